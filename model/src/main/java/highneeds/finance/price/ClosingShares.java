package highneeds.finance.price;

import highneeds.assumptions.UnitCosts;
import highneeds.domain.Catalogue;
import highneeds.domain.CensusDate;
import highneeds.domain.FundingRoute;
import highneeds.domain.Sector;
import highneeds.domain.SettingValues;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Share of a financial year in which the closing census' placements are the ones that cost.
 *
 * <p>With nothing else known that is September to March, 7/12; after Year 11 the funding year
 * starts in August, so 8/12. Where placements show when they start and end, each start between two
 * censuses counts with the part of the financial year it runs for, each end with the part it does
 * not, and a setting's mean is drawn towards the plain rule by as much as chance could explain. A
 * start before April counts with more than the whole year and an end before April likewise, so that
 * over the years no month is lost.
 *
 * @param shares by setting, 0 to 1
 * @param starts how many starts and ends they were estimated from; 0 for the plain rule
 */
public record ClosingShares(SettingValues shares, int starts) {

    /** August to March: the months of a financial year after the post-16 funding year began. */
    public static final double AUGUST_TO_MARCH = 8.0 / 12;

    /** With fewer starts and ends than this in all, the plain rule stands. */
    static final int ENOUGH = 100;

    private static final double UNKNOWN_SPREAD = 0.1;

    /** The plain rule. */
    public static ClosingShares plain(Catalogue catalogue) {
        return new ClosingShares(
                SettingValues.of(
                        catalogue.grid(),
                        s ->
                                catalogue.settings().get(s).sector() == Sector.POST16
                                        ? AUGUST_TO_MARCH
                                        : UnitCosts.SEPTEMBER_TO_MARCH),
                0);
    }

    /** Estimated from the placements of all years up to a census, if there are enough. */
    public static ClosingShares at(Evidence evidence, int census) {
        Catalogue catalogue = evidence.catalogue();
        ClosingShares plain = plain(catalogue);
        Sample[] bySetting = Sample.none(catalogue.grid().settings());
        int events = 0;
        for (Placement placement : evidence.placements()) {
            if (catalogue.hasSetting(placement.setting()) && isPaid(catalogue, placement)) {
                int s = catalogue.settingPosition(placement.setting());
                Sample added = withEvents(bySetting[s], placement, census);
                events += added.count() - bySetting[s].count();
                bySetting[s] = added;
            }
        }
        if (events < ENOUGH) {
            return plain;
        }
        double[] rule = plain.shares.toArray();
        double[] pooled =
                PartialPooling.estimated(bySetting, rule, UNKNOWN_SPREAD).pooled(bySetting, rule);
        return new ClosingShares(
                SettingValues.of(catalogue.grid(), s -> Math.clamp(pooled[s], 0, 1)), events);
    }

    private static boolean isPaid(Catalogue catalogue, Placement placement) {
        return catalogue.setting(placement.setting()).fundingRoute() != FundingRoute.UNFUNDED;
    }

    private static Sample withEvents(Sample sample, Placement placement, int lastCensus) {
        int firstCensus = censusBefore(placement.start());
        Sample changed = sample;
        boolean counted =
                placement.end().isEmpty()
                        || !placement.end().get().isBefore(CensusDate.of(firstCensus + 1));
        if (counted && firstCensus < lastCensus) {
            changed = changed.with(shareFrom(placement.start(), firstCensus));
        }
        if (placement.end().isPresent()) {
            LocalDate dayAfter = placement.end().get().plusDays(1);
            int census = censusBefore(dayAfter);
            if (census < lastCensus && !placement.start().isAfter(CensusDate.of(census))) {
                changed = changed.with(shareFrom(dayAfter, census));
            }
        }
        return changed;
    }

    /** Year of the last census on or before the day before. */
    private static int censusBefore(LocalDate day) {
        return day.isAfter(CensusDate.of(day.getYear())) ? day.getYear() : day.getYear() - 1;
    }

    /** Part of the financial year that follows a census from a day on. */
    private static double shareFrom(LocalDate day, int census) {
        LocalDate first = LocalDate.of(census, 4, 1);
        LocalDate end = first.plusYears(1);
        return (double) ChronoUnit.DAYS.between(day, end) / ChronoUnit.DAYS.between(first, end);
    }
}
