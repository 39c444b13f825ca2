package highneeds.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.domain.Progress;
import highneeds.finance.YearMoney;
import highneeds.projection.YearOutcome;

import org.junit.jupiter.api.Test;

class ForecastingTest {

    private final Baseline baseline = Exampleshire.baseline();
    private final Forecast forecast =
            Forecasting.run("Baseline", baseline, new RunChoices(5, 0, 1), Progress.NONE);

    @Test
    void startsWithTheOpeningCensus() {
        assertEquals(
                baseline.opening().plans().total(),
                forecast.results().mean(ResultKey.total(Measure.PLANS, Exampleshire.LAST_CENSUS)),
                1e-9);
    }

    @Test
    void everyYearsBooksBalance() {
        for (YearOutcome year : forecast.outcome().years()) {
            assertEquals(0, year.imbalance(), 1e-9);
        }
    }

    @Test
    void figuresAreThoseOfTheBudget() {
        for (YearMoney money : forecast.budget().years()) {
            int year = money.year().startYear();
            assertEquals(money.highNeedsSpend(), mean(Measure.HNB_SPEND, year), 1e-3);
            assertEquals(money.transportCost(), mean(Measure.TRANSPORT_COST, year), 1e-3);
            assertEquals(money.inYearBalance(), mean(Measure.IN_YEAR_BALANCE, year), 1e-3);
        }
        assertEquals(
                forecast.budget().cumulativeBalance(4),
                mean(Measure.CUMULATIVE_BALANCE, 2030),
                1e-3);
    }

    @Test
    void settingsAddUpToTheTotal() {
        double settings =
                Exampleshire.CATALOGUE.settings().stream()
                        .mapToDouble(
                                setting ->
                                        forecast.results()
                                                .mean(
                                                        ResultKey.setting(
                                                                Measure.PLANS,
                                                                2030,
                                                                setting.name())))
                        .sum();
        assertEquals(mean(Measure.PLANS, 2030), settings, 1e-6);
        assertTrue(settings > 300);
    }

    @Test
    void openingAndFlowsMakeTheClosing() {
        for (int census = 2027; census <= 2031; census++) {
            assertEquals(
                    mean(Measure.PLANS, census),
                    mean(Measure.PLANS, census - 1)
                            + mean(Measure.JOINERS, census)
                            - mean(Measure.LEAVERS, census),
                    1e-6);
        }
    }

    private double mean(Measure measure, int year) {
        return forecast.results().mean(ResultKey.total(measure, year));
    }
}
