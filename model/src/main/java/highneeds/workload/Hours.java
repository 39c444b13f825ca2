package highneeds.workload;

/**
 * Hours of one role in one week or several.
 *
 * @param wanted that the cases ready to be worked on would take
 * @param available that the posts have for cases
 * @param worked that went into cases
 */
public record Hours(double wanted, double available, double worked) {

    static final Hours NONE = new Hours(0, 0, 0);

    Hours and(Hours other) {
        return new Hours(wanted + other.wanted, available + other.available, worked + other.worked);
    }
}
