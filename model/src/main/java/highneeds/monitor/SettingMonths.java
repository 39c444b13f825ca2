package highneeds.monitor;

import highneeds.domain.Catalogue;
import highneeds.domain.Setting;
import highneeds.evidence.Placement;
import highneeds.evidence.SettingMonth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Puts placements together by setting and month, so that no row of a child need be kept. */
public final class SettingMonths {

    private SettingMonths() {}

    /**
     * What placements came to in some months, by the days they ran: a year's cost times days over
     * the days of that financial year.
     */
    public static List<SettingMonth> of(
            List<Placement> placements, SortedSet<YearMonth> months, Catalogue catalogue) {
        List<SettingMonth> all = new ArrayList<>();
        for (Setting setting : catalogue.settings()) {
            List<Placement> ofSetting =
                    placements.stream()
                            .filter(placement -> placement.setting().equals(setting.code()))
                            .toList();
            for (YearMonth month : months) {
                all.add(month(setting, ofSetting, month));
            }
        }
        return all;
    }

    private static SettingMonth month(
            Setting setting, List<Placement> placements, YearMonth month) {
        LocalDate april = LocalDate.of(highneeds.evidence.InYear.yearOf(month).startYear(), 4, 1);
        double yearDays = ChronoUnit.DAYS.between(april, april.plusYears(1));
        double plans = 0;
        double place = 0;
        double topUp = 0;
        double contributions = 0;
        for (Placement placement : placements) {
            long days = days(placement, month);
            plans += (double) days / month.lengthOfMonth();
            place += placement.placeFunding() * days / yearDays;
            topUp += placement.topUp() * days / yearDays;
            contributions += placement.contributions() * days / yearDays;
        }
        return new SettingMonth(setting.code(), month, plans, place, topUp, contributions);
    }

    private static long days(Placement placement, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        LocalDate from = placement.start().isAfter(first) ? placement.start() : first;
        LocalDate to = placement.end().filter(last::isAfter).orElse(last);
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }
}
