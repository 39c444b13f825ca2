package highneeds.importer.table;

import highneeds.domain.Origin;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One plan from its start to its end, before censuses are cut.
 *
 * @param person pseudonym
 * @param birth date of birth; goes no further than the curriculum years made of it
 * @param need code of the primary need
 * @param start first day
 * @param end last day, empty while it runs
 * @param district home district, empty if not known
 * @param setting code of the setting if the plan's own row names it, else empty
 * @param provider name of the provider if the plan's own row names it
 * @param origin the row it was read from
 */
record PlanEpisode(
        String person,
        LocalDate birth,
        String need,
        LocalDate start,
        Optional<LocalDate> end,
        String district,
        Optional<String> setting,
        String provider,
        Origin origin) {

    boolean runsOn(LocalDate day) {
        return !day.isBefore(start) && end.map(last -> !day.isAfter(last)).orElse(true);
    }
}
