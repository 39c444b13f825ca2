package highneeds.finance.transport;

import highneeds.caseload.Plan;
import highneeds.domain.CensusDate;
import highneeds.domain.TransportMode;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the children of a census travel: journeys and their yearly cost by age band and mode.
 *
 * @param rows by band, then mode in catalogue order; modes nobody uses are left out
 */
public record ModeMix(List<Row> rows) {

    /**
     * One mode in one age band.
     *
     * @param band age band
     * @param mode how they travel
     * @param journeys how many arrangements
     * @param cost GBP a year for all of them
     * @param assistants how many have a passenger assistant
     */
    public record Row(
            TransportBand band, TransportMode mode, int journeys, double cost, int assistants) {

        /** GBP a year for one of them. */
        public double average() {
            return cost / journeys;
        }
    }

    public ModeMix {
        rows = List.copyOf(rows);
    }

    /** Mix of the journeys that run on a census day and belong to one of its plans. */
    public static ModeMix at(Evidence evidence, int census) {
        Map<String, TransportBand> bands = new HashMap<>();
        for (Plan plan : evidence.plans()) {
            if (plan.census() == census) {
                bands.put(plan.person(), TransportBand.ofNcy(plan.ncy()));
            }
        }
        List<Journey> running =
                evidence.journeys().stream()
                        .filter(journey -> journey.runsOn(CensusDate.of(census)))
                        .filter(journey -> bands.containsKey(journey.person()))
                        .toList();
        List<Row> rows = new ArrayList<>();
        for (TransportBand band : TransportBand.values()) {
            for (TransportMode mode : TransportMode.all()) {
                List<Journey> journeys =
                        running.stream()
                                .filter(journey -> bands.get(journey.person()) == band)
                                .filter(journey -> Traveller.mode(journey).equals(mode))
                                .toList();
                if (!journeys.isEmpty()) {
                    rows.add(row(band, mode, journeys));
                }
            }
        }
        return new ModeMix(rows);
    }

    private static Row row(TransportBand band, TransportMode mode, List<Journey> journeys) {
        return new Row(
                band,
                mode,
                journeys.size(),
                journeys.stream().mapToDouble(Journey::annualCost).sum(),
                (int) journeys.stream().filter(Journey::assistant).count());
    }

    /** GBP a year of a band, all modes. */
    public double cost(TransportBand band) {
        return rows.stream().filter(row -> row.band() == band).mapToDouble(Row::cost).sum();
    }

    /**
     * GBP a year for a child who travels by a mode: the council's own average in the band, else in
     * any band, else the typical cost.
     */
    public double average(TransportBand band, TransportMode mode) {
        return rows.stream()
                .filter(row -> row.band() == band && row.mode().equals(mode))
                .findFirst()
                .map(Row::average)
                .orElseGet(() -> average(mode));
    }

    private double average(TransportMode mode) {
        int journeys = 0;
        double cost = 0;
        for (Row row : rows) {
            if (row.mode().equals(mode)) {
                journeys += row.journeys();
                cost += row.cost();
            }
        }
        return journeys > 0 ? cost / journeys : mode.typicalCost();
    }
}
