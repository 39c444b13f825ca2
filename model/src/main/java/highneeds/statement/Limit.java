package highneeds.statement;

/**
 * What a statement holds a figure against.
 *
 * @param side whether the figure stays below or above it
 * @param kind a number, the places there are in the year, or what the past shows
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
        PLACES("the places there are"),
        PAST("the past shows");

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

    /** No more than the highest of the past. */
    static Limit highest(double past) {
        return new Limit(Side.AT_MOST, Kind.PAST, past);
    }

    /** No less than the lowest of the past. */
    static Limit lowest(double past) {
        return new Limit(Side.AT_LEAST, Kind.PAST, past);
    }

    /** How far a figure goes past a limit; negative while it keeps to it. */
    double excess(double figure, double limit) {
        return side == Side.AT_MOST ? figure - limit : limit - figure;
    }
}
