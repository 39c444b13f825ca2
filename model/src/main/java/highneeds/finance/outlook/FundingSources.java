package highneeds.finance.outlook;

import static highneeds.finance.outlook.MoneySources.text;

import highneeds.assumptions.Source;
import highneeds.domain.FinancialYear;
import highneeds.domain.Pounds;
import highneeds.evidence.LedgerCode;
import highneeds.finance.choices.FundingChoices;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.ledger.Ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Says where income and the opening balance came from. */
final class FundingSources {

    private final Ledger ledger;
    private final MoneyChoices choices;

    FundingSources(Ledger ledger, MoneyChoices choices) {
        this.ledger = ledger;
        this.choices = choices;
    }

    Source allocation(FinancialYear first) {
        Optional<FinancialYear> last = ledger.lastYear(LedgerCode.ALLOCATION, first);
        FundingChoices funding = choices.funding();
        String growth =
                text(
                        "then %.1f%% a year (%s)",
                        funding.growth(),
                        funding.growthIn().isEmpty()
                                ? "the same in every year"
                                : String.join(", ", growthByYear(funding)));
        if (last.isEmpty() && funding.allocations().isEmpty()) {
            return new Source(
                    "High needs block allocation",
                    "none",
                    "Neither ledger nor choices give one, so income is nothing",
                    true);
        }
        return new Source(
                "High needs block allocation",
                last.map(
                                        year ->
                                                Pounds.whole(
                                                                ledger.best(
                                                                                LedgerCode
                                                                                        .ALLOCATION,
                                                                                year)
                                                                        .orElse(0))
                                                        + " in "
                                                        + year
                                                        + ", ")
                                .orElse("own figures, ")
                        + growth,
                "Ledger and the council's own figures, rolled forward",
                false);
    }

    /** "3.0% in 2027-28", year by year. */
    private static List<String> growthByYear(FundingChoices funding) {
        return funding.growthIn().entrySet().stream()
                .map(
                        year ->
                                text(
                                        "%.1f%% in %s",
                                        year.getValue(), new FinancialYear(year.getKey())))
                .toList();
    }

    Source rolledForward(String what, String code, FinancialYear first, String caution) {
        Optional<FinancialYear> last = ledger.lastYear(code, first);
        return new Source(
                what,
                last.map(year -> Pounds.whole(ledger.best(code, year).orElse(0)) + " a year")
                        .orElse("none in the ledger"),
                last.map(year -> "Ledger of " + year + ", rolled forward. ").orElse("") + caution,
                false);
    }

    Source openingBalance(FinancialYear first) {
        OptionalDouble balance = ledger.balanceBroughtForward(first);
        return new Source(
                "Balance on 1 April " + first.startYear(),
                Pounds.whole(balance.orElse(0)),
                balance.isPresent()
                        ? "Brought forward in the ledger, with in-year balances since"
                        : "Unknown: the ledger gives no balance that leads to this year",
                balance.isEmpty());
    }
}
