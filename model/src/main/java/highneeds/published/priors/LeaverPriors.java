package highneeds.published.priors;

import highneeds.caseload.Flows;
import highneeds.domain.Catalogue;

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

    private final SettingRates leavers;
    private final SettingRates aged;

    private LeaverPriors(SettingRates leavers, SettingRates aged) {
        this.leavers = leavers;
        this.aged = aged;
    }

    static LeaverPriors of(Flows flows, Catalogue catalogue) {
        return new LeaverPriors(
                new SettingRates(flows.leavers(), catalogue),
                new SettingRates(flows.aged(), catalogue));
    }

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

    /** Plans the probability of a setting rests on. */
    public double plansAtRisk(int ncy, String setting) {
        return aged.of(ncy, setting);
    }
}
