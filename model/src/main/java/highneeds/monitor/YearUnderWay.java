package highneeds.monitor;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.FinancialYear;
import highneeds.evidence.InYear;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.LedgerPosting;
import highneeds.finance.LineSpend.Kind;
import highneeds.finance.PhasedSpend;
import highneeds.finance.ledger.AccountLine;
import highneeds.finance.price.MonthShares;
import highneeds.monitor.MonitorMonth.Standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Works out a {@link Monitor}, line by line. */
final class YearUnderWay {

    private final MonitorBasis basis;
    private final FinancialYear year;
    private final ClosedMonths months;
    private final Placed placed;
    private final Map<String, List<PhasedSpend.Part>> forecast = new LinkedHashMap<>();
    private final Map<String, List<LedgerPosting>> postings;
    private final boolean budgeted;
    private final LineWork work;

    YearUnderWay(MonitorBasis basis) {
        this.basis = basis;
        this.year = basis.forecast().year();
        this.months = ClosedMonths.of(basis.inYear(), year);
        this.placed = new Placed(basis.catalogue(), basis.forecast(), basis.inYear(), months);
        this.work = new LineWork(basis, months, placed);
        this.postings =
                basis.inYear().postings().stream()
                        .filter(posting -> InYear.yearOf(posting.month()).equals(year))
                        .collect(Collectors.groupingBy(LedgerPosting::code));
        this.budgeted = AccountLine.all().stream().anyMatch(line -> hasBudget(line.code()));
        for (String line : lines()) {
            List<PhasedSpend.Part> parts =
                    basis.forecast().parts().stream()
                            .filter(part -> part.line().equals(line))
                            .filter(part -> part.fund() != Fund.CAPITAL)
                            .toList();
            if (parts.isEmpty() && !line.isEmpty()) {
                parts = List.of(notForecast(line));
            }
            if (!parts.isEmpty()) {
                forecast.put(line, parts);
            }
        }
    }

    /** Lines of the forecast, the ledger or the budget, in the order of the return. */
    private List<String> lines() {
        TreeSet<String> others = new TreeSet<>(postings.keySet());
        basis.forecast().parts().forEach(part -> others.add(part.line()));
        basis.kept().ifPresent(kept -> others.addAll(kept.lines().keySet()));
        List<String> lines = new ArrayList<>();
        for (AccountLine line : AccountLine.all()) {
            if (others.remove(line.code()) || hasBudget(line.code())) {
                lines.add(line.code());
            }
        }
        lines.addAll(others);
        return lines;
    }

    private boolean hasBudget(String line) {
        return basis.budgets().rows(line, year).anyMatch(row -> row.budget().isPresent());
    }

    private static PhasedSpend.Part notForecast(String line) {
        Fund fund = AccountLine.of(line).map(AccountLine::fund).orElse(Fund.HIGH_NEEDS_BLOCK);
        return new PhasedSpend.Part(
                line,
                Kind.OTHER,
                AccountLine.name(line),
                fund,
                Collections.nCopies(MonthShares.MONTHS, 0.0));
    }

    /**
     * The budget of a line: of what was kept, if a person chose that, else the one set; the
     * forecast where the ledger has no budget of the year at all.
     */
    double budget(String line) {
        return basis.kept().map(kept -> kept.of(line)).orElseGet(() -> set(line));
    }

    private double set(String line) {
        return budgeted
                ? basis.budgets()
                        .rows(line, year)
                        .map(LedgerLine::budget)
                        .mapToDouble(budget -> budget.orElse(0))
                        .sum()
                : forecast.get(line).stream().mapToDouble(PhasedSpend.Part::ofYear).sum();
    }

    Monitor monitor() {
        List<MonitorPart> parts = new ArrayList<>();
        forecast.forEach(
                (line, ofLine) ->
                        parts.addAll(
                                work.parts(
                                        ofLine,
                                        postings.getOrDefault(line, List.of()),
                                        budget(line))));
        double uncertain = ForecastRange.uncertaintyIn(month -> !months.is(month, Standing.CLOSED));
        Map<Fund, RangeOff> totals = new EnumMap<>(Fund.class);
        Map<Fund, List<MonitorMonth>> byMonth = new EnumMap<>(Fund.class);
        for (Fund fund : List.of(Fund.HIGH_NEEDS_BLOCK, Fund.GENERAL_FUND)) {
            totals.put(fund, basis.range().total(fund).times(uncertain));
            byMonth.put(fund, new MonthWork(this, fund).months());
        }
        return new Monitor(
                year,
                months.last(),
                parts,
                byMonth,
                placed.plans(basis.choices().rest()),
                totals,
                basis.choices(),
                remarks());
    }

    private List<String> remarks() {
        return new MonitorRemarks(basis, months, placed.known(), budgeted)
                .all(forecast, postings.keySet());
    }

    ClosedMonths months() {
        return months;
    }

    Map<String, List<PhasedSpend.Part>> forecast() {
        return forecast;
    }

    List<LedgerPosting> postings(String line) {
        return postings.getOrDefault(line, List.of());
    }

    /** What the months to come of a part are multiplied by. */
    double later(PhasedSpend.Part part) {
        return work.later(part);
    }
}
