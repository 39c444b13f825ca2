package highneeds.calibration;

/**
 * How much the flow of one year counts when rates are learnt.
 *
 * @param census opening census of the flow
 * @param weight 0 (not at all) to 1 (in full); half a weight is as if half as many plans had been
 *     seen
 */
public record YearWeight(int census, double weight) {

    public YearWeight {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException(
                    "The weight of a year lies between 0 and 1, but was " + weight);
        }
    }
}
