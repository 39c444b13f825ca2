package highneeds.finance.outlook;

import highneeds.assumptions.Funding;
import highneeds.assumptions.Source;
import highneeds.assumptions.UnitCosts;
import highneeds.caseload.History;
import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.ledger.Ledger;
import highneeds.finance.price.PriceBook;
import highneeds.finance.reconcile.Reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the forecast takes as given about money.
 *
 * @param costs unit costs of each financial year in its own prices, the first that following the
 *     last census
 * @param funding income and other lines of the same years
 * @param openingBalance cumulative balance on 1 April of the first of them, GBP; a deficit is
 *     negative, 0 if the ledger does not say
 * @param sources where the figures came from
 */
public record MoneyAssumptions(
        List<UnitCosts> costs, List<Funding> funding, double openingBalance, List<Source> sources) {

    public MoneyAssumptions {
        if (costs.size() != funding.size()) {
            throw new IllegalArgumentException(
                    "There are unit costs for "
                            + costs.size()
                            + " years but funding for "
                            + funding.size());
        }
        costs = List.copyOf(costs);
        funding = List.copyOf(funding);
        sources = List.copyOf(sources);
    }

    /**
     * Finds prices and funding in a council's files.
     *
     * @param evidence placements, journeys, places and ledger; any may be empty, and typical values
     *     marked as illustrative stand in
     * @param history its last census is the one the forecast starts from
     * @param years how many financial years, at least 1
     * @param choices what a person chose
     */
    public static MoneyAssumptions of(
            Evidence evidence, History history, int years, MoneyChoices choices) {
        int census = history.latest().census();
        FinancialYear first = FinancialYear.followingCensus(census);
        Ledger ledger = new Ledger(evidence.ledger());
        PriceBook prices = PriceBook.at(evidence, census, choices.uplifts());
        Optional<Reconciliation> lastYear = Reconciliation.of(evidence, history, prices);
        FundingForecast funding = new FundingForecast(ledger, choices, lastYear);
        List<FinancialYear> forecast =
                Stream.iterate(first, year -> year.plus(1)).limit(years).toList();
        return new MoneyAssumptions(
                forecast.stream().map(prices::in).toList(),
                forecast.stream().map(funding::in).toList(),
                ledger.balanceBroughtForward(first).orElse(0),
                new MoneySources(ledger, prices, lastYear, choices).all(first));
    }
}
