package highneeds.published.area;

import highneeds.domain.Ncy;
import highneeds.published.fitting.NeedMargins;
import highneeds.published.fitting.ProportionalFit;
import highneeds.published.tables.Ages;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Councils;
import highneeds.published.tables.PublishedSettings;

import java.util.Arrays;
import java.util.List;

/**
 * The national pattern that fills what a council's own tables do not say. Worked out once, from all
 * councils whose tables for January 2024 and 2025 are whole. Arrays by year are by position of the
 * NCY; arrays it hands out are not to be changed.
 */
public final class National {

    /** A fall or rise of the caseload beyond this share is a broken return, not a year's flow. */
    public static final double BROKEN = 0.3;

    private final AreaTables whole;
    private final double[][] opening;
    private final double[][] closing;
    private final double[][][] needs;
    private final double[][][] startedNeeds;
    private final double[] started;
    private final double[] ceasedShare;

    private National() {
        whole = new AreaTables(wholeCouncils());
        opening = byNcy(whole.caseload(2024));
        closing = byNcy(whole.caseload(2025));
        AreaTables england = AreaTables.of("England");
        needs =
                fit(
                        byNcy(england.caseload(2025)),
                        rowsToNcy(england.needsByAge(false)),
                        england.needsBySetting(false));
        startedNeeds =
                fit(england.newPlans(2024), england.needsByAge(true), england.needsBySetting(true));
        started = startedByCohort();
        ceasedShare = ceasedShareByCohort();
    }

    public static National pattern() {
        return Holder.INSTANCE;
    }

    /** Codes of the councils whose tables are whole and follow from one census to the next. */
    public static List<String> wholeCouncils() {
        return Councils.shipped().all().stream()
                .map(council -> council.code())
                .filter(code -> Gaps.whole(code, 2024) && Gaps.whole(code, 2025))
                .filter(code -> !Gaps.broken(code))
                .toList();
    }

    /** Tables of all whole councils, added up. */
    public AreaTables tables() {
        return whole;
    }

    /** Plans by position of the NCY and published setting, January 2024, whole councils. */
    double[][] opening() {
        return opening;
    }

    /** Plans by position of the NCY and published setting, January 2025, whole councils. */
    double[][] closing() {
        return closing;
    }

    /** Plans of England in January 2025 by NCY, need and setting: the seed of a council's cells. */
    double[][][] needs() {
        return needs;
    }

    /** Plans of England started in 2024 by age at the year's end, need and setting. */
    double[][][] startedNeeds() {
        return startedNeeds;
    }

    /** Plans started in 2024 by the NCY their holders were in at the year's end. */
    public double[] started() {
        return started.clone();
    }

    /**
     * Share of plans that ceased in 2024, by the NCY their holders would have aged into, 0 to 1.
     */
    double[] ceasedShare() {
        return ceasedShare.clone();
    }

    /** Ceased plans per opening plan by published setting: how settings compare, not a rate. */
    double[] ceasing() {
        double[] ceased = whole.ceasedBySetting(2024);
        double[] plans = new double[ceased.length];
        for (double[] year : opening) {
            Arrays.setAll(plans, s -> plans[s] + year[s]);
        }
        Arrays.setAll(ceased, s -> plans[s] > 0 ? ceased[s] / plans[s] : 0);
        return ceased;
    }

    private double[] startedByCohort() {
        double[] byYearEnd =
                Arrays.stream(whole.newPlans(2024))
                        .mapToDouble(row -> Arrays.stream(row).sum())
                        .toArray();
        double[] guess = new double[Ncy.COUNT];
        Arrays.setAll(guess, age -> age < 20 ? 1 : Math.pow(0.5, age - 19));
        return Ages.cohortsFrom(byYearEnd, guess);
    }

    private double[] ceasedShareByCohort() {
        double[] before = totals(opening);
        double[] after = totals(closing);
        double[] guess = new double[Ncy.COUNT];
        Arrays.setAll(
                guess,
                age -> age < 20 ? 1 : Math.max(0, before[age - 1] - after[age] + started[age]));
        double[] ceased = Ages.cohortsFrom(whole.ceased(2024), guess);
        Arrays.setAll(
                ceased, age -> age > 0 && before[age - 1] > 0 ? ceased[age] / before[age - 1] : 0);
        return ceased;
    }

    private static double[][][] fit(
            double[][] plans, double[][] needsByYear, double[][] needsBySetting) {
        double[][][] even =
                new double[plans.length][PublishedSettings.NEEDS.size()]
                        [PublishedSettings.NAMES.size()];
        for (double[][] year : even) {
            for (double[] row : year) {
                Arrays.fill(row, 1);
            }
        }
        return ProportionalFit.fit(
                even, NeedMargins.of(plans, needsByYear, needsBySetting, new double[0]).margins());
    }

    /** Plans by NCY and setting, from plans by published age and setting. */
    public static double[][] byNcy(double[][] byAgeAndSetting) {
        double[][] result = new double[Ncy.COUNT][PublishedSettings.NAMES.size()];
        for (int s = 0; s < PublishedSettings.NAMES.size(); s++) {
            int setting = s;
            double[] byNcy =
                    Ages.toNcy(
                            Arrays.stream(byAgeAndSetting)
                                    .mapToDouble(row -> row[setting])
                                    .toArray());
            for (int year = 0; year < byNcy.length; year++) {
                result[year][s] = byNcy[year];
            }
        }
        return result;
    }

    static double[][] rowsToNcy(double[][] rowsByAge) {
        return Arrays.stream(rowsByAge).map(Ages::toNcy).toArray(double[][]::new);
    }

    /** Sum of each row. */
    public static double[] totals(double[][] rows) {
        return Arrays.stream(rows).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    }

    private static final class Holder {
        static final National INSTANCE = new National();
    }
}
