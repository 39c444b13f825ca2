package highneeds.finance.outlook;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.domain.FinancialYear;
import highneeds.evidence.LedgerCode;
import highneeds.finance.LineSpend;
import highneeds.finance.choices.FundingChoices;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.ledger.AccountLine;
import highneeds.finance.ledger.Ledger;
import highneeds.finance.reconcile.Reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Income and lines of their own for years after the accounts: figures the person gave, else those
 * of the ledger for the year, else the last known ones rolled forward.
 */
final class FundingForecast {

    private final Ledger ledger;
    private final MoneyChoices choices;
    private final Optional<Reconciliation> lastYear;

    FundingForecast(Ledger ledger, MoneyChoices choices, Optional<Reconciliation> lastYear) {
        this.ledger = ledger;
        this.choices = choices;
        this.lastYear = lastYear;
    }

    Funding in(FinancialYear year) {
        FundingChoices funding = choices.funding();
        return new Funding(
                allocation(year),
                sameAsLast(LedgerCode.BLOCK_TRANSFER, funding.blockTransfers(), year),
                grants(year),
                otherLines(year),
                sameAsLast(LedgerCode.IMPORT_EXPORT, funding.importExport(), year));
    }

    /** Allocation given for the year, else that of the year before with its growth. */
    double allocation(FinancialYear year) {
        Double own = choices.funding().allocations().get(year.startYear());
        if (own != null) {
            return own;
        }
        boolean known = ledger.best(LedgerCode.ALLOCATION, year).isPresent();
        if (known) {
            return ledger.best(LedgerCode.ALLOCATION, year).getAsDouble();
        }
        return hasAllocationBefore(year)
                ? allocation(year.plus(-1))
                        * (1 + choices.funding().growthInto(year.startYear()) / 100)
                : 0;
    }

    boolean hasAllocationBefore(FinancialYear year) {
        return ledger.lastYear(LedgerCode.ALLOCATION, year).isPresent()
                || !choices.funding().allocations().headMap(year.startYear()).isEmpty();
    }

    private double grants(FinancialYear year) {
        FundingChoices funding = choices.funding();
        return sameAsLast(LedgerCode.OTHER_GRANT, funding.grants(), year)
                + funding.timedGrants().stream()
                        .mapToDouble(grant -> grant.in(year.startYear()))
                        .sum();
    }

    private double sameAsLast(String code, SortedMap<Integer, Double> own, FinancialYear year) {
        Double given = own.get(year.startYear());
        if (given != null) {
            return given;
        }
        return ledger.lastYear(code, year)
                .map(last -> ledger.best(code, last).orElse(0))
                .orElse(0.0);
    }

    private List<OtherLine> otherLines(FinancialYear year) {
        List<OtherLine> lines = new ArrayList<>();
        for (AccountLine line : AccountLine.all()) {
            boolean notCompared =
                    lastYear.isEmpty() && line.code().equals(LineSpend.DIRECT_PAYMENTS);
            if (line.driver() == AccountLine.Driver.OWN || notCompared) {
                ledger.lastYear(line.code(), year)
                        .ifPresent(last -> lines.add(rolledForward(line, last, year)));
            }
        }
        lastYear.ifPresent(known -> addUnexplained(lines, known, year));
        return lines.stream().filter(line -> line.amount() != 0).toList();
    }

    private OtherLine rolledForward(AccountLine line, FinancialYear last, FinancialYear year) {
        OtherLine known =
                new OtherLine(
                        line.code(),
                        line.name(),
                        ledger.comparable(line.code(), last).orElse(0),
                        line.fund());
        return raised(known, last, year);
    }

    private void addUnexplained(List<OtherLine> lines, Reconciliation known, FinancialYear year) {
        known.linesBeyondPlacements().forEach(line -> lines.add(raised(line, known.year(), year)));
        if (choices.carryResidual()) {
            known.residualLines().forEach(line -> lines.add(raised(line, known.year(), year)));
        }
    }

    private OtherLine raised(OtherLine line, FinancialYear from, FinancialYear to) {
        double factor =
                choices.uplifts()
                        .factor(Uplifts.What.OTHER, line.code(), from.startYear(), to.startYear());
        return new OtherLine(line.code(), line.name(), line.amount() * factor, line.fund());
    }
}
