package highneeds.monitor;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.evidence.LedgerPosting;
import highneeds.finance.PhasedSpend;
import highneeds.finance.price.MonthShares;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Works out the months of a fund's year: budget, forecast and what they came or will come to. */
final class MonthWork {

    private final YearUnderWay year;
    private final Fund fund;

    MonthWork(YearUnderWay year, Fund fund) {
        this.year = year;
        this.fund = fund;
    }

    List<MonitorMonth> months() {
        List<MonitorMonth> months = new ArrayList<>();
        for (int month = 0; month < MonthShares.MONTHS; month++) {
            months.add(month(month));
        }
        return months;
    }

    private MonitorMonth month(int month) {
        ClosedMonths closed = year.months();
        YearMonth at = ClosedMonths.month(closed.year(), month);
        double budget = 0;
        double forecast = 0;
        double projected = 0;
        for (String line : year.forecast().keySet()) {
            List<PhasedSpend.Part> parts = year.forecast().get(line);
            if (parts.getFirst().fund() != fund) {
                continue;
            }
            double expected = parts.stream().mapToDouble(part -> part.months().get(month)).sum();
            double ofYear = parts.stream().mapToDouble(PhasedSpend.Part::ofYear).sum();
            forecast += expected;
            budget +=
                    year.budget(line)
                            * (ofYear == 0 ? 1.0 / MonthShares.MONTHS : expected / ofYear);
            projected += projected(line, month, at, expected);
        }
        return new MonitorMonth(at, closed.standings().get(month), budget, forecast, projected);
    }

    private double projected(String line, int month, YearMonth at, double expected) {
        List<LedgerPosting> postings = year.postings(line);
        return switch (year.months().standings().get(month)) {
            case CLOSED ->
                    postings.isEmpty()
                            ? expected
                            : postings.stream()
                                    .filter(posting -> posting.month().equals(at))
                                    .mapToDouble(LedgerPosting::total)
                                    .sum();
            case ASSUMED -> expected;
            case AHEAD ->
                    year.forecast().get(line).stream()
                            .mapToDouble(part -> part.months().get(month) * year.later(part))
                            .sum();
        };
    }
}
