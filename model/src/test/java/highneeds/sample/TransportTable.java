package highneeds.sample;

import highneeds.sample.money.Journey;
import highneeds.sample.money.Spells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The journeys that ran in the latest financial year or ended in the one before. */
final class TransportTable {

    private static final LocalDate SINCE =
            Spells.firstDay(Spells.of(Exampleshire.DRAWN)).minusYears(1);

    private TransportTable() {}

    static Table of(List<Journey> journeys) {
        List<List<Object>> rows = new ArrayList<>();
        for (Journey journey : journeys) {
            if (journey.end() == null || !journey.end().isBefore(SINCE)) {
                rows.add(row(journey));
            }
        }
        return new Table(
                "Transport",
                List.of(
                        "Pupil ID",
                        "Transport mode",
                        "Distance (miles)",
                        "Passengers",
                        "Passenger assistant",
                        "Start date",
                        "End date",
                        "Annual cost"),
                rows);
    }

    private static List<Object> row(Journey journey) {
        LocalDate latest = journey.end() == null ? Exampleshire.DRAWN : journey.end();
        return Table.row(
                journey.child().id(),
                journey.mode(),
                journey.miles(),
                journey.passengers(),
                journey.assistant() ? "Yes" : "No",
                journey.start(),
                journey.end(),
                journey.cost(Spells.of(latest)));
    }
}
