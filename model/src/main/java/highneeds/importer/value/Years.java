package highneeds.importer.value;

import highneeds.domain.FinancialYear;
import highneeds.importer.sheet.Cell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads calendar years, the Septembers of academic years, and financial years. */
public final class Years {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern SHORT_FY = Pattern.compile("(?:fy ?)?(\\d{2}) ?[-/] ?(\\d{2})");
    private static final Pattern FY = Pattern.compile("(?:fy ?)?(20\\d{2}) ?[-/] ?(?:20)?(\\d{2})");
    private static final Pattern FY_END = Pattern.compile("fy ?(?:20)?(\\d{2})");
    private static final Pattern MONTH_FIRST_DATE =
            Pattern.compile("(?:sept?(?:ember)?)[ -]?(\\d{2})");

    private Years() {}

    /** The first year named in a cell: 2026, "2026", "Sept 2026", "2026/27", 1 September 2026. */
    public static OptionalInt of(Cell cell) {
        if (cell instanceof Cell.Date(LocalDate date)) {
            return OptionalInt.of(date.getYear());
        }
        return in(cell.text());
    }

    /** The first year from 1900 to 2099 named in a text, such as a file name. */
    public static OptionalInt in(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            return OptionalInt.of(Integer.parseInt(year.group(1)));
        }
        Matcher shortYear = MONTH_FIRST_DATE.matcher(Words.plain(text));
        return shortYear.matches()
                ? OptionalInt.of(2000 + Integer.parseInt(shortYear.group(1)))
                : OptionalInt.empty();
    }

    /**
     * A financial year: "2026-27", "2026/27", "26/27", "FY2026-27", or by the year it ends in
     * "FY27". A bare 2026 is unclear.
     */
    public static Optional<FinancialYear> financial(Cell cell) {
        String text = cell.text().strip().toLowerCase(java.util.Locale.ROOT).replace('\u2013', '-');
        Matcher endForm = FY_END.matcher(text);
        if (endForm.matches()) {
            return Optional.of(new FinancialYear(1999 + Integer.parseInt(endForm.group(1))));
        }
        Matcher form = FY.matcher(text);
        Matcher shortForm = SHORT_FY.matcher(text);
        int start;
        int end;
        if (form.matches()) {
            start = Integer.parseInt(form.group(1));
            end = Integer.parseInt(form.group(2));
        } else if (shortForm.matches()) {
            start = 2000 + Integer.parseInt(shortForm.group(1));
            end = Integer.parseInt(shortForm.group(2));
        } else {
            return Optional.empty();
        }
        return (start + 1) % 100 == end ? Optional.of(new FinancialYear(start)) : Optional.empty();
    }
}
