package highneeds.sample.money;

/**
 * What one placement costs in a full year, GBP.
 *
 * @param band band of the top-up; empty if there is none
 * @param placeFunding part paid for the place
 * @param topUp part paid for the child on top of a place
 * @param fee whole fee, where there is no place funding
 * @param health part of the whole that health pays
 * @param socialCare part of the whole that social care pays
 */
public record Cost(
        String band,
        double placeFunding,
        double topUp,
        double fee,
        double health,
        double socialCare) {

    /** All that is paid, by whomever. */
    public double total() {
        return placeFunding + topUp + fee;
    }

    /** What the high needs block pays beside place funding. */
    public double netOfPlace() {
        return topUp + fee - health - socialCare;
    }
}
