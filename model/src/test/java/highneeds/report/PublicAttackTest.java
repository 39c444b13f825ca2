package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.evidence.Evidence;
import highneeds.finance.returns.ManagementPlan.Category;
import highneeds.report.disclosure.Interval;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.TwoWayAttack;
import highneeds.report.table.Cell;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Attacks the tables of categories by ages and by needs of whole public packs, as somebody would
 * who has nothing but the pack and the exact totals the Department publishes.
 */
class PublicAttackTest {

    private static final String CENSUS = "2026";

    @Test
    void noSmallCellOfAPublicPackFollowsExactly() {
        assertThat(attack(8)).as("small cells attacked").isGreaterThan(50);
    }

    @Test
    @Tag("slow")
    void norOfTwoHundredPacks() {
        assertThat(attack(200)).as("small cells attacked").isGreaterThan(1_000);
    }

    private static int attack(int councils) {
        int small = 0;
        for (int seed = 1; seed <= councils; seed++) {
            Evidence evidence = RandomCouncil.evidence(seed, 0.1 + 0.8 * seed / councils);
            Map<String, ReportTable> exact =
                    tables(RandomCouncil.counted(evidence, Release.internal()));
            Map<String, ReportTable> shown =
                    tables(RandomCouncil.counted(evidence, Release.forPublic()));
            small += attack(exact, shown, "Age group", "council " + seed);
            small += attack(exact, shown, "Primary need", "council " + seed);
        }
        return small;
    }

    /** Attacks one split; the number of small cells it has. */
    private static int attack(
            Map<String, ReportTable> exact,
            Map<String, ReportTable> shown,
            String split,
            String council) {
        int small = 0;
        double[][] truth = crossed(exact, split);
        Interval[][] published = published(crossedCells(shown, split), truth);
        TwoWayAttack attack = new TwoWayAttack(truth, published);
        int columns = truth[0].length;
        for (int i = 0; i < truth.length - 1; i++) {
            for (int j = 0; j < columns - 1; j++) {
                if (truth[i][j] >= 1 && truth[i][j] <= 5) {
                    small++;
                    double[] swing = attack.swing(i * columns + j);
                    assertThat(swing[0] + swing[1])
                            .as("%s, %s, row %d, column %d", council, split, i, j)
                            .isGreaterThanOrEqualTo(1);
                }
            }
        }
        return small;
    }

    private static Map<String, ReportTable> tables(SafeReport report) {
        Map<String, ReportTable> tables = new LinkedHashMap<>();
        report.tables().stream()
                .map(SafeTable::table)
                .forEach(table -> tables.put(table.name(), table));
        return tables;
    }

    /** Cells of a split, a row for each category, without totals. */
    private static List<List<Cell>> crossedCells(Map<String, ReportTable> tables, String split) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Category category : Category.values()) {
            ReportTable table = tables.get("DSG " + category.code());
            rows.add(
                    table.rows().stream()
                            .filter(row -> row.label(0).equals(split))
                            .filter(row -> !row.label(1).equals("Total"))
                            .map(row -> row.cells().get(table.column(CENSUS)))
                            .toList());
        }
        return rows;
    }

    private static double[][] crossed(Map<String, ReportTable> tables, String split) {
        List<List<Cell>> cells = crossedCells(tables, split);
        int rows = cells.size();
        int columns = cells.getFirst().size();
        double[][] crossed = new double[rows + 1][columns + 1];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double value = ((Cell.Figure) cells.get(i).get(j)).value();
                crossed[i][j] = value;
                crossed[i][columns] += value;
                crossed[rows][j] += value;
                crossed[rows][columns] += value;
            }
        }
        return crossed;
    }

    /** What a reader learns of a cell by what stands in it; totals are known. */
    private static Interval[][] published(List<List<Cell>> shown, double[][] truth) {
        Interval[][] published = new Interval[truth.length][truth[0].length];
        for (int i = 0; i < truth.length; i++) {
            for (int j = 0; j < truth[0].length; j++) {
                boolean total = i == truth.length - 1 || j == truth[0].length - 1;
                published[i][j] = total ? Interval.exactly(truth[i][j]) : read(shown.get(i).get(j));
            }
        }
        return published;
    }

    private static Interval read(Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            return figure.value() == 0
                    ? Interval.exactly(0)
                    : new Interval(figure.value() - 2, figure.value() + 2);
        }
        return cell == Cell.LOW ? new Interval(1, 2) : Interval.UNKNOWN;
    }
}
