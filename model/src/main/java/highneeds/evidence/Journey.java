package highneeds.evidence;

import highneeds.domain.Origin;

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
 * @param origin the row it was read from
 */
public record Journey(
        String person,
        String mode,
        Optional<Double> miles,
        int passengers,
        boolean assistant,
        LocalDate start,
        Optional<LocalDate> end,
        double annualCost,
        Origin origin) {

    public Journey {
        // Projects saved before rows were kept have none.
        origin = origin == null ? Origin.NONE : origin;
        if (annualCost < 0 || passengers < 1) {
            throw new IllegalArgumentException(
                    "A journey has a cost of at least 0 and at least one passenger");
        }
    }

    /** Not read from a row. */
    public Journey(
            String person,
            String mode,
            Optional<Double> miles,
            int passengers,
            boolean assistant,
            LocalDate start,
            Optional<LocalDate> end,
            double annualCost) {
        this(person, mode, miles, passengers, assistant, start, end, annualCost, Origin.NONE);
    }

    /** The same arrangement wherever it was read from. */
    public Journey withoutOrigin() {
        return new Journey(person, mode, miles, passengers, assistant, start, end, annualCost);
    }

    /** True if the arrangement runs on this day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(start) && end.map(last -> !day.isAfter(last)).orElse(true);
    }
}
