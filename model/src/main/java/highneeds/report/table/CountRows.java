package highneeds.report.table;

import highneeds.domain.AgeGroup;
import highneeds.domain.Ncy;
import highneeds.domain.Setting;
import highneeds.finance.returns.ManagementPlan.Category;
import highneeds.report.disclosure.CountNetwork;
import highneeds.report.disclosure.Disclosure.RowName;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All rows of counts of a report's tables as one network. Rows of two tables that count the same
 * are one row of it; every sum is tried on the figures before it is believed.
 */
final class CountRows {

    private static final String SECTOR = SectorTable.NAME;
    private static final String SETTING = "Plans by setting";
    private static final String AGE = "Plans by age group";
    private static final String NCY = "Plans by year group";
    private static final String PLAN = "DSG ";

    /** Tables of plans by one thing, which the Department publishes of every council. */
    private static final Set<String> KNOWN = Set.of(SECTOR, SETTING, AGE, NCY, "Plans by need");

    /** Sheets of returns that split plans by one thing. */
    private static final Set<String> ONE_WAY = Set.of("LSRP 5.1", "LSRP 6", "LSRP 7", "SCAP");

    private final ReportContent content;
    private final CountColumns columns;
    private final List<Counted> rows = new ArrayList<>();
    private final List<CountNetwork.Sum> sums = new ArrayList<>();

    /**
     * A row of the network and the rows of tables that show it.
     *
     * @param known true if the Department publishes it
     * @param oneWay true if it counts by one thing alone; a cell of a cross-table is never taken
     *     for such a row, even where they count the same: that they do is what an attacker would
     *     learn
     */
    private record Counted(Set<RowName> names, double[] values, boolean known, boolean oneWay) {}

    /**
     * @param columns the years and scenarios that are looked at
     */
    private CountRows(ReportContent content, CountColumns columns) {
        this.content = content;
        this.columns = columns;
    }

    /** The network of some tables. */
    static CountRows of(ReportContent content, List<ReportTable> tables, CountColumns columns) {
        CountRows network = new CountRows(content, columns);
        tables.stream().filter(CountRows::counts).forEach(network::add);
        network.addLinks();
        return network;
    }

    /** What a row is called in its table, without the scenario it belongs to. */
    static String label(ReportContent content, ReportTable table, ReportTable.Row row) {
        boolean scenario =
                content.scenarios().stream().anyMatch(one -> one.name().equals(row.label(0)));
        return IntStream.range(scenario && table.labels() > 1 ? 1 : 0, table.labels())
                .mapToObj(row::label)
                .collect(Collectors.joining(" | "));
    }

    /** True for a table of counts that are tied to each other. */
    static boolean counts(ReportTable table) {
        return KNOWN.contains(table.name())
                || CountColumns.isReturn(table)
                || FlowTables.NAMES.contains(table.name());
    }

    CountNetwork network() {
        return new CountNetwork(
                rows.stream()
                        .map(
                                row ->
                                        new CountNetwork.Row(
                                                row.names().toString(),
                                                java.util.Arrays.stream(row.values())
                                                        .boxed()
                                                        .toList(),
                                                row.known()))
                        .toList(),
                sums);
    }

    /** Names of the rows of tables at some positions of the network. */
    Set<RowName> names(Set<Integer> positions) {
        return positions.stream()
                .flatMap(position -> rows.get(position).names().stream())
                .collect(Collectors.toSet());
    }

    private void add(ReportTable table) {
        List<Integer> block = new ArrayList<>();
        List<String> labels =
                table.rows().stream().map(row -> label(content, table, row)).distinct().toList();
        for (String label : labels) {
            int row = row(table, label);
            if (isTotal(label)) {
                addSum(row, block);
                block.clear();
            } else {
                block.add(row);
            }
        }
    }

    private static boolean isTotal(String label) {
        return label.endsWith("Total") || label.startsWith("All ");
    }

