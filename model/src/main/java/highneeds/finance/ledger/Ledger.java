package highneeds.finance.ledger;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.FinancialYear;
import highneeds.evidence.LedgerCode;
import highneeds.evidence.LedgerLine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions to the council's accounts. Rows of one code and year are added up.
 *
 * @param lines budget and outturn by line and year
 */
public record Ledger(List<LedgerLine> lines) {

    private static final String PLACE_FUNDING = "1.0.2";

    /**
     * Below this part of the budget an outturn of place funding is taken to leave out academies.
     */
    private static final double RECOUPED_BELOW = 0.9;

    public Ledger {
        lines = List.copyOf(lines);
    }

    /**
     * The accounts as they stood at a January census: all up to the financial year it falls in, and
     * of the year after it what was budgeted.
     */
    public List<LedgerLine> knownAt(int census) {
        FinancialYear budgeted = FinancialYear.followingCensus(census);
        return lines.stream()
                .filter(line -> line.year().compareTo(budgeted) <= 0)
                .map(line -> line.year().equals(budgeted) ? line.asBudgeted() : line)
                .filter(line -> line.budget().isPresent() || line.outturn().isPresent())
                .toList();
    }

    /** Outturn (else budget) of a code in a year; empty if the ledger has no such row. */
    public OptionalDouble best(String code, FinancialYear year) {
        List<LedgerLine> rows = rows(code, year).toList();
        return rows.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(rows.stream().mapToDouble(LedgerLine::best).sum());
    }

    /**
     * What a line's forecast is to be compared with: its outturn, but for place funding the budget
     * if the outturn leaves out academies.
     *
     * @see #outturnLeavesOutAcademies
     */
    public OptionalDouble comparable(String code, FinancialYear year) {
        if (code.equals(PLACE_FUNDING) && outturnLeavesOutAcademies(year)) {
            return OptionalDouble.of(budget(code, year));
        }
        return best(code, year);
    }

    /**
     * True if the outturn of place funding (line 1.0.2) is well below its budget. The budget holds
     * places in academies, which the Department for Education recoups from the block and the
     * outturn then leaves out, so the two are not alike.
     *
     * <p>Source: guidance to the section 251 outturn, line 1.0.2.
     */
    public boolean outturnLeavesOutAcademies(FinancialYear year) {
        double budget = budget(PLACE_FUNDING, year);
        boolean hasOutturn = rows(PLACE_FUNDING, year).anyMatch(line -> line.outturn().isPresent());
        return hasOutturn && best(PLACE_FUNDING, year).orElse(0) < RECOUPED_BELOW * budget;
    }

    private double budget(String code, FinancialYear year) {
        return rows(code, year).mapToDouble(line -> line.budget().orElse(0)).sum();
    }

    /** Rows of a code in a year, in the order of the sheet. */
    public Stream<LedgerLine> rows(String code, FinancialYear year) {
        return lines.stream().filter(line -> line.code().equals(code) && line.year().equals(year));
    }

    /** Comparable spend of several lines in a year. */
    public double comparable(Collection<String> codes, FinancialYear year) {
        return codes.stream().mapToDouble(code -> comparable(code, year).orElse(0)).sum();
    }

    /** The last year in or before a year for which the ledger has a row of a code. */
    public Optional<FinancialYear> lastYear(String code, FinancialYear latest) {
        return years(line -> line.code().equals(code))
                .filter(year -> year.compareTo(latest) <= 0)
                .reduce((earlier, later) -> later);
    }

    /** The last year in or before a year in which something was spent on high needs. */
    public Optional<FinancialYear> lastYearOfSpend(FinancialYear latest) {
        return years(line -> isSpend(line, Fund.HIGH_NEEDS_BLOCK))
                .filter(year -> year.compareTo(latest) <= 0)
                .reduce((earlier, later) -> later);
    }

    private Stream<FinancialYear> years(Predicate<LedgerLine> rows) {
        return lines.stream().filter(rows).map(LedgerLine::year).distinct().sorted();
    }

    private static boolean isSpend(LedgerLine line, Fund fund) {
        return AccountLine.of(line.code()).filter(known -> known.fund() == fund).isPresent();
    }

    /** All income of the high needs block in a year, GBP. */
    public double income(FinancialYear year) {
        return Stream.of(
                        LedgerCode.ALLOCATION,
                        LedgerCode.IMPORT_EXPORT,
                        LedgerCode.BLOCK_TRANSFER,
                        LedgerCode.OTHER_GRANT)
                .mapToDouble(code -> best(code, year).orElse(0))
                .sum();
    }

    /** All spend charged to the high needs block in a year, GBP, places in academies included. */
    public double highNeedsSpend(FinancialYear year) {
        return AccountLine.all().stream()
                .filter(line -> line.fund() == Fund.HIGH_NEEDS_BLOCK)
                .mapToDouble(line -> comparable(line.code(), year).orElse(0))
                .sum();
    }

    /** Codes of the lines charged to the high needs block in a year. */
    public Set<String> spendLines(FinancialYear year) {
        return lines.stream()
                .filter(line -> line.year().equals(year) && isSpend(line, Fund.HIGH_NEEDS_BLOCK))
                .map(LedgerLine::code)
                .collect(Collectors.toSet());
    }

    /**
     * Cumulative balance of the high needs block on 1 April of a year: as the ledger gives it, else
     * the last one it gives with the in-year balances since.
     *
     * @return GBP, a deficit negative; empty if the ledger gives none, or has no spend for a year
     *     between
     */
    public OptionalDouble balanceBroughtForward(FinancialYear year) {
        Optional<FinancialYear> given = lastYear(LedgerCode.BROUGHT_FORWARD, year);
        if (given.isEmpty()) {
            return OptionalDouble.empty();
        }
        double balance = best(LedgerCode.BROUGHT_FORWARD, given.get()).orElseThrow();
        for (FinancialYear y = given.get(); y.compareTo(year) < 0; y = y.plus(1)) {
            if (lastYearOfSpend(y).filter(y::equals).isEmpty()) {
                return OptionalDouble.empty();
            }
            balance += income(y) - highNeedsSpend(y);
        }
        return OptionalDouble.of(balance);
    }

    /** Codes of rows that belong to no line the program knows, in the order of the sheet. */
    public List<String> unknownCodes() {
        List<String> income =
                List.of(
                        LedgerCode.ALLOCATION,
                        LedgerCode.IMPORT_EXPORT,
                        LedgerCode.BLOCK_TRANSFER,
                        LedgerCode.OTHER_GRANT,
                        LedgerCode.BROUGHT_FORWARD);
        return lines.stream()
                .map(LedgerLine::code)
                .filter(code -> !income.contains(code) && AccountLine.of(code).isEmpty())
                .distinct()
                .toList();
    }
}
