package highneeds.calibration;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.Source;
import highneeds.assumptions.YearAssumptions;
import highneeds.caseload.History;
import highneeds.evidence.Evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a baseline in a council's evidence. */
public final class Calibration {

    private Calibration() {}

    /**
     * The baseline with illustrative prices and no funding.
     *
     * @param years how many years to assume, from the last census known
     * @throws IllegalStateException if the evidence has no census or no population
     */
    public static Baseline baseline(Evidence evidence, CalibrationChoices choices, int years) {
        return baseline(evidence, choices, years, new TypicalMoney(evidence.catalogue()));
    }

    /**
     * The baseline with a council's prices and funding.
     *
     * @param years how many years to assume, from the last census known
     * @param money prices and funding of each year
     * @throws IllegalStateException if the evidence has no census or no population
     */
    public static Baseline baseline(
            Evidence evidence, CalibrationChoices choices, int years, MoneyOfYears money) {
        return baseline(evidence, evidence.history(), choices, years, money);
    }

    /**
     * The baseline of a history that is already at hand, with illustrative prices and no funding.
     */
    public static Baseline baseline(
            Evidence evidence, History history, CalibrationChoices choices, int years) {
        return baseline(
                evidence, history, choices, years, new TypicalMoney(evidence.catalogue()));
    }

    private static Baseline baseline(
            Evidence evidence,
            History history,
            CalibrationChoices choices,
            int years,
            MoneyOfYears money) {
        Training training =
                Training.of(evidence.catalogue(), history, evidence.population(), choices);
        PlacesKnown places = new PlacesKnown(evidence.catalogue(), evidence.places());
        FittedRates rates = new FittedRates(training, Optional.empty(), choices.growth());
        int first = training.opening().census();
        List<YearAssumptions> assumed = new ArrayList<>();
        for (int census = first; census < first + years; census++) {
            assumed.add(
                    new YearAssumptions(
                            census,
                            evidence.catalogue(),
                            training.population().in(census),
                            rates.ahead(census - first + 1),
                            places.in(census),
                            money.costs(census),
                            money.funding(census)));
        }
        return new Baseline(
                training.opening(),
                money.openingBalance(),
                assumed,
                rates.uncertainty(0),
                List.of(
                        new Source(
                                "Rates of joining, leaving and moving",
                                "constant",
                                training.flows().size() + " years of flows, pooled",
                                false)));
    }
}
