package highneeds.report.table;

import highneeds.caseload.Caseload;
import highneeds.caseload.Flows;
import highneeds.domain.CellValues;
import highneeds.domain.Cells;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Spread;
import highneeds.report.disclosure.Disclosure;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One scenario's figures year by year: counted up to the opening census, the forecast's results
 * from then on. What is not known is not a number.
 */
public final class Figures {

    private final ReportContent content;
    private final Forecast forecast;
    private final Disclosure disclosure;

    Figures(ReportContent content, Forecast forecast, Disclosure disclosure) {
        this.content = content;
        this.forecast = forecast;
        this.disclosure = disclosure;
    }

    public String scenario() {
        return forecast.scenario();
    }

    Forecast forecast() {
        return forecast;
    }

    /**
     * Plans at a census.
     *
     * @param key what of the forecast's results
     * @param cells the same of a counted census
     */
    public double plans(ResultKey key, Cells cells) {
        return count(
                forecastCensus(key.year())
                        ? forecast.results().mean(key)
                        : counted(key.year(), caseload -> caseload.plans().total(cells)));
    }

    /** All plans at a census. */
    public double plans(int census) {
        return plans(ResultKey.total(Measure.PLANS, census), index -> true);
    }

    /** Plans that started in the year up to a census. */
    public double joiners(int census) {
        return forecastCensus(census)
                ? total(Measure.JOINERS, census)
                : count(flow(census, flows -> flows.joiners().total()));
    }

    /** Plans that ceased in the year up to a census, with those who aged out. */
    public double leavers(int census) {
        return forecastCensus(census)
                ? total(Measure.LEAVERS, census)
                : count(flow(census, flows -> flows.leavers().total() + flows.agedOut()));
    }

    /** Forecast of a measure's total. */
    public double total(Measure measure, int year) {
        return shown(measure, forecast.results().mean(ResultKey.total(measure, year)));
    }

    private double shown(Measure measure, double value) {
        if (measure.unit() != Measure.Unit.POUNDS) {
            return count(value);
        }
        boolean hidden =
                switch (measure) {
                    case TRANSPORT_COST -> disclosure.hidesMoneyOf(TransportTable.ALL);
                    case PLACEMENT_COST -> disclosure.hidesMoneyOf(SpendTable.PLACEMENTS);
                    default -> false;
                };
        return hidden ? Double.NaN : disclosure.pounds(value);
    }

    /** A count as it may be shown; not a number if it is too small to be told. */
    private double count(double value) {
        double shown = disclosure.count(value);
        boolean low = shown == 0 && value != 0 || disclosure.isPublic() && small(value);
        return low ? Double.NaN : shown;
    }

    private boolean small(double value) {
        return disclosure.applied().withholds() && disclosure.applied().small(value);
    }

    /** Range of a total; empty if no simulations were made. */
    public Optional<Spread> spread(Measure measure, int year) {
        return forecast.results()
                .spread(ResultKey.total(measure, year))
                .map(spread -> spread.map(value -> shown(measure, value)));
    }

    private boolean forecastCensus(int census) {
        return census > content.openingCensus();
    }

    private double counted(int census, ToDoubleFunction<Caseload> count) {
        return content.history().caseloads().stream()
                .filter(caseload -> caseload.census() == census)
                .mapToDouble(count)
                .findFirst()
                .orElse(Double.NaN);
    }

    private double flow(int census, ToDoubleFunction<Flows> count) {
        return content.history().flows().stream()
                .filter(flows -> flows.census() == census - 1)
                .mapToDouble(count)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** True if the forecast or the history has any of these cells in any year. */
    boolean anyPlans(Cells cells) {
        return content.history().caseloads().stream()
                        .map(Caseload::plans)
                        .anyMatch(plans -> has(plans, cells))
                || forecast.outcome().years().stream().anyMatch(year -> has(year.closing(), cells));
    }

    private static boolean has(CellValues plans, Cells cells) {
        return plans.total(cells) > 0;
    }
}
