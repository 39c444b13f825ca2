package highneeds.statement;

/**
 * What a statement holds a figure against.
 *
 * @param side whether the figure stays below or above it
 * @param kind a number, or the places there are in the year
 * @param value the number, in the figure's unit; 0 for places
 */
public record Limit(Side side, Kind kind, double value) {

    /** On which side of the limit the figure stays. */
    public enum Side {
        AT_MOST("at most"),
        AT_LEAST("at least");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What the limit is. */
    public enum Kind {
        NUMBER("a number"),
        PLACES("the places there are");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Limit {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A limit is a number");
        }
    }

    public static Limit atMost(double value) {
        return new Limit(Side.AT_MOST, Kind.NUMBER, value);
    }

    public static Limit atLeast(double value) {
        return new Limit(Side.AT_LEAST, Kind.NUMBER, value);
    }

    /** No more than the places there are. */
    public static Limit places() {
        return new Limit(Side.AT_MOST, Kind.PLACES, 0);
    }

    /** How far a figure goes past a limit; negative while it keeps to it. */
    double excess(double figure, double limit) {
        return side == Side.AT_MOST ? figure - limit : limit - figure;
    }
}
