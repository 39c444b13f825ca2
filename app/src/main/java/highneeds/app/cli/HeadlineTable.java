package highneeds.app.cli;

import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Results;
import highneeds.forecast.Spread;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headline of each scenario: plans with their 80% range, spend and balance, year by year. */
final class HeadlineTable {

    private static final double MILLION = 1e6;

    private HeadlineTable() {}

    static void print(List<Forecast> forecasts, PrintWriter out) {
        for (Forecast forecast : forecasts) {
            out.println();
            out.println(forecast.scenario());
            out.println(
                    "January census        Plans   80% range         Financial year   HNB spend  "
                            + " In-year   Cumulative balance");
            out.println(
                    "                                                                   £m       "
                            + "    £m        £m (80% range)");
            forecast.outcome()
                    .years()
                    .forEach(year -> out.println(line(forecast.results(), year.given().census())));
        }
        out.println();
        out.println(
                "A deficit is negative. Ranges are the model's; changes of law or policy are not in"
                        + " them.");
    }

    private static String line(Results results, int census) {
        ResultKey plans = ResultKey.total(Measure.PLANS, census + 1);
        ResultKey balance = ResultKey.total(Measure.CUMULATIVE_BALANCE, census);
        return String.format(
                Locale.UK,
                "%-16d %,10.0f   %-16s  %-14s  %10.1f  %9.1f  %9.1f %s",
                census + 1,
                results.mean(plans),
                range(results.spread(plans), 1, 0),
                Measure.HNB_SPEND.yearLabel(census),
                results.mean(ResultKey.total(Measure.HNB_SPEND, census)) / MILLION,
                results.mean(ResultKey.total(Measure.IN_YEAR_BALANCE, census)) / MILLION,
                results.mean(balance) / MILLION,
                range(results.spread(balance), MILLION, 1));
    }

    private static String range(Optional<Spread> spread, double unit, int decimals) {
        String number = "%,." + decimals + "f";
        return spread.map(
                        found ->
                                String.format(
                                        Locale.UK,
                                        number + " to " + number,
                                        found.p10() / unit,
                                        found.p90() / unit))
                .orElse("not simulated");
    }
}
