package highneeds.app.figure;

import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.compare.Payback;
import highneeds.domain.FinancialYear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a scenario saves year by year, its capital, and when that is paid back. */
public final class PaybackFigure {

    private PaybackFigure() {}

    public static ChartSpec of(Payback payback, String scenario) {
        List<Layer> layers = new ArrayList<>();
        layers.add(
                new Layer.Column(
                        "Saving", 2, payback.years().stream().map(Payback.Year::saving).toList()));
        if (payback.years().stream().anyMatch(year -> year.capital() != 0)) {
            layers.add(
                    new Layer.Column(
                            "Capital",
                            4,
                            payback.years().stream().map(year -> -year.capital()).toList()));
        }
        layers.add(
                new Layer.Line(
                        "Net so far",
                        Layer.Role.MAIN,
                        1,
                        payback.years().stream().map(Payback.Year::netSoFar).toList()));
        return new ChartSpec(
                "What it saves, and when capital is paid back",
                "£m, financial years, cash terms, against the baseline; costs are negative",
                FigureWords.source(scenario),
                summary(payback),
                Numbers.POUNDS,
                payback.years().stream().map(year -> year.year().toString()).toList(),
                -1,
                layers);
    }

    private static String summary(Payback payback) {
        boolean nothing =
                payback.years().stream()
                        .allMatch(year -> year.saving() == 0 && year.capital() == 0);
        if (nothing) {
            return "It saves nothing and costs nothing.";
        }
        Optional<FinancialYear> even = payback.breakEven();
        Optional<FinancialYear> paid = payback.paidBack();
        String saves =
                even.map(year -> "Every year from " + year + " saves")
                        .orElse("It does not come to save within the forecast");
        String pays =
                paid.map(year -> "all it cost is paid back by the end of " + year)
                        .orElse("what it cost is not paid back within the forecast");
        return saves + "; " + pays + ".";
    }
}
