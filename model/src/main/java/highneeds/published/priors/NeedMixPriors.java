package highneeds.published.priors;

import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Needs of the plans, or of the new plans, in a setting and age group.
 *
 * <p>Source: DfE, plans by primary need with age and with placement, brought together by
 * proportional fitting.
 */
public final class NeedMixPriors {

    private final Catalogue catalogue;
    private final CellValues plans;

    private NeedMixPriors(CellValues plans, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.plans = plans;
    }

    static NeedMixPriors of(CellValues plans, Catalogue catalogue) {
        return new NeedMixPriors(plans, catalogue);
    }

    /**
     * Shares by code of the need in a setting and age group, in catalogue order; they add up to 1.
     * Empty if there are no plans, or the standard catalogue has no such setting.
     */
    public Map<String, Double> shares(String setting, AgeGroup group) {
        return catalogue.hasSetting(setting)
                ? shares(catalogue.settingPosition(setting), group)
                : Map.of();
    }

    /** Shares by code of the need in an age group, all settings. */
    public Map<String, Double> shares(AgeGroup group) {
        return shares(-1, group);
    }

    private Map<String, Double> shares(int setting, AgeGroup group) {
        double[] byNeed = new double[catalogue.needs().size()];
        double all = 0;
        for (int i = 0; i < catalogue.grid().size(); i++) {
            boolean covered =
                    (setting < 0 || catalogue.grid().setting(i) == setting)
                            && AgeGroup.ofNcy(catalogue.grid().ncy(i)) == group;
            if (covered) {
                byNeed[catalogue.grid().need(i)] += plans.get(i);
                all += plans.get(i);
            }
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int k = 0; k < byNeed.length; k++) {
            if (byNeed[k] > 0) {
                shares.put(catalogue.needs().get(k).code(), byNeed[k] / all);
            }
        }
        return Collections.unmodifiableMap(shares);
    }
}
