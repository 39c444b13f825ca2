package highneeds.calibration;

/**
 * How much the flow of one year counts when rates are learnt.
 *
 * @param census opening census of the flow
 * @param weight 0 (not at all) to 1 (in full); half a weight is as if half as many plans had been
 *     seen
 * @param reason why, in the words of whoever chose it; may be empty
 */
public record YearWeight(int census, double weight, String reason) {

    private static final int LONGEST_REASON = 300;

    public YearWeight {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException(
                    "The weight of a year lies between 0 and 1, but was " + weight);
        }
        // Projects saved before weights had reasons have none.
        reason = reason == null ? "" : reason.strip();
        reason = reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }

    /** A weight without a reason. */
    public YearWeight(int census, double weight) {
        this(census, weight, "");
    }

    /** True if it is as if nothing were said of the year. */
    boolean saysNothing() {
        return weight == 1 && reason.isEmpty();
    }
}
