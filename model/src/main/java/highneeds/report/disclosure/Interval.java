package highneeds.report.disclosure;

/**
 * What an attacker can say of a figure: it is no less than one number and no more than another.
 *
 * @param least least possible value
 * @param most largest possible value; infinite if nothing bounds it
 */
public record Interval(double least, double most) {

    private static final double TOLERANCE = 1e-6;

    /** Nothing is known but that a count is not negative. */
    public static final Interval UNKNOWN = new Interval(0, Double.POSITIVE_INFINITY);

    public Interval {
        if (least > most) {
            throw new IllegalArgumentException(least + " is more than " + most);
        }
    }

    /** A figure that was published as it is. */
    public static Interval exactly(double value) {
        return new Interval(value, value);
    }

    public double width() {
        return most - least;
    }

    /** True if only one whole number lies within. */
    public boolean exact() {
        return Math.floor(most + TOLERANCE) - Math.ceil(least - TOLERANCE) < 1;
    }
}
