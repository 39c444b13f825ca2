package highneeds.importer.value;

import highneeds.domain.FinancialYear;
import highneeds.importer.sheet.Cell;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the month a ledger books to: a date, a month's name, or a period counted from April. */
public final class Periods {

    private static final Pattern NAMED = Pattern.compile("([a-z]{3,9})[ .,/-]*(20)?(\\d{2})?");
    private static final Pattern YEAR_MONTH = Pattern.compile("(20\\d{2})[-/ ]?(0[1-9]|1[0-2])");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:p|per|period|month|m)?[ .]*0?(\\d{1,2})(?:\\.0)?");
    private static final int PERIODS = 12;

    private Periods() {}

    /**
     * The month of a cell.
     *
     * @param order order of dates written in figures
     * @param year financial year of the row, which periods and bare month names need
     */
    public static Optional<YearMonth> of(Cell cell, DateOrder order, Optional<FinancialYear> year) {
        String text = cell.text().strip().toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            int period = Integer.parseInt(numbered.group(1));
            return period >= 1 && period <= PERIODS
                    ? year.map(y -> april(y).plusMonths(period - 1L))
                    : Optional.empty();
        }
        Matcher yearMonth = YEAR_MONTH.matcher(text);
        if (yearMonth.matches()) {
            return Optional.of(
                    YearMonth.of(
                            Integer.parseInt(yearMonth.group(1)),
                            Integer.parseInt(yearMonth.group(2))));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            Optional<Month> month = named(named.group(1));
            if (month.isPresent()) {
                return named.group(3) == null
                        ? year.map(y -> in(y, month.get()))
                        : Optional.of(
                                YearMonth.of(2000 + Integer.parseInt(named.group(3)), month.get()));
            }
        }
        return Dates.of(cell, order).map(Periods::month);
    }

    private static YearMonth month(LocalDate date) {
        return YearMonth.from(date);
    }

    private static YearMonth april(FinancialYear year) {
        return YearMonth.of(year.startYear(), Month.APRIL);
    }

    private static YearMonth in(FinancialYear year, Month month) {
        return YearMonth.of(
                month.getValue() >= Month.APRIL.getValue()
                        ? year.startYear()
                        : year.startYear() + 1,
                month);
    }

    private static Optional<Month> named(String word) {
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
            if (full.equals(word) || full.startsWith(word) && word.length() >= 3) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
