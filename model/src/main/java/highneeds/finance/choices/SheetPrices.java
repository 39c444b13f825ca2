package highneeds.finance.choices;

import highneeds.caseload.Plan;
import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.finance.choices.Uplifts.What;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The year in whose prices a row of a sheet stands. Councils' systems write a new price over the
 * old one, so a placement or journey costs what it did in the last financial year it ran in, and
 * what still runs costs what it does when the sheet is drawn.
 *
 * @param drawn start of the financial year that the latest census falls in, which is taken for the
 *     year the sheets were drawn in; empty if there is no census
 * @param uplifts rises that lead back from the prices of one year to those of another
 */
public record SheetPrices(OptionalInt drawn, Uplifts uplifts) {

    /** Prices of a council's sheets. */
    public static SheetPrices of(Evidence evidence, Uplifts uplifts) {
        OptionalInt latest = evidence.plans().stream().mapToInt(Plan::census).max();
        return new SheetPrices(
                latest.isPresent() ? OptionalInt.of(latest.getAsInt() - 1) : OptionalInt.empty(),
                uplifts);
    }

    /**
     * Factor from the prices of a row to those of an earlier year; 1 for a later one, because the
     * sheet may well be of later than the latest census.
     *
     * @param line section 251 code of what it pays for
     * @param end last day of the row; empty while it runs
     */
    public double factor(What what, String line, Optional<LocalDate> end, FinancialYear to) {
        if (drawn.isEmpty()) {
            return 1;
        }
        int now = drawn.getAsInt();
        int priced = end.map(last -> Math.min(now, yearOf(last))).orElse(now);
        return priced > to.startYear() ? uplifts.factor(what, line, priced, to.startYear()) : 1;
    }

    /** Start of the financial year a day lies in. */
    private static int yearOf(LocalDate day) {
        return day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1;
    }
}
