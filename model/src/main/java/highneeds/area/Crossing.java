package highneeds.area;

/**
 * Children taught outside their own area beside those taught in it; of children whose home and
 * school are known.
 *
 * @param across children taught elsewhere
 * @param within children taught in their own area
 * @param costShare share of the cost of transport of both that goes on those taught elsewhere, 0 to
 *     1; not a number if nobody travels
 * @param costLeft cost of a child taught in its own area as a share of that of one taught
 *     elsewhere, travellers and others together; not a number if it cannot be told
 */
public record Crossing(int across, int within, double costShare, double costLeft) {

    static Crossing of(AreaFlows flows) {
        int across = 0;
        int within = 0;
        double costAcross = 0;
        double costWithin = 0;
        for (AreaFlow flow : flows.flows()) {
            if (flow.within() && !flow.home().equals(AreaNames.UNKNOWN)) {
                within += flow.children();
                costWithin += flow.travelCost();
            } else if (flow.crosses()) {
                across += flow.children();
                costAcross += flow.travelCost();
            }
        }
        return new Crossing(
                across,
                within,
                costAcross / (costAcross + costWithin),
                costWithin / within / (costAcross / across));
    }

    /** Share of the children who are taught elsewhere, 0 to 1; not a number if there are none. */
    public double share() {
        return (double) across / (across + within);
    }
}
