package highneeds.calibration;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.Rates;
import highneeds.assumptions.Source;
import highneeds.assumptions.YearAssumptions;
import highneeds.caseload.History;
import highneeds.domain.Catalogue;
import highneeds.evidence.Evidence;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.outlook.MoneyAssumptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a baseline in a council's evidence. */
public final class Calibration {

    private Calibration() {}

    /** True if England's published rates can stand in where a council has no flows of its own. */
    public static boolean canLeanOnNationalRates(Catalogue catalogue) {
        return NationalRates.of(catalogue).isPresent();
    }

    /**
     * The baseline, with money as it is usually assumed.
     *
     * @param years how many years to assume, from the last census known
     * @throws IllegalStateException if the evidence has no census or no population, or neither
     *     flows of its own nor national ones to learn from
     */
    public static Baseline baseline(Evidence evidence, CalibrationChoices choices, int years) {
        return baseline(evidence, choices, MoneyChoices.DEFAULT, years);
    }

    /**
     * The baseline.
     *
     * @param choices how rates are found
     * @param money what was chosen about prices and funding
     * @param years how many years to assume, from the last census known
     * @throws IllegalStateException if the evidence has no census or no population, or neither
     *     flows of its own nor national ones to learn from
     */
    public static Baseline baseline(
            Evidence evidence, CalibrationChoices choices, MoneyChoices money, int years) {
        return baseline(evidence, evidence.history(), choices, money, years);
    }

    /**
     * The baseline of a history that is already at hand.
     *
     * @param history the evidence's history; what came after the census of the choices is left out
     */
    public static Baseline baseline(
            Evidence evidence,
            History history,
            CalibrationChoices choices,
            MoneyChoices money,
            int years) {
        if (evidence.population().isEmpty()) {
            throw new IllegalStateException(
                    "There is no population to take residents from. Import residents by age, or"
                            + " start from the council's published figures.");
        }
        History known =
                choices.asOf().isPresent() ? history.asOf(choices.asOf().getAsInt()) : history;
        Training training =
                Training.of(evidence.catalogue(), known, evidence.population(), choices);
        Optional<Rates> national = NationalRates.of(evidence.catalogue());
        if (training.flows().isEmpty() && national.isEmpty()) {
            throw new IllegalStateException(
                    "There is one census only, and its settings are not those of the published"
                            + " tables, so there is nothing to learn rates from. Import a second"
                            + " census.");
        }
        FittedRates rates = new FittedRates(training, national, choices.growth());
        MoneyAssumptions prices = MoneyAssumptions.of(evidence, known, years, money);
        List<Source> sources =
                new ArrayList<>(new RateSources(training, rates, choices, years).all());
        sources.addAll(prices.sources());
        return new Baseline(
                training.opening(),
                prices.openingBalance(),
                years(evidence, training, rates, prices, years),
                rates.uncertainty(COST_DRIFT),
                sources);
    }

    /**
     * Standard deviation of the yearly drift of unit costs beyond what is assumed. An assumption:
     * average fees of independent special schools rose by 2 to 9% a year from 2020-21 to 2024-25
     * (written answer 100030, 7 January 2026).
     */
    private static final double COST_DRIFT = 0.01;

    private static List<YearAssumptions> years(
            Evidence evidence,
            Training training,
            FittedRates rates,
            MoneyAssumptions money,
            int years) {
        PlacesKnown places = new PlacesKnown(training, evidence.places());
        List<YearAssumptions> assumed = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            int census = training.opening().census() + i;
            assumed.add(
                    new YearAssumptions(
                            census,
                            evidence.catalogue(),
                            training.population().in(census),
                            rates.ahead(i + 1),
                            places.in(census),
                            money.costs().get(i),
                            money.funding().get(i)));
        }
        return assumed;
    }
}
