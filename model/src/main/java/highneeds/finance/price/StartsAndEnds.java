package highneeds.finance.price;

import highneeds.domain.Catalogue;
import highneeds.domain.CensusDate;
import highneeds.domain.FundingRoute;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.finance.pool.PartialPooling;
import highneeds.finance.pool.Sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * Finds in which months the change between two censuses happens, from the days on which placements
 * start and end.
 *
 * <p>Each start counts, month by month, with the part of the month it runs; each end with the part
 * it does not. The mean of a setting is drawn towards the plain rule by as much as chance could
 * explain. What starts between the closing census and April counts in January to March on top of
 * the closing plans, so that over the years no month is lost.
 */
public final class StartsAndEnds {

    /** With fewer starts and ends than this in all, the plain rule stands. */
    static final int ENOUGH = 100;

    private static final double USUAL_VARIANCE = 0.1;
    private static final int MONTHS = MonthShares.MONTHS;

    private final Catalogue catalogue;
    private final Sample[] closingShares;
    private final double[][] months;

    private StartsAndEnds(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.closingShares = Sample.none(catalogue.grid().settings());
        this.months = new double[closingShares.length][MONTHS];
    }

    /** Months of change from the placements of all years up to a census, if there are enough. */
    public static MonthShares at(Evidence evidence, int census) {
        StartsAndEnds found = new StartsAndEnds(evidence.catalogue());
        for (Placement placement : evidence.placements()) {
            found.count(placement, census);
        }
        return found.shares();
    }

    private void count(Placement placement, int lastCensus) {
        if (!catalogue.hasSetting(placement.setting())
                || catalogue.setting(placement.setting()).fundingRoute() == FundingRoute.UNFUNDED) {
            return;
        }
        int setting = catalogue.settingPosition(placement.setting());
        int before = lastCensusBefore(placement.start());
        if (before < lastCensus && placement.runsOn(CensusDate.of(before + 1))) {
            add(setting, placement.start(), before);
        }
        if (placement.end().isPresent()) {
            LocalDate gone = placement.end().get().plusDays(1);
            int opening = lastCensusBefore(gone);
            if (opening < lastCensus && placement.runsOn(CensusDate.of(opening))) {
                add(setting, gone, opening);
            }
        }
    }

    /** Year of the last census before a day. */
    private static int lastCensusBefore(LocalDate day) {
        return day.isAfter(CensusDate.of(day.getYear())) ? day.getYear() : day.getYear() - 1;
    }

    private void add(int setting, LocalDate change, int openingCensus) {
        double[] happened = new double[MONTHS];
        YearMonth april = YearMonth.of(openingCensus, 4);
        for (int month = 0; month < MONTHS; month++) {
            happened[month] = partAfter(change, april.plusMonths(month));
        }
        for (int month = MONTHS - 3; month < MONTHS; month++) {
            happened[month] += partAfter(change, april.minusYears(1).plusMonths(month));
        }
        closingShares[setting] =
                closingShares[setting].with(Arrays.stream(happened).sum() / MONTHS);
        Arrays.setAll(months[setting], month -> months[setting][month] + happened[month]);
    }

    /** Part of a month that lies on or after a day, 0 to 1. */
    private static double partAfter(LocalDate day, YearMonth month) {
        if (month.isAfter(YearMonth.from(day))) {
            return 1;
        }
        return month.equals(YearMonth.from(day))
                ? (double) (month.lengthOfMonth() - day.getDayOfMonth() + 1) / month.lengthOfMonth()
                : 0;
    }

    private MonthShares shares() {
        MonthShares plain = MonthShares.plain(catalogue);
        int events = Arrays.stream(closingShares).mapToInt(Sample::count).sum();
        if (events < ENOUGH) {
            return plain;
        }
        PartialPooling strength =
                PartialPooling.estimated(
                        closingShares, plain.closingShares().toArray(), USUAL_VARIANCE);
        double[][] pooled = new double[months.length][];
        Arrays.setAll(pooled, s -> drawnTowards(plain.months(s), s, strength));
        return MonthShares.of(pooled, events);
    }

    private double[] drawnTowards(double[] plain, int setting, PartialPooling strength) {
        int count = closingShares[setting].count();
        double own = strength.weight(count);
        double[] result = new double[MONTHS];
        Arrays.setAll(
                result,
                month ->
                        count == 0
                                ? plain[month]
                                : own * months[setting][month] / count + (1 - own) * plain[month]);
        return result;
    }
}
