package highneeds.monitor;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.Origin;
import highneeds.evidence.InYear;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.LedgerPosting;
import highneeds.evidence.SettingMonth;
import highneeds.finance.LineSpend.Kind;
import highneeds.finance.PhasedSpend;
import highneeds.finance.ledger.Ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A year small enough for a hand: fees of 10 children at £12,000 and top-ups of 100 at £6,000, both
 * £10,000 and £50,000 a month, and a service of £1,000 a month.
 */
final class SmallYear {

    static final FinancialYear YEAR = new FinancialYear(2026);
    static final String FEES = "1.2.3";
    static final String TOP_UPS = "1.2.2";
    static final String SERVICE = "1.2.5";
    static final String ISS = name("ISS");
    static final String MAINSTREAM = name("MS");

    private SmallYear() {}

    private static String name(String code) {
        return Catalogue.standard().setting(code).name();
    }

    static PhasedSpend forecast() {
        Map<String, List<Double>> plans = new LinkedHashMap<>();
        plans.put(ISS, Collections.nCopies(12, 10.0));
        plans.put(MAINSTREAM, Collections.nCopies(12, 100.0));
        return new PhasedSpend(
                YEAR,
                List.of(
                        part(FEES, Kind.TOP_UP_OR_FEE, ISS, 10_000),
                        part(TOP_UPS, Kind.TOP_UP_OR_FEE, MAINSTREAM, 50_000),
                        part(SERVICE, Kind.OTHER, "SEN support services", 1_000)),
                plans);
    }

    private static PhasedSpend.Part part(String line, Kind kind, String name, double month) {
        return new PhasedSpend.Part(
                line, kind, name, Fund.HIGH_NEEDS_BLOCK, Collections.nCopies(12, month));
    }

    /** Budgets of £110,000, £610,000 and £12,000. */
    static Ledger budgets() {
        return new Ledger(
                List.of(budget(FEES, 110_000), budget(TOP_UPS, 610_000), budget(SERVICE, 12_000)));
    }

    private static LedgerLine budget(String line, double pounds) {
        return new LedgerLine(line, line, YEAR, OptionalDouble.of(pounds), OptionalDouble.empty());
    }

    /** A posting of a month counted from April, 1 to 12. */
    static LedgerPosting posting(String line, int period, double amount, double accrual) {
        return new LedgerPosting(
                line,
                line,
                YearMonth.of(2026, 4).plusMonths(period - 1L),
                amount,
                accrual,
                Origin.NONE);
    }

    /** The first months as they were forecast. */
    static List<LedgerPosting> asForecast(int months) {
        List<LedgerPosting> postings = new ArrayList<>();
        for (int period = 1; period <= months; period++) {
            postings.add(posting(FEES, period, 10_000, 0));
            postings.add(posting(TOP_UPS, period, 50_000, 0));
            postings.add(posting(SERVICE, period, 1_000, 0));
        }
        return postings;
    }

    static SettingMonth placed(String code, int period, double plans, double topUp) {
        return new SettingMonth(
                code, YearMonth.of(2026, 4).plusMonths(period - 1L), plans, 0, topUp, 0);
    }

    static Monitor monitor(List<LedgerPosting> postings) {
        return monitor(InYear.NONE.withPostings(postings), MonitorChoices.DEFAULT);
    }

    static Monitor monitor(InYear inYear, MonitorChoices choices) {
        return Monitor.of(
                new MonitorBasis(
                        Catalogue.standard(),
                        forecast(),
                        ForecastRange.NONE,
                        budgets(),
                        inYear,
                        Optional.empty(),
                        choices));
    }

    /** The year held against what was kept of it. */
    static Monitor against(KeptBudget kept) {
        return Monitor.of(
                new MonitorBasis(
                        Catalogue.standard(),
                        forecast(),
                        ForecastRange.NONE,
                        new Ledger(List.of()),
                        InYear.NONE.withPostings(asForecast(3)),
                        Optional.of(kept),
                        MonitorChoices.DEFAULT));
    }
}
