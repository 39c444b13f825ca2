package highneeds.report.table;

import highneeds.report.disclosure.Disclosure.Merger;
import highneeds.report.disclosure.Release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which rare needs, settings and year groups to put together so that few small counts are left. */
final class Mergers {

    /** Share of small cells of a table below which nothing more is put together. */
    private static final double FEW = 0.05;

    private static final List<String> TABLES =
            List.of(
                    "Plans by setting",
                    "Plans by need",
                    "Plans by age group",
                    "Plans by year group");

    private Mergers() {}

    /** The proposal for all tables; settings are put together in flows and spend alike. */
    static List<Merger> of(ReportContent content, Release release) {
        List<Merger> mergers = new ArrayList<>();
        for (ReportTables.Made made : ReportTables.made(content)) {
            if (TABLES.contains(made.table().name())) {
                merger(content, made.table(), release).forEach(mergers::add);
            }
        }
        return mergers;
    }

    private static List<Merger> merger(ReportContent content, ReportTable table, Release release) {
        CountColumns columns = CountColumns.all(content);
        List<Row> rows = new ArrayList<>();
        for (String label :
                table.rows().stream()
                        .filter(row -> !row.strong())
                        .map(row -> row.label(1))
                        .distinct()
                        .toList()) {
            rows.add(new Row(label, columns.values(content, table, label)));
        }
        rows.sort(Comparator.comparingDouble(Row::largest));
        Set<String> together = new LinkedHashSet<>();
        int cells = rows.stream().mapToInt(row -> row.values().length).sum();
        while (together.size() < rows.size() - 1 && small(rows, together, release) >= FEW * cells) {
            together.add(rows.get(together.size()).label());
        }
        if (together.size() < 2) {
            return List.of();
        }
        String label = "The %d smallest together".formatted(together.size());
        List<Merger> mergers = new ArrayList<>();
        mergers.add(new Merger(table.name(), together, label));
        if (table.name().equals("Plans by setting")) {
            FlowTables.NAMES.forEach(name -> mergers.add(new Merger(name, together, label)));
            mergers.add(new Merger(SpendTable.NAME, together, label));
        }
        return mergers;
    }

    private record Row(String label, double[] values) {

        double largest() {
            return java.util.Arrays.stream(values).max().orElse(0);
        }
    }

    /** Small cells if the rows named are one row. */
    private static long small(List<Row> rows, Set<String> together, Release release) {
        long small = 0;
        for (int column = 0; column < rows.getFirst().values().length; column++) {
            double sum = 0;
            for (Row row : rows) {
                if (together.contains(row.label())) {
                    sum += row.values()[column];
                } else if (release.rules().small(row.values()[column])) {
                    small++;
                }
            }
            small += release.rules().small(sum) ? 1 : 0;
        }
        return small;
    }
}
