package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.Sector;
import highneeds.domain.Setting;
import highneeds.evidence.Behind;
import highneeds.evidence.Evidence;
import highneeds.finance.price.MoneyBehind;
import highneeds.report.disclosure.Release;
import highneeds.report.table.Cell;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;
import highneeds.report.table.SensitivityTables;
import highneeds.report.table.SpendTable;
import highneeds.report.table.Unit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Attacks the money of single settings with the tables of sensitivity of whole public packs: what
 * five per cent of independent fees are worth tells all independent fees, and what is shown of
 * single settings may leave one.
 */
class SensitivityAttackTest {

    private static final List<Setting> SETTINGS =
            RandomCouncil.evidence(1, 1).catalogue().settings();

    @Test
    void noMoneyOfFewFollowsFromTheTablesOfSensitivity() {
        Tried tried = attack(25);
        assertThat(tried.thin()).as("settings attacked").isGreaterThan(50);
        assertThat(tried.feesShown()).as("councils that show fees").isBetween(1, 24);
    }

    @Test
    @Tag("slow")
    void norOfTwoHundredPacks() {
        assertThat(attack(200).thin()).isGreaterThan(500);
    }

    /** A council of which not even all placements are shown has no row that rests on them. */
    @Test
    void ofACouncilOfFivePlansOnlyTheGrantIsMoved() {
        Evidence tiny = RandomCouncil.evidence(3, 0.012);
        assertThat(tiny.history().latest().plans().total()).isBetween(1.0, 5.0);
        SafeReport shown = RandomCouncil.counted(tiny, Release.forPublic());

        assertThat(shown.disclosure().hiddenMoney()).contains(SpendTable.PLACEMENTS);
        assertThat(table(shown, SensitivityTables.ONE_PERCENT).rows())
                .extracting(row -> row.label(0))
                .containsExactly("Yearly growth of the allocation");
    }

    private record Tried(int thin, int feesShown) {}

    private static Tried attack(int councils) {
        int tried = 0;
        int feesShown = 0;
        for (int seed = 1; seed <= councils; seed++) {
            Evidence evidence = RandomCouncil.evidence(seed, 0.05 + 0.9 * seed / councils);
            SafeReport shown = RandomCouncil.counted(evidence, Release.forPublic());
            List<double[]> known = known(shown);
            int rank = rank(known);
            feesShown += moves(shown, "Independent fees") ? 1 : 0;
            for (Setting thin : thin(evidence, shown)) {
                tried++;
                List<double[]> more = new ArrayList<>(known);
                more.add(sumOf(thin::equals));
                assertThat(rank(more)).as("council %d: %s", seed, thin.name()).isEqualTo(rank + 1);
            }
        }
        return new Tried(tried, feesShown);
    }

    /** What the pack tells of the settings' money: settings, all of them, and both halves. */
    private static List<double[]> known(SafeReport shown) {
        List<double[]> known = new ArrayList<>();
        known.add(sumOf(setting -> costs(shown, setting)));
        ReportTable spend = table(shown, SpendTable.NAME);
        for (Setting setting : SETTINGS) {
            if (costs(shown, setting) && pounds(spend, setting.name())) {
                known.add(sumOf(setting::equals));
            }
        }
        Predicate<Setting> independent = setting -> setting.sector() == Sector.INDEPENDENT;
        if (moves(shown, "Independent fees")) {
            known.add(sumOf(independent.and(setting -> costs(shown, setting))));
        }
        if (moves(shown, "Top-ups in other settings")) {
            known.add(sumOf(independent.negate().and(setting -> costs(shown, setting))));
        }
        return known;
    }

    private static List<Setting> thin(Evidence evidence, SafeReport shown) {
        Map<String, Behind> behind = MoneyBehind.placements(evidence, 2026);
        double[] plans = evidence.history().latest().plans().bySetting();
        List<Setting> thin = new ArrayList<>();
        for (int i = 0; i < SETTINGS.size(); i++) {
            Behind one = behind.get(SETTINGS.get(i).code());
            boolean oneOrTwo = one != null && one.providers() >= 0 && one.providers() < 3;
            boolean few = oneOrTwo || one != null && one.dominated();
            if (costs(shown, SETTINGS.get(i)) && (plans[i] < 6 || few)) {
                thin.add(SETTINGS.get(i));
            }
        }
        return thin;
    }

    private static boolean costs(SafeReport shown, Setting setting) {
        return table(shown, SpendTable.NAME).rows().stream()
                .anyMatch(row -> row.label(1).equals(setting.name()));
    }

    private static boolean pounds(ReportTable table, String label) {
        return table.rows().stream()
                .filter(row -> row.label(1).equals(label))
                .flatMap(row -> row.cells().stream())
                .anyMatch(
                        cell -> cell instanceof Cell.Figure figure && figure.unit() == Unit.POUNDS);
    }

    /** True if one of the tables of sensitivity moves an assumption. */
    private static boolean moves(SafeReport shown, String assumption) {
        boolean tornado =
                table(shown, SensitivityTables.NAME).rows().stream()
                        .anyMatch(row -> row.label(0).startsWith(assumption));
        boolean onePercent =
                table(shown, SensitivityTables.ONE_PERCENT).rows().stream()
                        .anyMatch(row -> row.label(0).equals(assumption));
        return tornado || onePercent;
    }

    private static double[] sumOf(Predicate<Setting> which) {
        return SETTINGS.stream().mapToDouble(setting -> which.test(setting) ? 1 : 0).toArray();
    }

    /** Rank by elimination: how many of the sums say something the others do not. */
    private static int rank(List<double[]> sums) {
        List<double[]> left = new ArrayList<>(sums.stream().map(double[]::clone).toList());
        int rank = 0;
        for (int column = 0; column < SETTINGS.size(); column++) {
            int at = column;
            double[] pivot =
                    left.stream().filter(row -> Math.abs(row[at]) > 1e-9).findFirst().orElse(null);
            if (pivot == null) {
                continue;
            }
            rank++;
            left.remove(pivot);
            for (double[] row : left) {
                double times = row[at] / pivot[at];
                for (int i = 0; i < row.length; i++) {
                    row[i] -= times * pivot[i];
                }
            }
        }
        return rank;
    }

    private static ReportTable table(SafeReport report, String name) {
        return report.tables().stream()
                .map(SafeTable::table)
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
