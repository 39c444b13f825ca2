package highneeds.importer.table;

import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.mapping.Field;
import highneeds.importer.value.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds out in which area of the council each provider lies, wherever a table says so beside its
 * name. A provider of which rows say different things lies where most of them say.
 */
final class ProviderAreasOfTables {

    private final List<Table> tables;
    private final IssueList issues;
    private final Map<String, TreeMap<String, Integer>> said = new TreeMap<>();

    ProviderAreasOfTables(List<Table> tables, IssueList issues) {
        this.tables = tables;
        this.issues = issues;
    }

    /** Areas by plain name of the provider; none if no table tells any. */
    Map<String, String> find() {
        tables.stream()
                .filter(table -> table.has(Field.PROVIDER) && table.has(Field.PROVIDER_AREA))
                .forEach(this::read);
        Map<String, String> areas = new HashMap<>();
        said.forEach((provider, votes) -> areas.put(provider, mostSaid(votes)));
        return areas;
    }

    private void read(Table table) {
        int unsure = 0;
        for (DataRow row : table.rows()) {
            String provider = Words.plain(table.cell(row, Field.PROVIDER).text());
            String area = table.cell(row, Field.PROVIDER_AREA).text().strip();
            if (!provider.isEmpty() && !area.isEmpty()) {
                TreeMap<String, Integer> votes =
                        said.computeIfAbsent(provider, name -> new TreeMap<>());
                unsure += votes.isEmpty() || votes.containsKey(area) ? 0 : 1;
                votes.merge(area, 1, Integer::sum);
            }
        }
        if (unsure > 0) {
            issues.about(
                    Issue.Severity.WARNING,
                    "provider-in-two-areas",
                    table.found().file().name(),
                    table.found().sheet(),
                    "Column '%s': %d rows say of a provider another area than rows before; the one most rows say was taken."
                            .formatted(table.heading(Field.PROVIDER_AREA), unsure),
                    "Write one area for each provider, or name its sites apart.");
        }
    }

    private static String mostSaid(TreeMap<String, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
