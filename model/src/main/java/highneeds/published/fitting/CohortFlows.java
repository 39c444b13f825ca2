package highneeds.published.fitting;

/**
 * What became of one year-group between two censuses, by setting: joiners, leavers, and the fewest
 * moves that make the closing numbers of the opening ones. All arrays are by setting.
 *
 * <p>Published joiners and leavers never make the closing total exactly: children move between
 * councils and records are put right. The difference goes to joiners and leavers in proportion to
 * their numbers, for the larger number is the less certain.
 */
final class CohortFlows {

    final double[] joiners;
    final double[] leavers;

    /** Plans that stayed (on the diagonal) or moved, from setting × to setting. */
    final double[][] stayed;

    /**
     * @param opening plans at the opening census
     * @param closing plans at the closing census
     * @param started plans that started, by the setting named in them
     * @param ceased plans that ceased
     * @param ceasing how likely a plan in a setting is to cease, against the other settings
     */
    CohortFlows(
            double[] opening, double[] closing, double[] started, double ceased, double[] ceasing) {
        double growth = Shares.sum(closing) - Shares.sum(opening);
        double joined = joinersMaking(growth, Shares.sum(started), ceased);
        joined = Math.clamp(joined, Math.max(0, growth), Shares.sum(closing));
        joiners = Shares.within(joined, started, closing);
        leavers = leavers(opening, closing, joined - growth, ceasing);
        stayed = stayed(opening, closing);
    }

    /** Joiners once their share of the difference is added: growth = joiners − leavers. */
    private static double joinersMaking(double growth, double started, double ceased) {
        double difference = growth - (started - ceased);
        double flow = started + ceased;
        return flow > 0 ? started + difference * started / flow : Math.max(0, growth);
    }

    /** Leavers come from settings that closed short of their opening plans and joiners. */
    private double[] leavers(double[] opening, double[] closing, double total, double[] ceasing) {
        double[] fallen = new double[opening.length];
        double[] weights = new double[opening.length];
        for (int s = 0; s < fallen.length; s++) {
            fallen[s] = Math.max(0, opening[s] + joiners[s] - closing[s]);
            weights[s] = opening[s] * ceasing[s];
        }
        return Shares.within(total, weights, fallen);
    }

    /**
     * What is left over in one setting goes to those that lack, in proportion to what they lack.
     */
    private double[][] stayed(double[] opening, double[] closing) {
        int settings = opening.length;
        double[] over = new double[settings];
        double[] lacking = new double[settings];
        double[][] result = new double[settings][settings];
        for (int s = 0; s < settings; s++) {
            double remain = opening[s] - leavers[s];
            double wanted = closing[s] - joiners[s];
            result[s][s] = Math.max(0, Math.min(remain, wanted));
            over[s] = Math.max(0, remain - wanted);
            lacking[s] = Math.max(0, wanted - remain);
        }
        double all = Shares.sum(lacking);
        for (int from = 0; from < settings && all > 0; from++) {
            for (int to = 0; to < settings; to++) {
                result[from][to] += over[from] * lacking[to] / all;
            }
        }
        return result;
    }
}
