package highneeds.importer.mapping;

import highneeds.domain.FinancialYear;
import highneeds.importer.sheet.Cell;
import highneeds.importer.value.Words;
import highneeds.importer.value.Years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings that are financial years, as in ledgers with a column for every year: "2026/27", "26-27
 * Budget", "FY27 outturn".
 */
public final class WideFinancialYears {

    private static final int FIRST = 2013;
    private static final int LAST = 2060;

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?i)\\b(?:fy ?)?(?:20)?\\d{2} ?[-/\u2013] ?(?:20)?\\d{2}\\b|\\bfy"
                            + " ?(?:20)?\\d{2}\\b");

    private WideFinancialYears() {}

    /** The year a heading stands for. */
    public static Optional<FinancialYear> year(String heading) {
        Matcher year = YEAR.matcher(heading);
        return year.find()
                ? Years.financial(Cell.of(year.group()))
                        .filter(y -> y.startYear() >= FIRST && y.startYear() <= LAST)
                        .filter(y -> field(heading).isPresent())
                : Optional.empty();
    }

    /** What the column holds of that year: budget, outturn, or an amount that does not say. */
    public static Optional<Field> field(String heading) {
        String rest = Words.plain(YEAR.matcher(heading).replaceFirst(" "));
        if (rest.matches(".*\\b(?:budget\\w*|plan\\w*|allocation)\\b.*")) {
            return Optional.of(Field.BUDGET);
        }
        if (rest.matches(".*\\b(?:outturn|forecast|actuals?|projected|spend|provisional)\\b.*")) {
            return Optional.of(Field.OUTTURN);
        }
        return rest.matches("(?:gbp|amount|total|year|financial year|\u00a3|000s?)?")
                ? Optional.of(Field.AMOUNT)
                : Optional.empty();
    }

    /** Positions of the headings that are financial years. */
    public static List<Integer> columns(List<String> headings) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (WideYears.hasFigure(headings.get(i)) && year(headings.get(i)).isPresent()) {
                columns.add(i);
            }
        }
        return columns;
    }
}
