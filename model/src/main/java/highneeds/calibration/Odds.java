package highneeds.calibration;

/** Probabilities on the scale of their odds. */
final class Odds {

    private Odds() {}

    /** A probability whose log-odds are moved by a number. */
    static double shifted(double probability, double shift) {
        double odds = probability * Math.exp(shift);
        return odds / (1 - probability + odds);
    }
}
