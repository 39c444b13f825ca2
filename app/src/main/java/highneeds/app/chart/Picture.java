package highneeds.app.chart;

/**
 * Something drawn from figures, with all the words it needs to be read alone. Made without a
 * screen.
 */
public interface Picture {

    /** What is shown, ten words at most. */
    String title();

    /** What is counted and when. */
    String unit();

    /** What shading stands for; nothing if there is none. */
    default String key() {
        return "";
    }

    /** Where the figures come from. */
    String source();

    /** The main message in one sentence. */
    String summary();

    /** The same figures as a table. */
    TableTwin table();

    /** True if there is nothing to show yet. */
    boolean isEmpty();
}
