package highneeds.importer.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of the parts of a date written in figures, such as 03/04/2025. */
public enum DateOrder {
    DAY_FIRST("day, month, year"),
    MONTH_FIRST("month, day, year"),
    /** Told by the whole column; asked if the column cannot tell. */
    AS_FOUND("as the column shows");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ].*)?");
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern COMPACT = Pattern.compile("(19|20)(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)?[- /]([a-z]{3})[a-z]*\\.?,?[-"
                            + " /](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern NAMED_MONTH_FIRST =
            Pattern.compile("([a-z]{3})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?: .*)?");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** Two-digit years up to this one are of this century. */
    private static final int LAST_TWO_DIGIT_YEAR = 49;

    private final String label;

    DateOrder(String label) {
        this.label = label;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** True if the text is a date in figures whose order must be known to read it. */
    public static boolean needsOrder(String text) {
        return FIGURES.matcher(text.strip()).matches();
    }

    /**
     * Reads a date written in words or figures, with or without a time of day.
     *
     * @return the date, or nothing if the text is no date in this order
     */
    public Optional<LocalDate> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            return Optional.ofNullable(parse(plain));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate parse(String text) {
        Matcher form = YEAR_FIRST.matcher(text);
        if (form.matches()) {
            return date(form.group(1), form.group(2), form.group(3));
        }
        form = FIGURES.matcher(text);
        if (form.matches() && this != AS_FOUND) {
            boolean dayFirst = this == DAY_FIRST;
            return date(form.group(3), form.group(dayFirst ? 2 : 1), form.group(dayFirst ? 1 : 2));
        }
        form = COMPACT.matcher(text);
        if (form.matches()) {
            return date(form.group(1) + form.group(2), form.group(3), form.group(4));
        }
        form = NAMED.matcher(text);
        if (form.matches()) {
            return date(form.group(3), month(form.group(2)), form.group(1));
        }
        form = NAMED_MONTH_FIRST.matcher(text);
        return form.matches() ? date(form.group(3), month(form.group(1)), form.group(2)) : null;
    }

    private static String month(String name) {
        int at = MONTHS.indexOf(name);
        return at >= 0 && at % 3 == 0 ? String.valueOf(at / 3 + 1) : "0";
    }

    private static LocalDate date(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (year.length() == 2) {
            y += y <= LAST_TWO_DIGIT_YEAR ? 2000 : 1900;
        }
        return LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
    }
}
