package highneeds.evidence;

import highneeds.domain.Origin;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One placement episode of a pseudonymous person, with what it costs for a full year.
 *
 * @param person pseudonym
 * @param setting code of the setting
 * @param provider name of the school, college or company; empty if not known
 * @param start first day
 * @param end last day, empty while it runs
 * @param placeFunding GBP a year for the place; 0 where the whole cost is a fee
 * @param topUp GBP a year for the child: top-up, band, or the whole fee
 * @param contributions GBP a year paid by health and social care
 * @param band funding band as written, empty if none
 * @param residentialWeeks 0 for day placements, else 38 to 52
 * @param health part of the contributions that health pays, GBP a year; empty if the sheet does not
 *     tell health from social care
 * @param directPayment part of the top-up that is paid to the family or the young person as a
 *     personal budget, GBP a year; empty if the sheet does not say
 * @param origin the row it was read from
 */
public record Placement(
        String person,
        String setting,
        String provider,
        LocalDate start,
        Optional<LocalDate> end,
        double placeFunding,
        double topUp,
        double contributions,
        String band,
        int residentialWeeks,
        Optional<Double> health,
        Optional<Double> directPayment,
        Origin origin) {

    public Placement {
        // Projects saved before rows were kept have none.
        origin = origin == null ? Origin.NONE : origin;
        if (end.isPresent() && end.get().isBefore(start)) {
            throw new IllegalArgumentException("A placement does not end before it starts");
        }
        if (health.orElse(0.0) < 0 || directPayment.orElse(0.0) < 0) {
            throw new IllegalArgumentException(
                    "A contribution and a direct payment are not negative");
        }
        if (placeFunding < 0 || topUp < 0 || contributions < 0) {
            throw new IllegalArgumentException("A placement's costs are not negative");
        }
    }

    /** Not read from a row; nobody tells who contributes, and no part is a direct payment. */
    public Placement(
            String person,
            String setting,
            String provider,
            LocalDate start,
            Optional<LocalDate> end,
            double placeFunding,
            double topUp,
            double contributions,
            String band,
            int residentialWeeks) {
        this(
                person,
                setting,
                provider,
                start,
                end,
                placeFunding,
                topUp,
                contributions,
                band,
                residentialWeeks,
                Optional.empty(),
                Optional.empty(),
                Origin.NONE);
    }

    /** The same placement wherever it was read from. */
    public Placement withoutOrigin() {
        return new Placement(
                person,
                setting,
                provider,
                start,
                end,
                placeFunding,
                topUp,
                contributions,
                band,
                residentialWeeks,
                health,
                directPayment,
                Origin.NONE);
    }

    /**
     * The same placement in the prices of another year.
     *
     * @param places factor of the place funding
     * @param topUps factor of top-up or fee, and of what others pay towards it
     */
    public Placement priced(double places, double topUps) {
        return new Placement(
                person,
                setting,
                provider,
                start,
                end,
                placeFunding * places,
                topUp * topUps,
                contributions * topUps,
                band,
                residentialWeeks,
                health.map(part -> part * topUps),
                directPayment.map(part -> part * topUps),
                origin);
    }

    /** What the high needs block pays for a full year, GBP. */
    public double netCost() {
        return placeFunding + topUp - contributions;
    }

    /** True if the placement runs on this day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(start) && end.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The same placement with another last day, empty while it runs. */
    public Placement ending(Optional<LocalDate> lastDay) {
        return new Placement(
                person,
                setting,
                provider,
                start,
                lastDay,
                placeFunding,
                topUp,
                contributions,
                band,
                residentialWeeks,
                health,
                directPayment,
                origin);
    }
}
