package highneeds.statement;

import java.util.Comparator;
import java.util.List;

/**
 * Whether a forecast keeps to a statement.
 *
 * @param statement what was stated
 * @param verdict whether it does
 * @param detail the figures that show it, in words
 */
public record Judgement(Statement statement, Verdict verdict, String detail) {

    /** How a statement came out. */
    public enum Verdict {
        HOLDS("holds"),
        BROKEN("does not hold"),
        NOT_JUDGED("not judged");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A year of the forecast: the figure, and what it is held against. */
    record Year(int label, double figure, double limit) {}

    static Judgement notJudged(Statement statement, String why) {
        return new Judgement(statement, Verdict.NOT_JUDGED, why);
    }

    /** Judges by the years there are, at least one. */
    static Judgement of(Statement statement, List<Year> years) {
        Year closest =
                years.stream()
                        .max(
                                Comparator.comparingDouble(
                                        year ->
                                                statement
                                                        .limit()
                                                        .excess(year.figure(), year.limit())))
                        .orElseThrow();
        return years.stream()
                .filter(year -> !statement.holds(year))
                .findFirst()
                .map(
                        first ->
                                new Judgement(
                                        statement,
                                        Verdict.BROKEN,
                                        "first in "
                                                + figures(statement, first)
                                                + (first.equals(closest)
                                                        ? ""
                                                        : "; furthest in "
                                                                + figures(statement, closest))))
                .orElseGet(
                        () ->
                                new Judgement(
                                        statement,
                                        Verdict.HOLDS,
                                        "closest in " + figures(statement, closest)));
    }

    private static String figures(Statement statement, Year year) {
        return statement.yearLabel(year.label())
                + ": "
                + statement.what().against(year.figure(), year.limit());
    }
}
