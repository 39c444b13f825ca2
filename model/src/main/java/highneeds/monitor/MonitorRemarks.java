package highneeds.monitor;

import highneeds.finance.PhasedSpend;
import highneeds.finance.ledger.AccountLine;
import highneeds.monitor.MonitorMonth.Standing;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader of a monitor has to know, in sentences. */
final class MonitorRemarks {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final MonitorBasis basis;
    private final ClosedMonths months;
    private final boolean placed;
    private final boolean budgeted;

    MonitorRemarks(MonitorBasis basis, ClosedMonths months, boolean placed, boolean budgeted) {
        this.basis = basis;
        this.months = months;
        this.placed = placed;
        this.budgeted = budgeted;
    }

    /**
     * All remarks.
     *
     * @param forecast parts forecast by line
     * @param posted lines the ledger has a posting on
     */
    List<String> all(Map<String, List<PhasedSpend.Part>> forecast, Set<String> posted) {
        List<String> all = new ArrayList<>();
        if (months.last().isEmpty()) {
            all.add(
                    "The ledger has no month of %s yet, so the projection is the forecast."
                            .formatted(months.year()));
            all.addAll(budget());
            return all;
        }
        List<YearMonth> missing = months.of(Standing.ASSUMED);
        if (!missing.isEmpty()) {
            all.add(
                    "Nothing is posted in %s although later months are there: the forecast of %s is assumed."
                            .formatted(
                                    words(missing),
                                    missing.size() == 1 ? "that month" : "those months"));
        }
        unposted(forecast, posted).ifPresent(all::add);
        double accruals =
                basis.inYear().postings().stream()
                        .filter(each -> months.position(each.month()) >= 0)
                        .filter(each -> months.position(each.month()) < months.standings().size())
                        .mapToDouble(highneeds.evidence.LedgerPosting::accrual)
                        .sum();
        all.add(
                accruals == 0
                        ? "The ledger states no accruals: what is owed for the months closed and"
                                + " not yet paid is not in the actuals."
                        : "Accruals of £%,.0f are added to what was paid.".formatted(accruals));
        all.add(
                placed
                        ? "What the ledger has on a line is shared over settings as this term's"
                                + " placements cost by the days they ran."
                        : "No placements of this term were read, so what the ledger has on a line"
                                + " is shared over settings as was forecast.");
        all.addAll(budget());
        all.add(PhasedSpend.RULE);
        return all;
    }

    /** Where the budget comes from, unless the ledger has it. */
    private List<String> budget() {
        if (basis.kept().isPresent()) {
            return List.of(
                    "The budget is what \u201c%s\u201d had for %s, chosen in place of the ledger\u2019s. It falls due month by month as the forecast does."
                            .formatted(basis.kept().get().source().label(), months.year()));
        }
        List<String> all = new ArrayList<>();
        basis.choices()
                .budget()
                .map(
                        gone ->
                                "\u201c%s\u201d was chosen as the budget, but nothing of %s is kept of it any more."
                                        .formatted(gone.label(), months.year()))
                .ifPresent(all::add);
        if (!budgeted) {
            all.add(
                    "The ledger has no budget of %s, so the forecast stands for it."
                            .formatted(months.year()));
        }
        return all;
    }

    private java.util.Optional<String> unposted(
            Map<String, List<PhasedSpend.Part>> forecast, Set<String> posted) {
        List<String> lines =
                forecast.keySet().stream()
                        .filter(line -> !posted.contains(line))
                        .filter(line -> forecast.get(line).stream().anyMatch(p -> p.ofYear() != 0))
                        .map(line -> line.isEmpty() ? "costs on no line" : line)
                        .toList();
        return lines.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        "Nothing is posted in the whole year on "
                                + AccountLine.of(lines.getFirst()).map(_ -> "line ").orElse("")
                                + String.join(", ", lines)
                                + ": the forecast of every month is assumed there.");
    }

    private static String words(List<YearMonth> months) {
        return months.stream().map(MONTH::format).collect(Collectors.joining(", "));
    }
}
