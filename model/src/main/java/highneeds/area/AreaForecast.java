package highneeds.area;

import highneeds.domain.CellValues;
import highneeds.domain.LargestRemainder;
import highneeds.domain.Setting;
import highneeds.evidence.Evidence;
import highneeds.forecast.Forecast;
import highneeds.projection.YearOutcome;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A forecast split by the area children live in. The areas add up to the council in every year and
 * setting, but for rounding.
 *
 * @param areas home areas
 * @param years plans of each area by year of the census, in the order of the areas
 */
public record AreaForecast(List<String> areas, NavigableMap<Integer, double[]> years) {

    public AreaForecast {
        areas = List.copyOf(areas);
        years = Collections.unmodifiableNavigableMap(years);
    }

    /** The split of all plans. */
    public static AreaForecast of(Evidence evidence, Forecast forecast, AreaTrend trend) {
        return of(evidence, forecast, trend, setting -> true);
    }

    /**
     * The split of the plans in some settings.
     *
     * @param wanted which settings
     */
    public static AreaForecast of(
            Evidence evidence, Forecast forecast, AreaTrend trend, Predicate<Setting> wanted) {
        AreaShares shares = AreaShares.of(evidence, trend);
        TreeMap<Integer, double[]> years = new TreeMap<>();
        int opening = forecast.outcome().opening().census();
        Split split = new Split(shares, evidence.catalogue().settings(), wanted);
        years.put(opening, split.of(forecast.outcome().opening().plans(), 0));
        for (YearOutcome year : forecast.outcome().years()) {
            years.put(year.census(), split.of(year.closing(), year.census() - opening));
        }
        return new AreaForecast(shares.areas(), years);
    }

    /** Splits the plans of some settings. */
    private record Split(AreaShares shares, List<Setting> settings, Predicate<Setting> wanted) {

        double[] of(CellValues plans, int ahead) {
            double[] bySetting = plans.bySetting();
            double[] byArea = new double[shares.areas().size()];
            for (int s = 0; s < bySetting.length; s++) {
                if (wanted.test(settings.get(s)) && bySetting[s] != 0) {
                    double[] part = shares.ahead(settings.get(s).code(), ahead);
                    for (int a = 0; a < byArea.length; a++) {
                        byArea[a] += part[a] * bySetting[s];
                    }
                }
            }
            return byArea;
        }
    }

    /** Plans of an area at a census. */
    public double plans(String area, int census) {
        return years.get(census)[areas.indexOf(area)];
    }

    /** All plans at a census: those of the forecast. */
    public double total(int census) {
        double total = 0;
        for (double plans : years.get(census)) {
            total += plans;
        }
        return total;
    }

    /** Whole plans of each area at a census, which add up to the rounded total. */
    public long[] whole(int census) {
        return LargestRemainder.round(years.get(census));
    }
}
