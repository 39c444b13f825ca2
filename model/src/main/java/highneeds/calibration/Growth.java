package highneeds.calibration;

/**
 * How joiner rates are assumed to grow.
 *
 * @param kind the choice
 * @param percent yearly growth if the choice is {@link Kind#OWN}, else 0
 */
public record Growth(Kind kind, double percent) {

    /** The default: estimated from the history and damped. */
    public static final Growth ESTIMATED = new Growth(Kind.ESTIMATED, 0);

    public Growth {
        if (kind != Kind.OWN && percent != 0) {
            throw new IllegalArgumentException("Only a growth of one's own has a percentage");
        }
        if (!(percent > -50 && percent < 100)) {
            throw new IllegalArgumentException(
                    "Growth lies between -50 and 100% a year, but was " + percent);
        }
    }

    /**
     * Reads "estimated", "none", "last", "mean3" or a percentage such as "4.5" or "4.5%".
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Growth parse(String text) {
        String choice = text.strip().toLowerCase(java.util.Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.code.equals(choice)) {
                return new Growth(kind, 0);
            }
        }
        try {
            return new Growth(Kind.OWN, Double.parseDouble(choice.replace("%", "").strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "Growth is estimated, none, last, mean3 or a percentage, but was '"
                            + text
                            + "'",
                    e);
        }
    }

    /** The choices offered. */
    public enum Kind {
        ESTIMATED("estimated", "Estimated from the history and damped"),
        NONE("none", "No change: the average rates of all years learnt from stay"),
        LAST("last", "Last year's growth goes on"),
        MEAN_OF_THREE("mean3", "Mean growth of the last three years goes on"),
        OWN("own", "My own yearly growth");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        /** Name for people. */
        public String label() {
            return label;
        }
    }
}
