package highneeds.importer.table;

import highneeds.domain.Catalogue;
import highneeds.domain.Sector;
import highneeds.domain.Setting;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.value.Authorities;
import highneeds.importer.value.SettingCodes;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds out whose tables they are where nobody gave the council's name: the authority that
 * maintains more than half of the plans, or else the one in whose area more than half of the
 * children in state-funded schools are placed.
 */
final class CouncilOfTables {

    private static final int LONGEST_NAME = 60;

    private static final Set<Sector> STATE_FUNDED =
            EnumSet.of(
                    Sector.EARLY_YEARS,
                    Sector.MAINSTREAM,
                    Sector.SPECIAL_BASE,
                    Sector.STATE_SPECIAL,
                    Sector.ALTERNATIVE);

    private final List<Table> tables;
    private final Catalogue catalogue;
    private final IssueList issues;

    CouncilOfTables(List<Table> tables, Catalogue catalogue, IssueList issues) {
        this.tables = tables;
        this.catalogue = catalogue;
        this.issues = issues;
    }

    /** Name of the council as most rows write it; nothing if the tables do not tell. */
    Optional<String> find() {
        return by(TableKind.COHORT, Field.MAINTAINING_AUTHORITY)
                .or(() -> by(TableKind.PLACEMENTS, Field.PROVIDER_AUTHORITY))
                .or(() -> by(TableKind.COHORT, Field.PROVIDER_AUTHORITY));
    }

    private Optional<String> by(TableKind kind, Field field) {
        Map<String, Map<String, Integer>> spellings = new HashMap<>();
        Table first = null;
        int rows = 0;
        for (Table table : tables) {
            if (table.kind() != kind || !table.has(field)) {
                continue;
            }
            first = first == null ? table : first;
            Predicate<DataRow> counts =
                    field == Field.PROVIDER_AUTHORITY ? stateFunded(table) : row -> true;
            for (DataRow row : table.rows().stream().filter(counts).toList()) {
                String name = table.cell(row, field).text().strip();
                rows++;
                if (Authorities.isName(name) && name.length() <= LONGEST_NAME) {
                    spellings
                            .computeIfAbsent(Authorities.core(name), core -> new HashMap<>())
                            .merge(name, 1, Integer::sum);
                }
            }
        }
        int half = rows / 2;
        Optional<String> found =
                spellings.values().stream()
                        .filter(s -> s.values().stream().mapToInt(n -> n).sum() > half)
                        .findFirst()
                        .map(CouncilOfTables::mostCommon);
        if (found.isPresent()) {
            say(found.get(), first, field);
        }
        return found;
    }

    private Predicate<DataRow> stateFunded(Table table) {
        SettingCodes codes = new SettingCodes(catalogue, table.mapping().settings());
        return row ->
                codes.of(table.cell(row, Field.PROVISION_TYPE).text())
                        .map(catalogue::setting)
                        .filter(Setting::inArea)
                        .map(setting -> STATE_FUNDED.contains(setting.sector()))
                        .orElse(false);
    }

    private static String mostCommon(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private void say(String name, Table table, Field field) {
        String why =
                field == Field.MAINTAINING_AUTHORITY
                        ? "maintains most of the plans"
                        : "has most of the children's schools in its area";
        issues.add(
                new Issue(
                        Issue.Severity.NOTE,
                        "council-found",
                        table.found().file().name(),
                        table.found().sheet(),
                        OptionalInt.empty(),
                        table.heading(field),
                        "No council was named; '"
                                + name
                                + "' "
                                + why
                                + ", so it was taken as yours. Plans of other councils are left"
                                + " out, and schools in their areas count as out of area.",
                        "If your council is another, give its name and read the files again."));
    }
}
