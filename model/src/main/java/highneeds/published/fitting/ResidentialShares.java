package highneeds.published.fitting;

/**
 * Shares of the places in independent special schools and specialist post-16 institutions that are
 * residential, by position of the NCY.
 *
 * <p>A council's residential placements are published by setting, and nationally by age. Its own
 * share of a setting is drawn towards the national one as if by {@value #PRIOR_PLANS} more plans,
 * and given the national shape by age.
 */
public final class ResidentialShares {

    static final double PRIOR_PLANS = 50;
    private static final double MOST = 0.95;

    private final double[] weeks38;
    private final double[] weeks52;
    private final double[] college;

    public ResidentialShares(double[] weeks38, double[] weeks52, double[] college) {
        this.weeks38 = weeks38.clone();
        this.weeks52 = weeks52.clone();
        this.college = college.clone();
    }

    /** Share of independent special places that is residential for 38 to 51 weeks, 0 to 1. */
    double weeks38(int year) {
        return weeks38[year];
    }

    /** Share of independent special places that is residential for 52 weeks, 0 to 1. */
    double weeks52(int year) {
        return weeks52[year];
    }

    /** Share of specialist post-16 places that is residential, 0 to 1. */
    double college(int year) {
        return college[year];
    }

    /**
     * Shares by NCY that make the council's number, drawn towards the national share.
     *
     * @param residential the council's residential placements in the setting
     * @param plans the council's plans in the setting by NCY
     * @param national national share of the setting that is residential
     * @param shape national residential share by NCY, all settings
     */
    public static double[] shares(
            double residential, double[] plans, double national, double[] shape) {
        double all = Shares.sum(plans);
        double share = (Math.min(residential, all) + PRIOR_PLANS * national) / (all + PRIOR_PLANS);
        double shaped = 0;
        for (int year = 0; year < plans.length; year++) {
            shaped += plans[year] * shape[year];
        }
        double scale = shaped > 0 ? share * all / shaped : 0;
        double[] result = new double[plans.length];
        for (int year = 0; year < result.length; year++) {
            result[year] = Math.min(MOST / 2, scale * shape[year]);
        }
        return result;
    }
}
