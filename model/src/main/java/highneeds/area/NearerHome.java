package highneeds.area;

import java.util.List;

/**
 * What travel between areas costs, and what it would be worth to teach children where they live.
 *
 * @param home area children live in
 * @param within children taught there
 * @param across children taught in another area of the council
 * @param outside children taught outside the council
 * @param costWithin transport of a child taught there who has any, GBP a year; not a number if none
 *     has
 * @param costAcross the same of those taught elsewhere
 * @param savedForEach what the transport of a child taught elsewhere costs more than that of one
 *     taught there, travellers and others together, GBP a year; not a number if it cannot be told
 */
public record NearerHome(
        String home,
        int within,
        int across,
        int outside,
        double costWithin,
        double costAcross,
        double savedForEach) {

    /** Fewer travellers than this on either side say nothing of a difference. */
    private static final int LEAST_TRAVELLERS = 5;

    static List<NearerHome> of(AreaFlows flows) {
        return flows.homes().stream()
                .filter(home -> !home.equals(AreaNames.UNKNOWN))
                .map(home -> of(home, flows))
                .toList();
    }

    private static NearerHome of(String home, AreaFlows flows) {
        Sum within = new Sum();
        Sum across = new Sum();
        int outside = 0;
        for (AreaFlow flow : flows.flows()) {
            if (flow.home().equals(home)) {
                if (flow.within()) {
                    within.add(flow);
                } else if (flow.crosses()) {
                    across.add(flow);
                    outside += flow.school().equals(AreaNames.OUTSIDE) ? flow.children() : 0;
                }
            }
        }
        boolean told =
                within.travellers >= LEAST_TRAVELLERS && across.travellers >= LEAST_TRAVELLERS;
        return new NearerHome(
                home,
                within.children,
                across.children - outside,
                outside,
                within.costOfTraveller(),
                across.costOfTraveller(),
                told ? across.costOfChild() - within.costOfChild() : Double.NaN);
    }

    /** Children added up. */
    private static final class Sum {
        private int children;
        private int travellers;
        private double cost;

        void add(AreaFlow flow) {
            children += flow.children();
            travellers += flow.travellers();
            cost += flow.travelCost();
        }

        double costOfTraveller() {
            return travellers == 0 ? Double.NaN : cost / travellers;
        }

        double costOfChild() {
            return cost / children;
        }
    }

    /** Children taught elsewhere, in the council or outside. */
    public int elsewhere() {
        return across + outside;
    }
}
