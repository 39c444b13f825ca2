package highneeds.indicator;

import highneeds.domain.Sector;
import highneeds.domain.Setting;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.Percentiles;
import highneeds.forecast.ResultKey;
import highneeds.indicator.published.Indicator;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a forecast says of an indicator, year by year; or why it cannot. */
public final class Foretold {

    private static final double THOUSAND = 1000;
    private static final double HUNDRED = 100;
    private static final double MILLION = 1e6;

    private Foretold() {}

    /**
     * One year of a forecast.
     *
     * @param year as the indicator's period counts
     * @param expected value of the expected run
     * @param simulated value in each simulation, in rising order; empty if none were made
     */
    public record Year(int year, double expected, float[] simulated) {

        /** Share of the simulations that meet a target; not a number if none were made. */
        double shareMeeting(Target target) {
            if (simulated.length == 0) {
                return Double.NaN;
            }
            int met = 0;
            for (float value : simulated) {
                met += target.metBy(value) ? 1 : 0;
            }
            return (double) met / simulated.length;
        }

        /** A percentile of the simulations. */
        public double at(double share) {
            return Percentiles.at(simulated, share);
        }

        public boolean hasRange() {
            return simulated.length > 0;
        }
    }

    /** Why a forecast says nothing of an indicator; empty if it does. */
    public static Optional<String> whyNot(Indicator indicator) {
        return switch (indicator) {
            case PLANS_RATE,
                    NEW_PLANS_RATE,
                    MAINSTREAM_SHARE,
                    SPECIAL_SHARE,
                    INDEPENDENT_SHARE,
                    SPEND_FOR_EACH_PLAN,
                    BALANCE ->
                    Optional.empty();
            case PUPILS_WITH_PLAN, PUPILS_WITH_SUPPORT ->
                    not("it counts plans of residents, not pupils of schools");
            case WITHIN_20_WEEKS -> not("it depends on staff: see the statutory workload");
            case REFUSED, APPEALS -> not("it counts plans, not decisions");
            case BLOCK_FOR_EACH_PLAN -> not("its income has transfers and grants beside the block");
            case WEEKLY_COST -> not("the Department's way of working it out is its own");
            case BALANCE_SHARE ->
                    not("the income of all blocks is not in it; see the balance in £");
        };
    }

    private static Optional<String> not(String why) {
        return Optional.of("This model cannot foretell it: " + why + ".");
    }

    /** The years of a forecast; none if it cannot tell. */
    public static List<Year> of(Indicator indicator, Forecast forecast) {
        List<Year> years = new ArrayList<>();
        if (whyNot(indicator).isEmpty()) {
            for (YearOutcome year : forecast.outcome().years()) {
                years.add(year(indicator, year, forecast));
            }
        }
        return years;
    }

    private static Year year(Indicator indicator, YearOutcome year, Forecast forecast) {
        int census = year.census();
        int before = census - 1;
        double residents = year.given().population().total();
        ResultKey plans = ResultKey.total(Measure.PLANS, census);
        return switch (indicator) {
            case PLANS_RATE ->
                    year(census, List.of(plans), Optional.empty(), THOUSAND / residents, forecast);
            case NEW_PLANS_RATE ->
                    year(
                            before,
                            List.of(ResultKey.total(Measure.JOINERS, census)),
                            Optional.empty(),
                            THOUSAND / residents,
                            forecast);
            case SPEND_FOR_EACH_PLAN ->
                    year(
                            before,
                            List.of(ResultKey.total(Measure.HNB_SPEND, before)),
                            Optional.of(plans),
                            1,
                            forecast);
            case BALANCE ->
                    year(
                            before,
                            List.of(ResultKey.total(Measure.CUMULATIVE_BALANCE, before)),
                            Optional.empty(),
                            1 / MILLION,
                            forecast);
            default ->
                    year(
                            census,
                            settings(indicator, census, year.given().catalogue().settings()),
                            Optional.of(plans),
                            HUNDRED,
                            forecast);
        };
    }

    private static List<ResultKey> settings(Indicator indicator, int census, List<Setting> all) {
        Sector sector = CouncilFigures.Sectors.of(indicator).orElseThrow();
        return all.stream()
                .filter(setting -> setting.sector() == sector)
                .map(setting -> ResultKey.setting(Measure.PLANS, census, setting.name()))
                .toList();
    }

    /** Sum of some figures over another, in the expected run and in each simulation. */
    private static Year year(
            int label,
            List<ResultKey> above,
            Optional<ResultKey> below,
            double factor,
            Forecast forecast) {
        double sum = above.stream().mapToDouble(forecast.results()::mean).sum();
        double whole = below.map(forecast.results()::mean).orElse(1.0);
        float[] simulated = new float[forecast.simulations().count()];
        for (ResultKey key : simulated.length == 0 ? List.<ResultKey>of() : above) {
            float[] part = forecast.simulations().of(key).orElseThrow();
            for (int i = 0; i < simulated.length; i++) {
                simulated[i] += part[i];
            }
        }
        float[] wholes = below.flatMap(forecast.simulations()::of).orElse(null);
        for (int i = 0; i < simulated.length; i++) {
            simulated[i] = (float) (factor * simulated[i] / (wholes == null ? 1 : wholes[i]));
        }
        Arrays.sort(simulated);
        return new Year(label, factor * sum / whole, simulated);
    }
}
