package highneeds.published.fitting;

import highneeds.published.fitting.ProportionalFit.Margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The margins of an area's needs that fit with its plans by year and setting. A table that is
 * blank, or counts other plans than these, is left out; then the national pattern stands in for it.
 *
 * @param margins margins in the order they are fitted, plans by year and setting last
 * @param byYear true if needs by age could be used
 * @param bySetting true if needs by setting could be used
 */
public record NeedMargins(List<Margin> margins, boolean byYear, boolean bySetting) {

    private static final double TOLERANCE = 0.01;

    public NeedMargins {
        margins = List.copyOf(margins);
    }

    /**
     * Margins of an area.
     *
     * @param plans plans by year and setting
     * @param needsByYear plans by need and year
     * @param needsBySetting plans by need and setting
     * @param needs plans by need; empty if not known
     */
    public static NeedMargins of(
            double[][] plans, double[][] needsByYear, double[][] needsBySetting, double[] needs) {
        boolean byYear =
                near(Arrays.stream(plans).mapToDouble(Shares::sum).toArray(), sums(needsByYear));
        boolean bySetting = near(sums(plans), sums(needsBySetting));
        List<Margin> margins = new ArrayList<>();
        if (byYear) {
            margins.add(Margin.byNeedAndYear(needsByYear));
        } else if (Shares.sum(needs) > 0) {
            margins.add(Margin.byNeed(needs));
        }
        if (bySetting) {
            margins.add(Margin.byNeedAndSetting(needsBySetting));
        }
        margins.add(Margin.byYearAndSetting(plans));
        return new NeedMargins(margins, byYear, bySetting);
    }

    private static double[] sums(double[][] rows) {
        double[] sums = new double[rows[0].length];
        for (double[] row : rows) {
            Arrays.setAll(sums, i -> sums[i] + row[i]);
        }
        return sums;
    }

    private static boolean near(double[] plans, double[] counted) {
        double apart = 0;
        for (int i = 0; i < plans.length; i++) {
            apart += Math.abs(plans[i] - counted[i]);
        }
        return Shares.sum(plans) > 0 && apart <= TOLERANCE * Shares.sum(plans);
    }
}
