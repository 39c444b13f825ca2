package highneeds.published.tables;

import java.util.Arrays;
import java.util.List;

/**
 * The published numbers of a council, or of several added up, as arrays. Settings and needs are in
 * the order of {@link PublishedSettings}; ages in the order of the table's columns.
 *
 * @param areas codes of councils, or the name of a region or "England"
 */
public record AreaTables(List<String> areas) {

    public AreaTables {
        areas = List.copyOf(areas);
    }

    public static AreaTables of(String area) {
        return new AreaTables(List.of(area));
    }

    /** Plans at a January census, as published. */
    public double total(int census) {
        return sum(ShippedTable.CASELOAD_BY_SETTING, census, "");
    }

    /** Plans by age (under 3, 3 to 25) and setting at the census of 2024 or 2025. */
    public double[][] caseload(int census) {
        return transposed(
                rows(ShippedTable.CASELOAD_BY_AGE_AND_SETTING, PublishedSettings.NAMES, census));
    }

    /** Plans by setting at a January census from 2019 on; the remainder "awaiting" comes last. */
    public double[] caseloadBySetting(int census) {
        return row(ShippedTable.CASELOAD_BY_SETTING, census, "");
    }

    /** Plans started in a calendar year from 2022 on, by age at its end (2 to 20) and setting. */
    public double[][] newPlans(int year) {
        return transposed(rows(ShippedTable.NEW_BY_AGE_AND_SETTING, PublishedSettings.NAMES, year));
    }

    /** Plans started in a calendar year from 2019 on. */
    public double newTotal(int year) {
        return sum(ShippedTable.NEW_BY_SETTING, year, "");
    }

    /**
     * Plans ceased in a calendar year from 2023 on, by age at its end (2 to 20), without those that
     * moved to another council. Those of unknown age, nearly all of them past the age limit, are
     * with the oldest.
     */
    public double[] ceased(int year) {
        double[] ceased = new double[Ages.YEAR_END_GROUPS];
        for (int i = 0; i < ceased.length; i++) {
            ceased[i] = stayedInArea(year, String.valueOf(i + Ages.YOUNGEST_GROUP));
        }
        ceased[ceased.length - 1] += stayedInArea(year, "unknown");
        return ceased;
    }

    /**
     * Plans ceased in a calendar year from 2022 on, without those that moved to another council.
     */
    public double ceasedTotal(int year) {
        return stayedInArea(year, "all");
    }

    private double stayedInArea(int year, String age) {
        double[] reasons = row(ShippedTable.CEASED_BY_AGE, year, age);
        List<String> columns = ShippedTable.CEASED_BY_AGE.table().columns();
        return Math.max(
                0, reasons[columns.indexOf("total_ceased")] - reasons[columns.indexOf("transfer")]);
    }

    /** Plans ceased by setting, without those that moved to another council; from 2023 on. */
    public double[] ceasedBySetting(int year) {
        double[] ceased = new double[PublishedSettings.NAMES.size()];
        for (int s = 0; s < ceased.length; s++) {
            double[] row =
                    row(ShippedTable.CEASED_BY_SETTING, year, PublishedSettings.NAMES.get(s));
            ceased[s] = Math.max(0, row[1] - row[0]);
        }
        return ceased;
    }

    /** Residential placements in a setting: those of 38 to 51 weeks, and those of 52. */
    public double[] residential(int census, String setting) {
        return row(ShippedTable.RESIDENTIAL, census, setting);
    }

    /** Plans in January 2025 by need. */
    public double[] needs() {
        return row(ShippedTable.NEED_TOTAL, 0, "");
    }

    /**
     * Plans in January 2025 by need and age; or plans started in 2024, by age at the year's end.
     */
    public double[][] needsByAge(boolean started) {
        return rows(
                started ? ShippedTable.NEW_NEED_BY_AGE : ShippedTable.NEED_BY_AGE,
                PublishedSettings.NEEDS,
                0);
    }

    /** Plans in January 2025, or started in 2024, by need and setting. */
    public double[][] needsBySetting(boolean started) {
        return rows(
                started ? ShippedTable.NEW_NEED_BY_SETTING : ShippedTable.NEED_BY_SETTING,
                PublishedSettings.NEEDS,
                0);
    }

    private double[][] rows(ShippedTable table, List<String> labels, int year) {
        return labels.stream().map(label -> row(table, year, label)).toArray(double[][]::new);
    }

    private double sum(ShippedTable table, int year, String label) {
        return Arrays.stream(row(table, year, label)).sum();
    }

    /** A row added up over the areas; year 0 and an empty label are no part of the key. */
    private double[] row(ShippedTable table, int year, String label) {
        double[] total = new double[table.table().columns().size()];
        for (String area : areas) {
            double[] row = table.table().row(key(year, area, label));
            Arrays.setAll(total, i -> total[i] + row[i]);
        }
        return total;
    }

    private static String[] key(int year, String area, String label) {
        if (year == 0) {
            return label.isEmpty() ? new String[] {area} : new String[] {area, label};
        }
        String text = String.valueOf(year);
        return label.isEmpty() ? new String[] {text, area} : new String[] {text, area, label};
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
