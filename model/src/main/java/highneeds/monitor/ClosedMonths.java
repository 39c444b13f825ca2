package highneeds.monitor;

import highneeds.domain.FinancialYear;
import highneeds.evidence.InYear;
import highneeds.finance.price.MonthShares;
import highneeds.monitor.MonitorMonth.Standing;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Which months of a year the ledger has.
 *
 * @param year the financial year
 * @param standings how much is known of each month, April first
 */
record ClosedMonths(FinancialYear year, List<Standing> standings) {

    ClosedMonths {
        standings = List.copyOf(standings);
    }

    static ClosedMonths of(InYear inYear, FinancialYear year) {
        SortedSet<YearMonth> posted = inYear.months(year);
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < MonthShares.MONTHS; i++) {
            YearMonth month = month(year, i);
            boolean passed = !posted.isEmpty() && month.isBefore(posted.last());
            standings.add(
                    posted.contains(month)
                            ? Standing.CLOSED
                            : passed ? Standing.ASSUMED : Standing.AHEAD);
        }
        return new ClosedMonths(year, standings);
    }

    static YearMonth month(FinancialYear year, int month) {
        return YearMonth.of(year.startYear(), Month.APRIL).plusMonths(month);
    }

    /** Position of a month in the year, 0 for April; below 0 or above 11 if it lies in another. */
    int position(YearMonth month) {
        return (int) month(year, 0).until(month, java.time.temporal.ChronoUnit.MONTHS);
    }

    boolean is(int month, Standing standing) {
        return standings.get(month) == standing;
    }

    /** Sum of a part's months of one standing, GBP. */
    double sum(List<Double> months, Standing standing) {
        double sum = 0;
        for (int i = 0; i < months.size(); i++) {
            sum += is(i, standing) ? months.get(i) : 0;
        }
        return sum;
    }

    /** The last month closed; empty before the first. */
    Optional<YearMonth> last() {
        int last = standings.lastIndexOf(Standing.CLOSED);
        return last < 0 ? Optional.empty() : Optional.of(month(year, last));
    }

    List<YearMonth> of(Standing standing) {
        List<YearMonth> months = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            if (is(i, standing)) {
                months.add(month(year, i));
            }
        }
        return months;
    }
}
