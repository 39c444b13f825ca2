package highneeds.finance.transport;

import highneeds.caseload.Plan;
import highneeds.domain.Catalogue;
import highneeds.domain.CensusDate;
import highneeds.domain.FinancialYear;
import highneeds.domain.TransportMode;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.finance.choices.SheetPrices;
import highneeds.finance.choices.Uplifts.What;
import highneeds.importer.value.ModeCodes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A child with a plan who travels at the council's expense on a census day.
 *
 * @param setting position of the setting in the catalogue
 * @param band age band the accounts keep the journey in
 * @param mode how the child travels; of several journeys the dearest counts
 * @param miles distance one way, if known
 * @param assistant true if a passenger assistant travels along
 * @param cost GBP for a full year, all journeys
 */
record Traveller(
        int setting,
        TransportBand band,
        TransportMode mode,
        OptionalDouble miles,
        boolean assistant,
        double cost) {

    private static final ModeCodes WORDS = new ModeCodes(Map.of());

    /**
     * What a journey of the sheet costs in the prices of a year.
     *
     * @param sheet prices the rows are in
     * @param year year wanted
     */
    record Fares(SheetPrices sheet, FinancialYear year) {

        /** GBP for a full year of a journey that is booked to an age band. */
        double of(Journey journey, TransportBand band) {
            return journey.annualCost()
                    * sheet.factor(What.TRANSPORT, band.line(), journey.end(), year);
        }
    }

    /** Journeys that run on a census day, by the pseudonym of the child. */
    static Map<String, List<Journey>> running(Evidence evidence, int census) {
        Map<String, List<Journey>> journeys = new HashMap<>();
        for (Journey journey : evidence.journeys()) {
            if (journey.runsOn(CensusDate.of(census))) {
                journeys.computeIfAbsent(journey.person(), _ -> new ArrayList<>()).add(journey);
            }
        }
        return journeys;
    }

    /** Mode of a journey; "Other" if its word is not known. */
    static TransportMode mode(Journey journey) {
        return TransportMode.ofCode(
                WORDS.of(journey.mode(), journey.passengers()).orElse(ModeCodes.OTHER));
    }

    /** The child of a plan as a traveller; empty if it does not travel. */
    static Optional<Traveller> of(
            Plan plan, Catalogue catalogue, Map<String, List<Journey>> running, Fares fares) {
        TransportBand band = TransportBand.ofNcy(plan.ncy());
        List<Journey> journeys = running.getOrDefault(plan.person(), List.of());
        return journeys.stream()
                .max(Comparator.comparingDouble(Journey::annualCost))
                .map(
                        dearest ->
                                new Traveller(
                                        catalogue.settingPosition(plan.setting()),
                                        band,
                                        mode(dearest),
                                        dearest.miles()
                                                .map(OptionalDouble::of)
                                                .orElse(OptionalDouble.empty()),
                                        dearest.assistant(),
                                        journeys.stream()
                                                .mapToDouble(each -> fares.of(each, band))
                                                .sum()));
    }
}
