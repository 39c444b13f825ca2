package highneeds.published.priors;

/**
 * How likely a plan is to cease before the next census, by the NCY its holder would age into. Moves
 * to other councils do not count.
 *
 * <p>Source: DfE, plans ceased in 2024 by age and placement, without transfers, against plans in
 * January 2024; brought to the age on 31 August.
 */
public final class LeaverPriors {

    public static final String SOURCE =
            "DfE SEN2 2025: plans ceased in 2024 without transfers, over plans in January 2024";

    private final SettingCounts leavers = new SettingCounts("ceased");
    private final SettingCounts aged = new SettingCounts("plans");

    LeaverPriors() {}

    /** Probability for a year-group, all settings, 0 to 1. */
    public double probability(int ncy) {
        double plans = aged.total(ncy);
        return plans > 0 ? leavers.total(ncy) / plans : 0;
    }

    /**
     * Probability in a setting, 0 to 1. An estimate: leavers are taken from settings so that the
     * fewest moves remain, so below NCY 12 prefer {@link #probability(int)}. Of a setting without
     * plans, or not in the standard catalogue, that of the year-group.
     */
    public double probability(int ncy, String setting) {
        double plans = aged.of(ncy, setting);
        return plans > 0 ? leavers.of(ncy, setting) / plans : probability(ncy);
    }

    /** Plans of a setting that did not cease. */
    double remained(int ncy, String setting) {
        return aged.of(ncy, setting) - leavers.of(ncy, setting);
    }
}
