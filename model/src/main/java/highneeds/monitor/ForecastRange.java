package highneeds.monitor;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.Setting;
import highneeds.finance.price.MonthShares;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Results;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * How uncertain a forecast is of one financial year, as 80% ranges.
 *
 * <p>As months close, what is left of the range shrinks. Children join, leave and move all through
 * a year, so the forecast is the less sure of a month the later it is: month n of the year, April
 * first, is taken to hold n/78 of the year's uncertainty (1 + 2 + … + 12 = 78).
 *
 * @param bySetting of a setting's placements, as parts of their cost, by name of the setting
 * @param totals of all spend of a fund, GBP
 * @param transport of transport, as part of its cost
 */
public record ForecastRange(
        Map<String, RangeOff> bySetting, Map<Fund, RangeOff> totals, RangeOff transport) {

    /** A forecast that was not simulated has no range. */
    public static final ForecastRange NONE = new ForecastRange(Map.of(), Map.of(), RangeOff.NONE);

    private static final double ALL_MONTHS = MonthShares.MONTHS * (MonthShares.MONTHS + 1) / 2.0;

    public ForecastRange {
        bySetting = Map.copyOf(bySetting);
        totals = Map.copyOf(totals);
    }

    /** The ranges of a year in a forecast's results. */
    public static ForecastRange of(Results results, Catalogue catalogue, FinancialYear year) {
        Map<String, RangeOff> settings = new HashMap<>();
        for (Setting setting : catalogue.settings()) {
            ResultKey key =
                    ResultKey.setting(Measure.PLACEMENT_COST, year.startYear(), setting.name());
            settings.put(setting.name(), RangeOff.of(results, key).per(results.mean(key)));
        }
        ResultKey travel = ResultKey.total(Measure.TRANSPORT_COST, year.startYear());
        RangeOff transport = RangeOff.of(results, travel);
        Map<Fund, RangeOff> totals = new EnumMap<>(Fund.class);
        totals.put(
                Fund.HIGH_NEEDS_BLOCK,
                RangeOff.of(results, ResultKey.total(Measure.HNB_SPEND, year.startYear())));
        totals.put(Fund.GENERAL_FUND, transport);
        return new ForecastRange(settings, totals, transport.per(results.mean(travel)));
    }

    /** Part of the year's uncertainty that lies in some months, 0 to 1; month 0 is April. */
    static double uncertaintyIn(IntPredicate months) {
        double share = 0;
        for (int month = 0; month < MonthShares.MONTHS; month++) {
            share += months.test(month) ? (month + 1) / ALL_MONTHS : 0;
        }
        return share;
    }

    /** Range of a part of the spend that comes to an amount in the whole year, as its share. */
    RangeOff of(highneeds.finance.PhasedSpend.Part part) {
        return switch (part.kind()) {
            case TRANSPORT -> transport;
            case OTHER -> RangeOff.NONE;
            default -> bySetting.getOrDefault(part.name(), RangeOff.NONE);
        };
    }

    RangeOff total(Fund fund) {
        return totals.getOrDefault(fund, RangeOff.NONE);
    }
}