    /** The row of the network that counts what a row of a table does. */
    private int row(ReportTable table, String label) {
        double[] values = columns.values(content, table, label);
        boolean known = KNOWN.contains(table.name());
        boolean oneWay = known || ONE_WAY.contains(table.name());
        RowName name = new RowName(table.name(), label);
        for (int i = 0; i < rows.size(); i++) {
            Counted other = rows.get(i);
            boolean alike = oneWay == other.oneWay() || isTotal(label);
            if (alike && same(values, other.values())) {
                Set<RowName> names = new java.util.LinkedHashSet<>(other.names());
                names.add(name);
                rows.set(
                        i,
                        new Counted(
                                names,
                                either(other.values(), values),
                                known || other.known(),
                                oneWay || other.oneWay()));
                return i;
            }
        }
        rows.add(new Counted(Set.of(name), values, known, oneWay));
        return rows.size() - 1;
    }

    /** Alike wherever both are shown, and not nothing. */
    private static boolean same(double[] one, double[] other) {
        boolean any = false;
        for (int i = 0; i < one.length; i++) {
            if (!Double.isNaN(one[i]) && !Double.isNaN(other[i])) {
                if (Math.abs(one[i] - other[i]) > 1e-6) {
                    return false;
                }
                any |= one[i] != 0;
            }
        }
        return any;
    }

    private static double[] either(double[] one, double[] other) {
        double[] values = one.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.isNaN(values[i]) ? other[i] : values[i];
        }
        return values;
    }

    private void addLinks() {
        for (SectorTable.Group group : SectorTable.Group.values()) {
            addSum(
                    position(SECTOR, group.label()),
                    settings(setting -> group.settings(content).contains(setting)));
        }
        for (AgeGroup group : AgeGroup.values()) {
            addSum(
                    position(AGE, group.label()),
                    IntStream.rangeClosed(Ncy.FIRST, Ncy.LAST)
                            .filter(ncy -> AgeGroup.ofNcy(ncy) == group)
                            .mapToObj(ncy -> position(NCY, Ncy.label(ncy)))
                            .filter(row -> row >= 0)
                            .toList());
        }
        for (Category category : Category.values()) {
            addSum(
                    position(PLAN + category.code(), "Primary need | Total"),
                    settings(setting -> Category.of(setting) == category));
        }
        Set<String> labels = new TreeSet<>();
        rows.forEach(
                row ->
                        row.names().stream()
                                .filter(name -> name.table().startsWith(PLAN))
                                .forEach(name -> labels.add(name.label())));
        labels.forEach(this::addAcrossCategories);
        sums.forEach(this::followsFromKnown);
    }

    /** The same age or need in every category of the management plan is that of all plans. */
    private void addAcrossCategories(String label) {
        List<Integer> parts =
                java.util.Arrays.stream(Category.values())
                        .map(category -> position(PLAN + category.code(), label))
                        .filter(row -> row >= 0)
                        .distinct()
                        .toList();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).known() && addsUp(row, parts)) {
                addSum(row, parts);
                return;
            }
        }
    }

    /** What is the sum of published counts is as good as published. */
    private void followsFromKnown(CountNetwork.Sum sum) {
        if (sum.parts().stream().allMatch(part -> rows.get(part).known())) {
            Counted total = rows.get(sum.total());
            rows.set(sum.total(), new Counted(total.names(), total.values(), true, true));
        }
    }

    private List<Integer> settings(Predicate<Setting> wanted) {
        return content.catalogue().settings().stream()
                .filter(wanted)
                .map(setting -> position(SETTING, setting.name()))
                .filter(row -> row >= 0)
                .toList();
    }

    /** Position of a row of a table; -1 if there is none. */
    private int position(String table, String label) {
        RowName wanted = new RowName(table, label);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).names().contains(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private void addSum(int total, List<Integer> parts) {
        if (total >= 0 && !parts.contains(total) && addsUp(total, parts)) {
            sums.add(new CountNetwork.Sum(total, parts));
        }
    }

    private boolean addsUp(int total, List<Integer> parts) {
        boolean any = false;
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            double sum = parts.stream().mapToDouble(part -> rows.get(part).values()[at]).sum();
            double whole = rows.get(total).values()[column];
            if (!Double.isNaN(sum) && !Double.isNaN(whole)) {
                if (Math.abs(sum - whole) > 1e-6 * Math.max(1, whole)) {
                    return false;
                }
                any |= whole != 0;
            }
        }
        return any;
    }
}
