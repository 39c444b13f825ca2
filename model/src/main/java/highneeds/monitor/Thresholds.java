package highneeds.monitor;

/**
 * From which overspend on a line is amber or red.
 *
 * @param amberPercent a projection further over its budget than this is amber, in percent
 * @param redPercent further over than this is red, in percent; at least as much as amber
 * @param leastPounds an overspend of no more than this is green whatever its percentage, GBP
 */
public record Thresholds(double amberPercent, double redPercent, double leastPounds) {

    /** What many councils report by: 1% and 3%, and nothing made of a few thousand pounds. */
    public static final Thresholds USUAL = new Thresholds(1, 3, 10_000);

    private static final double MOST_PERCENT = 100;

    public Thresholds {
        if (!(amberPercent >= 0 && amberPercent <= redPercent && redPercent <= MOST_PERCENT)) {
            throw new IllegalArgumentException(
                    "Amber begins at 0% or more and not after red, and red at 100% at most.");
        }
        if (!(leastPounds >= 0) || Double.isInfinite(leastPounds)) {
            throw new IllegalArgumentException(
                    "The least overspend that is looked at is an amount of £0 or more.");
        }
    }

    /**
     * The light of a line. An underspend is green; spend without a budget is as far over as can be.
     */
    public Rag of(double budget, double projection) {
        double over = projection - budget;
        if (over <= leastPounds) {
            return Rag.GREEN;
        }
        double percent = budget > 0 ? 100 * over / budget : Double.POSITIVE_INFINITY;
        if (percent <= amberPercent) {
            return Rag.GREEN;
        }
        return percent <= redPercent ? Rag.AMBER : Rag.RED;
    }

    /** The rule in a sentence. */
    public String words() {
        return "Green: projected within %s%% of the budget, under it, or over it by no more than £%,.0f; amber: up to %s%% over; red: further over."
                .formatted(plain(amberPercent), leastPounds, plain(redPercent));
    }

    private static String plain(double percent) {
        return percent == Math.rint(percent)
                ? Long.toString(Math.round(percent))
                : Double.toString(percent);
    }
}
