package highneeds.sample.life;

import highneeds.domain.Ncy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Dates of school years, 1 September to 31 August, and of the January census. */
public final class SchoolYears {

    private SchoolYears() {}

    /** Calendar year of the September in which the school year of a date starts. */
    public static int startYear(LocalDate date) {
        return date.getMonthValue() >= Month.SEPTEMBER.getValue()
                ? date.getYear()
                : date.getYear() - 1;
    }

    public static LocalDate firstDay(int startYear) {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    public static LocalDate lastDay(int startYear) {
        return LocalDate.of(startYear + 1, Month.AUGUST, 31);
    }

    /** The census of a year is taken on the third Thursday of January. */
    public static LocalDate census(int year) {
        return LocalDate.of(year, Month.JANUARY, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.THURSDAY));
    }

    /** Whole years on 31 August before the school year that starts in {@code startYear}. */
    public static int age(LocalDate birth, int startYear) {
        return startYear - 1 - startYear(birth);
    }

    /** National curriculum year of a person on a date, by age. */
    public static int ncy(LocalDate birth, LocalDate date) {
        return Ncy.ofAge(age(birth, startYear(date)));
    }
}
