package highneeds.finance.price;

import highneeds.assumptions.UnitCosts;
import highneeds.domain.Catalogue;
import highneeds.domain.Sector;
import highneeds.domain.SettingValues;

import java.util.Arrays;
import java.util.List;

/**
 * How far, in each month of a financial year, the change from the opening census to the closing one
 * has happened, by setting: 0 while the opening plans cost, 1 once the closing ones do. Plans of a
 * month are opening · (1 − share) + closing · share.
 *
 * <p>The mean over the twelve months is the setting's closing share, so that the months of a year
 * add up to the year. January to March may be more than 1: plans that start then follow the closing
 * census already.
 */
public final class MonthShares {

    /** Months of a financial year, April first. */
    public static final int MONTHS = 12;

    /** August to March: the months of a financial year after the post-16 funding year began. */
    public static final double AUGUST_TO_MARCH = 8.0 / MONTHS;

    private final double[][] bySetting;
    private final int events;

    private MonthShares(double[][] bySetting, int events) {
        this.bySetting = bySetting;
        this.events = events;
    }

    static MonthShares of(double[][] bySetting, int events) {
        return new MonthShares(bySetting, events);
    }

    /**
     * Shares that were estimated before.
     *
     * @param bySetting by setting, then month
     * @param events how many starts and ends they were estimated from
     */
    public static MonthShares kept(List<List<Double>> bySetting, int events) {
        return new MonthShares(
                bySetting.stream()
                        .map(m -> m.stream().mapToDouble(Double::doubleValue).toArray())
                        .toArray(double[][]::new),
                events);
    }

    /**
     * The plain rule: everything changes on one day, as late in the year as the closing share says.
     * 7/12 is 1 September.
     *
     * @param closingShares share of the year the closing plans cost, by setting, 0 to 1
     */
    public static MonthShares fromClosingShares(SettingValues closingShares) {
        double[][] months = new double[closingShares.size()][];
        Arrays.setAll(months, s -> changingAtOnce(closingShares.get(s)));
        return new MonthShares(months, 0);
    }

    /** The plain rule with the school year's September, and August after Year 11. */
    public static MonthShares plain(Catalogue catalogue) {
        return fromClosingShares(
                SettingValues.of(
                        catalogue.grid(),
                        s ->
                                catalogue.settings().get(s).sector() == Sector.POST16
                                        ? AUGUST_TO_MARCH
                                        : UnitCosts.SEPTEMBER_TO_MARCH));
    }

    private static double[] changingAtOnce(double closingShare) {
        double[] months = new double[MONTHS];
        Arrays.setAll(
                months, month -> Math.clamp(MONTHS * closingShare - (MONTHS - 1 - month), 0, 1));
        return months;
    }

    /**
     * Share of the change that has happened in a month.
     *
     * @param month 0 for April to 11 for March
     */
    public double get(int setting, int month) {
        return bySetting[setting][month];
    }

    /** Mean over the months of a year, by setting. */
    public SettingValues closingShares() {
        return SettingValues.copyOf(
                Arrays.stream(bySetting)
                        .mapToDouble(months -> Arrays.stream(months).sum() / MONTHS)
                        .toArray());
    }

    /** How many starts and ends it was estimated from; 0 for the plain rule. */
    public int events() {
        return events;
    }

    /** A copy of one setting's months. */
    double[] months(int setting) {
        return bySetting[setting].clone();
    }
}
