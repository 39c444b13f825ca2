package highneeds.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The day of the SEN2 census: the third Thursday of January.
 *
 * <p>Source: SEN2 census guide, "the census date is the third Thursday in January".
 */
public final class CensusDate {

    private static final int THIRD = 3;

    private CensusDate() {}

    /** Census day of a year, for example 15 January 2026. */
    public static LocalDate of(int year) {
        return LocalDate.of(year, 1, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(THIRD, DayOfWeek.THURSDAY));
    }
}
