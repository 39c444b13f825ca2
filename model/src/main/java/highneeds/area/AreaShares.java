package highneeds.area;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The share of the plans of each setting that each home area has, now and in years to come. They
 * add up to one in every year, so that areas add up to the council whatever it is.
 *
 * @param areas home areas
 * @param latest share of each area by code of the setting, at the last census
 * @param all share of each area of all plans, at the last census
 * @param yearly change of each area's share of all plans in a year, as the censuses show; all
 *     nothing where shares are held
 */
record AreaShares(List<String> areas, Map<String, double[]> latest, double[] all, double[] yearly) {

    /** A trend of shares fades: each year ahead it moves by this part of the year before. */
    private static final double FADE = 0.8;

    /** No trend takes more than this of an area's share away. */
    private static final double LEAST_LEFT = 0.1;

    /** Share of all plans below which a share is not drawn by a trend: noise of few children. */
    private static final double FEW = 0.02;

    static AreaShares of(Evidence evidence, AreaTrend trend) {
        TreeMap<Integer, Map<String, Integer>> counts = new TreeMap<>();
        TreeSet<String> names = new TreeSet<>();
        for (Plan plan : evidence.plans()) {
            String area = AreaNames.orUnknown(plan.district());
            names.add(area);
            counts.computeIfAbsent(plan.census(), census -> new LinkedHashMap<>())
                    .merge(area, 1, Integer::sum);
        }
        List<String> areas = List.copyOf(names);
        double[] last = shares(counts.lastEntry().getValue(), areas);
        double[] yearly = new double[areas.size()];
        if (trend == AreaTrend.TREND && counts.size() > 1) {
            double[] first = shares(counts.firstEntry().getValue(), areas);
            int years = counts.lastKey() - counts.firstKey();
            for (int a = 0; a < yearly.length; a++) {
                yearly[a] = last[a] < FEW ? 0 : (last[a] - first[a]) / years;
            }
        }
        return new AreaShares(areas, bySetting(evidence, counts.lastKey(), areas), last, yearly);
    }

    private static double[] shares(Map<String, Integer> counted, List<String> areas) {
        double total = counted.values().stream().mapToInt(count -> count).sum();
        return areas.stream().mapToDouble(area -> counted.getOrDefault(area, 0) / total).toArray();
    }

    private static Map<String, double[]> bySetting(
            Evidence evidence, int census, List<String> areas) {
        Map<String, double[]> bySetting = new LinkedHashMap<>();
        for (Plan plan : evidence.plans()) {
            if (plan.census() == census) {
                double[] row =
                        bySetting.computeIfAbsent(plan.setting(), code -> new double[areas.size()]);
                row[areas.indexOf(AreaNames.orUnknown(plan.district()))]++;
            }
        }
        bySetting.values().forEach(AreaShares::toOne);
        return bySetting;
    }

    private static void toOne(double[] shares) {
        double total = 0;
        for (double share : shares) {
            total += share;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= total;
        }
    }

    /**
     * Shares of a setting so many years after the last census. A setting that nobody was in takes
     * those of all plans.
     */
    double[] ahead(String setting, int years) {
        double[] shares = latest.getOrDefault(setting, all).clone();
        double moved = (1 - Math.pow(FADE, years)) / (1 - FADE);
        for (int a = 0; a < shares.length; a++) {
            double factor = all[a] == 0 ? 1 : Math.max(LEAST_LEFT, 1 + yearly[a] * moved / all[a]);
            shares[a] *= factor;
        }
        toOne(shares);
        return shares;
    }
}
