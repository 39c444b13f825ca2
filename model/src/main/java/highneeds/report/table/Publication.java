package highneeds.report.table;

import highneeds.report.disclosure.Disclosure;
import highneeds.report.disclosure.Ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What a public report tells, for those who let it out: entries of the ledger, and cautions. */
final class Publication {

    private static final String CATEGORY = "DSG ";
    private static final String NEED = "Primary need | ";

    private final ReportContent content;
    private final List<SafeTable> shown;

    Publication(ReportContent content, List<SafeTable> shown) {
        this.content = content;
        this.shown = shown;
    }

    /** The counts of past censuses in it, as shown and as counted. */
    List<Ledger.Entry> entries(LocalDate day) {
        Disclosure disclosure = content.disclosure();
        String profile = disclosure.profile().label() + ", " + disclosure.applied().label();
        CountColumns columns = CountColumns.counted(content);
        List<Integer> years =
                Years.censuses(content).stream()
                        .filter(year -> year <= content.openingCensus())
                        .toList();
        List<Ledger.Entry> entries = new ArrayList<>();
        Map<String, ReportTable> exact = exact();
        for (SafeTable safe : shown) {
            ReportTable table = safe.table();
            if (CountRows.counts(table)) {
                for (String label : labels(table)) {
                    double[] counted = columns.values(content, exact.get(table.name()), label);
                    String[] written = columns.written(content, table, label);
                    IntStream.range(0, counted.length)
                            .filter(at -> !Double.isNaN(counted[at]))
                            .forEach(
                                    at ->
                                            entries.add(
                                                    new Ledger.Entry(
                                                            day,
                                                            profile,
                                                            table.name(),
                                                            label,
                                                            years.get(at),
                                                            written[at],
                                                            counted[at])));
                }
            }
        }
        return entries;
    }

    private Set<String> labels(ReportTable table) {
        Set<String> labels = new LinkedHashSet<>();
        table.rows().forEach(row -> labels.add(CountRows.label(content, table, row)));
        return labels;
    }

    private Map<String, ReportTable> exact() {
        Map<String, ReportTable> exact = new LinkedHashMap<>();
        SafeTable.merged(content).forEach(table -> exact.put(table.name(), table));
        return exact;
    }

    /** What the person who releases it should look at first, in sentences; none if not public. */
    List<String> cautions() {
        List<String> cautions = new ArrayList<>(content.disclosure().remarks());
        if (content.disclosure().isPublic()) {
            oneCategory().forEach(cautions::add);
        }
        if (!content.disclosure().showsOwnWords()
                && content.scenarios().stream()
                        .anyMatch(one -> one.name().startsWith(CheckedWords.OPTION))) {
            cautions.add(
                    "Scenarios named by the council appear as options with a number, without their"
                            + " descriptions, since nobody has said that no person is named in"
                            + " them.");
        }
        return cautions;
    }

    /** Needs whose children are all in one category: to know the need is to know the placement. */
    private List<String> oneCategory() {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        for (ReportTable table : exact().values()) {
            if (table.name().startsWith(CATEGORY) && CountColumns.isReturn(table)) {
                for (String label : labels(table)) {
                    double[] counted = CountColumns.counted(content).values(content, table, label);
                    if (label.startsWith(NEED) && counted[counted.length - 1] > 0) {
                        places.computeIfAbsent(
                                        label.substring(NEED.length()),
                                        need -> new LinkedHashSet<>())
                                .add(table.title());
                    }
                }
            }
        }
        return places.entrySet().stream()
                .filter(need -> need.getValue().size() == 1)
                .map(
                        need ->
                                "All children with the need '%s' are in one category (%s): whoever knows the need knows the placement."
                                        .formatted(
                                                need.getKey(), need.getValue().iterator().next()))
                .toList();
    }
}
