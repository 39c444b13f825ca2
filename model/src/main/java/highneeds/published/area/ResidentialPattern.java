package highneeds.published.area;

import highneeds.domain.Ncy;
import highneeds.published.fitting.ResidentialShares;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.PublishedSettings;
import highneeds.published.tables.ShippedTable;

import java.util.Arrays;

/** How common residential placements are in England, by setting and by age, January 2025. */
final class ResidentialPattern {

    private static final int CENSUS = 2025;
    private static final AreaTables ENGLAND = AreaTables.of("England");

    private final double[][] plans = National.byNcy(ENGLAND.caseload(CENSUS));

    /** Residential placements for each plan in a setting that has them, by position of the NCY. */
    private final double[] shape = shape();

    private ResidentialPattern() {}

    static ResidentialPattern national() {
        return Holder.INSTANCE;
    }

    /**
     * Residential share of a setting by NCY.
     *
     * @param residential residential placements of the area in the setting
     * @param plans plans of the area by NCY and published setting
     * @param setting published name of the setting
     * @param weeks which of the kinds of weeks are meant: 0 for 38 to 51, 1 for 52
     */
    double[] shares(double residential, double[][] plans, String setting, int... weeks) {
        double[] england = ENGLAND.residential(CENSUS, setting);
        double national = Arrays.stream(weeks).mapToDouble(kind -> england[kind]).sum();
        return ResidentialShares.shares(
                residential,
                column(plans, setting),
                national / Arrays.stream(column(this.plans, setting)).sum(),
                shape);
    }

    private double[] shape() {
        double[] schools = column(plans, "independent_special");
        double[] nonMaintained = column(plans, "non_maintained_special");
        double[] colleges = column(plans, "specialist_post16");
        double[] result = new double[Ncy.COUNT];
        for (int age = 0; age < result.length; age++) {
            int first = age < 3 ? 0 : Math.min(age, 20);
            int last = age < 3 ? 2 : age >= 20 ? result.length - 1 : age;
            double all = 0;
            for (int a = first; a <= last; a++) {
                all += schools[a] + nonMaintained[a] + colleges[a];
            }
            String group = String.valueOf(Math.max(2, first));
            double residential =
                    ShippedTable.RESIDENTIAL_BY_AGE
                            .table()
                            .total(String.valueOf(CENSUS), "England", group);
            result[age] = all > 0 ? residential / all : 0;
        }
        return result;
    }

    private static double[] column(double[][] rows, String setting) {
        int position = PublishedSettings.position(setting);
        return Arrays.stream(rows).mapToDouble(row -> row[position]).toArray();
    }

    private static final class Holder {
        static final ResidentialPattern INSTANCE = new ResidentialPattern();
    }
}
