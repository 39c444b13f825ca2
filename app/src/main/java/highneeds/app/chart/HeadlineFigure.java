package highneeds.app.chart;

/**
 * One headline figure in words.
 *
 * @param name what it is
 * @param shortName the same in two words, for small cards
 * @param value the figure
 * @param range its range, empty if none is known yet
 * @param change difference from the baseline or from today; may be empty
 */
public record HeadlineFigure(
        String name, String shortName, String value, String range, String change) {

    private static final char KEPT_TOGETHER = '\u00a0';

    /** The words of a range. Both its ends stay in one line, whatever the width of the card. */
    public static String range(String low, String high) {
        return "80% range " + (low + " to " + high).replace(' ', KEPT_TOGETHER);
    }
}
