package highneeds.importer.mapping;

import highneeds.importer.value.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings that are months, as in ledgers with a column for every month: "Apr", "April 2026",
 * "Apr-26 Actual", "P1", "Period 01", "2026-04".
 */
public final class WideMonths {

    private static final Pattern MONTH =
            Pattern.compile(
                    "\\b(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
                            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
                            + "|dec(?:ember)?)(?:[ .,/-]*(?:20)?\\d{2})?"
                            + "|20\\d{2}[-/]?(?:0[1-9]|1[0-2])"
                            + "|(?:p|per|period|month|m)[ .]*0?(?:1[0-2]|[1-9]))\\b");

    /** Fewer months across are no ledger of a year. */
    public static final int FEWEST = 3;

    private WideMonths() {}

    /** The month a heading stands for, as it would stand in a cell. */
    public static Optional<String> month(String heading) {
        Matcher month = MONTH.matcher(plain(heading));
        return month.find() && field(heading).isPresent()
                ? Optional.of(month.group())
                : Optional.empty();
    }

    /** What the column holds of that month: what was paid, or what is owed. */
    public static Optional<Field> field(String heading) {
        String rest = Words.plain(MONTH.matcher(plain(heading)).replaceFirst(" "));
        if (rest.matches("accru\\w*|owed|commitments?")) {
            return Optional.of(Field.ACCRUAL);
        }
        return rest.matches(
                        "(?:actuals?|spend|actual spend|expenditure|posted|paid|net|amount|value"
                                + "|gbp|\u00a3)?")
                ? Optional.of(Field.ACTUAL)
                : Optional.empty();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace('_', ' ').replace("'", " ").strip();
    }

    /** How many months stand across; 0 if too few to tell of a ledger. */
    static int score(List<String> headings) {
        int months = columns(headings).size();
        return months < FEWEST ? 0 : months;
    }

    /** Positions of the headings that are months. */
    public static List<Integer> columns(List<String> headings) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (month(headings.get(i)).isPresent()) {
                columns.add(i);
            }
        }
        return columns;
    }
}
