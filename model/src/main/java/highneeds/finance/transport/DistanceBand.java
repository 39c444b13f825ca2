package highneeds.finance.transport;

/**
 * Length of a journey one way. Up to three miles a child of eight or more can be expected to walk
 * unless special needs prevent it.
 *
 * <p>Source: Education Act 1996, section 444 and schedule 35B.
 */
public enum DistanceBand {
    WALKING("up to 3 miles", 3),
    NEAR("3 to 8 miles", 8),
    MIDDLE("8 to 15 miles", 15),
    FAR("15 to 30 miles", 30),
    VERY_FAR("over 30 miles", Double.POSITIVE_INFINITY);

    private final String label;
    private final double most;

    DistanceBand(String label, double most) {
        this.label = label;
        this.most = most;
    }

    public String label() {
        return label;
    }

    /** The band of a distance in miles. */
    public static DistanceBand of(double miles) {
        for (DistanceBand band : values()) {
            if (miles <= band.most) {
                return band;
            }
        }
        throw new IllegalArgumentException("No band holds a distance of " + miles + " miles");
    }
}
