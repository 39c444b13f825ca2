package highneeds.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One transport arrangement of a pseudonymous person.
 *
 * @param person pseudonym
 * @param mode how they travel, by the name of the catalogue of modes or as written
 * @param miles distance one way; empty if not known
 * @param passengers how many share the vehicle; 1 if alone or not known
 * @param assistant true if a passenger assistant travels along
 * @param start first day
 * @param end last day, empty while it runs
 * @param annualCost GBP for a full year
 */
public record Journey(
        String person,
        String mode,
        Optional<Double> miles,
        int passengers,
        boolean assistant,
        LocalDate start,
        Optional<LocalDate> end,
        double annualCost) {

    public Journey {
        if (annualCost < 0 || passengers < 1) {
            throw new IllegalArgumentException(
                    "A journey has a cost of at least 0 and at least one passenger");
        }
    }

    /** True if the arrangement runs on this day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(start) && end.map(last -> !day.isAfter(last)).orElse(true);
    }
}
