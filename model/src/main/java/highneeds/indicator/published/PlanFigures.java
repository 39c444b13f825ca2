package highneeds.indicator.published;

import highneeds.published.tables.AreaTables;
import highneeds.published.tables.PublishedSettings;

import java.util.List;

/**
 * Rates and shares of plans. A share is of all plans, as the Department works it out.
 *
 * <p>Source: Department for Education, Education, health and care plans; Office for National
 * Statistics, mid-year estimates of 2019 and 2020, the latter aged year by year.
 */
final class PlanFigures {

    static final List<String> MAINSTREAM = List.of("mainstream");
    static final List<String> STATE_SPECIAL = List.of("maintained_special");
    static final List<String> INDEPENDENT =
            List.of("independent_special", "non_maintained_special", "independent_mainstream");

    /**
     * Where the setting of more plans than this is not recorded, shares of settings say nothing.
     */
    private static final double MOSTLY_UNKNOWN = 0.5;

    /** More than this is worth a remark. */
    private static final double PARTLY_UNKNOWN = 0.05;

    private PlanFigures() {}

    static IndicatorValue plansForThousand(Area area, int census) {
        return forThousand(area, area.plans(census), census - 1, Period.CENSUS.label(census));
    }

    static IndicatorValue newPlansForThousand(Area area, int year) {
        double plans = AreaTables.of(area.key()).newTotal(year);
        return forThousand(area, plans, year, Period.CALENDAR.label(year));
    }

    private static IndicatorValue forThousand(
            Area area, double plans, int residentsOf, String period) {
        double residents = area.residents(residentsOf);
        return plans > 0 && residents > 0
                ? IndicatorValue.of(1000 * plans / residents)
                : area.missing(period, residentsOf + 1);
    }

    static IndicatorValue share(Area area, int census, List<String> settings) {
        double total = area.plans(census);
        if (total == 0) {
            return area.missing(Period.CENSUS.label(census), census);
        }
        double[] plans = AreaTables.of(area.key()).caseloadBySetting(census);
        double unknown = 1 - known(plans) / total;
        if (unknown > MOSTLY_UNKNOWN) {
            return IndicatorValue.none(
                    "Of most plans of %s in January %d no setting is published."
                            .formatted(area.name(), census));
        }
        double counted =
                settings.stream()
                        .mapToDouble(setting -> plans[PublishedSettings.position(setting)])
                        .sum();
        return IndicatorValue.of(
                100 * counted / total,
                unknown > PARTLY_UNKNOWN
                        ? "Of %.0f%% of plans no setting is recorded, so that this is too low."
                                .formatted(100 * unknown)
                        : "");
    }

    private static double known(double[] plans) {
        double known = 0;
        for (String setting : PublishedSettings.NAMES) {
            known +=
                    setting.equals("not_recorded") ? 0 : plans[PublishedSettings.position(setting)];
        }
        return known;
    }
}
