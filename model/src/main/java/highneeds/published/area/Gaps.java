package highneeds.published.area;

import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Council;

import java.util.Arrays;

/**
 * A council's plans by NCY and setting at the two censuses that are published so. Where a census is
 * only a total, its detail is taken from the other census with the national change in every cell.
 */
public final class Gaps {

    private final AreaTables tables;
    private final boolean[] whole;

    public Gaps(Council council) {
        tables = AreaTables.of(council.code());
        whole = new boolean[] {whole(council.code(), 2024), whole(council.code(), 2025)};
    }

    /** True if the council's plans of a census by age and setting make its total. */
    public static boolean whole(String code, int census) {
        AreaTables tables = AreaTables.of(code);
        double counted = Arrays.stream(National.totals(tables.caseload(census))).sum();
        return Math.abs(counted - tables.total(census)) < 0.5;
    }

    /** True if the caseload of 2025 cannot have come from that of 2024 in a year. */
    public static boolean broken(String code) {
        AreaTables tables = AreaTables.of(code);
        double before = tables.total(2024);
        double explained = before + tables.newTotal(2024) - tables.ceasedTotal(2024);
        return Math.abs(tables.total(2025) - explained) > National.BROKEN * before;
    }

    /** True if the detail of this census is estimated. */
    public boolean estimated(int census) {
        return !whole[census - 2024];
    }

    /** Plans by position of the NCY and published setting; they make the published total. */
    public double[][] plans(int census) {
        if (!estimated(census)) {
            return National.byNcy(tables.caseload(census));
        }
        return census == 2024 ? openingFromClosing() : closingFromOpening();
    }

    private double[][] openingFromClosing() {
        National national = National.pattern();
        double[][] shape =
                changed(
                        National.byNcy(tables.caseload(2025)),
                        national.closing(),
                        national.opening());
        return scaled(shape, tables.total(2024) / total(shape));
    }

    private double[][] closingFromOpening() {
        National national = National.pattern();
        double[][] shape =
                changed(
                        National.byNcy(tables.caseload(2024)),
                        national.opening(),
                        national.closing());
        double[] byAge = National.totals(transposed(National.rowsToNcy(tables.needsByAge(false))));
        if (Math.abs(Arrays.stream(byAge).sum() - tables.total(2025)) < 0.5) {
            return toAges(shape, byAge);
        }
        return scaled(shape, tables.total(2025) / total(shape));
    }

    private static double[][] changed(double[][] plans, double[][] from, double[][] to) {
        double[][] result = new double[plans.length][plans[0].length];
        for (int year = 0; year < plans.length; year++) {
            for (int s = 0; s < plans[year].length; s++) {
                double change = from[year][s] > 0 ? to[year][s] / from[year][s] : 1;
                result[year][s] = plans[year][s] * change;
            }
        }
        return result;
    }

    /** Scales every year to its own published total; a year with no plans takes the overall mix. */
    private static double[][] toAges(double[][] shape, double[] byAge) {
        double[] mix = National.totals(transposed(shape));
        double[][] result = new double[shape.length][];
        for (int year = 0; year < shape.length; year++) {
            double[] row = Arrays.stream(shape[year]).sum() > 0 ? shape[year] : mix;
            double factor = byAge[year] / Arrays.stream(row).sum();
            result[year] = Arrays.stream(row).map(plans -> plans * factor).toArray();
        }
        return result;
    }

    private static double[][] scaled(double[][] rows, double factor) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(value -> value * factor).toArray())
                .toArray(double[][]::new);
    }

    private static double total(double[][] rows) {
        return Arrays.stream(National.totals(rows)).sum();
    }

    private static double[][] transposed(double[][] rows) {
        double[][] result = new double[rows[0].length][rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < result.length; c++) {
                result[c][r] = rows[r][c];
            }
        }
        return result;
    }
}
