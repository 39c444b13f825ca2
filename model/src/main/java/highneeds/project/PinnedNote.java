package highneeds.project;

import java.time.LocalDate;

/**
 * A few words a person pinned to a year of a chart, for those who work with the project. They are
 * the council's own and stay in the project: no paper, table or picture has them.
 *
 * @param chart title of the chart, the same in every scenario
 * @param year label of the year, or of what else the chart runs over
 * @param text one line of 1 to {@value #LONGEST} characters
 * @param day the day it was pinned or last changed
 */
public record PinnedNote(String chart, String year, String text, LocalDate day) {

    /** A note of more characters than this would be a paper. */
    public static final int LONGEST = 200;

    /**
     * @throws IllegalArgumentException if it has no place, no words, too many or no day
     */
    public PinnedNote {
        chart = chart == null ? "" : chart.strip();
        year = year == null ? "" : year.strip();
        text = plain(text);
        if (chart.isEmpty() || year.isEmpty()) {
            throw new IllegalArgumentException("A note is pinned to a year of a chart. Choose one");
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A note has words. Write some");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A note has at most %d characters, not %d. Shorten it"
                            .formatted(LONGEST, text.length()));
        }
        if (day == null) {
            throw new IllegalArgumentException("A note has a day. Choose one");
        }
    }

    /** Words as a note keeps them: one line, without what cannot be seen. */
    public static String plain(String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("\\p{Cf}", "").replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }

    /** True if it is pinned to this year of this chart. */
    public boolean isAt(String otherChart, String otherYear) {
        return chart.equals(otherChart.strip()) && year.equals(otherYear.strip());
    }
}
