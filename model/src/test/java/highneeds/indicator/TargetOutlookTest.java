package highneeds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.domain.Progress;
import highneeds.domain.Sector;
import highneeds.forecast.Forecast;
import highneeds.forecast.Forecasting;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.RunChoices;
import highneeds.indicator.TargetOutlook.Verdict;
import highneeds.indicator.published.Indicator;
import highneeds.statement.Limit.Side;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.OptionalInt;

class TargetOutlookTest {

    private static final Forecast FORECAST = run(40);
    private static final int OPENING = FORECAST.outcome().opening().census();

    private static Forecast run(int simulations) {
        return Forecasting.run(
                "Baseline",
                Exampleshire.baseline(),
                new RunChoices(4, simulations, 1),
                Progress.NONE);
    }

    private static TargetOutlook outlook(Indicator indicator, Side side, double value, int by) {
        return TargetOutlook.of(new Target(indicator, side, value, by), FORECAST, List.of());
    }

    @Test
    void theSpecialShareAheadIsTheForecastsPlansInSpecialSchoolsOverAllPlans() {
        Foretold.Year first = Foretold.of(Indicator.SPECIAL_SHARE, FORECAST).getFirst();
        int census = OPENING + 1;
        double special =
                Exampleshire.evidence().catalogue().settings().stream()
                        .filter(setting -> setting.sector() == Sector.STATE_SPECIAL)
                        .mapToDouble(
                                setting ->
                                        FORECAST.results()
                                                .mean(
                                                        ResultKey.setting(
                                                                Measure.PLANS,
                                                                census,
                                                                setting.name())))
                        .sum();
        double all = FORECAST.results().mean(ResultKey.total(Measure.PLANS, census));
        assertThat(first.year()).isEqualTo(census);
        assertThat(first.expected()).isCloseTo(100 * special / all, within(1e-9));
        assertThat(first.simulated()).hasSize(40).isSorted();
        assertThat(first.at(0.05)).isLessThan(first.expected());
        assertThat(first.at(0.95)).isGreaterThan(first.expected());
    }

    @Test
    void theRateOfNewPlansIsOfTheYearTheyBeganIn() {
        Foretold.Year first = Foretold.of(Indicator.NEW_PLANS_RATE, FORECAST).getFirst();
        double residents = FORECAST.outcome().years().getFirst().given().population().total();
        double joiners = FORECAST.results().mean(ResultKey.total(Measure.JOINERS, OPENING + 1));
        assertThat(first.year()).isEqualTo(OPENING);
        assertThat(first.expected()).isCloseTo(1000 * joiners / residents, within(1e-9));
    }

    @Test
    void theBalanceIsInMillionsAtTheEndOfTheFinancialYear() {
        Foretold.Year last = Foretold.of(Indicator.BALANCE, FORECAST).getLast();
        assertThat(last.expected())
                .isCloseTo(FORECAST.budget().cumulativeBalance(3) / 1e6, within(1e-6));
        assertThat(last.year()).isEqualTo(OPENING + 3);
    }

    @Test
    void aTargetIsMetInTheYearItsExpectedFigureReachesItWithTheShareOfSimulations() {
        List<Foretold.Year> years = Foretold.of(Indicator.PLANS_RATE, FORECAST);
        double middle = (years.get(1).expected() + years.get(2).expected()) / 2;
        TargetOutlook met =
                outlook(Indicator.PLANS_RATE, Side.AT_LEAST, middle, years.get(3).year());
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.firstMet()).hasValue(years.get(2).year());
        double share = met.shareMeeting();
        long counted = 0;
        for (float value : years.get(3).simulated()) {
            counted += value >= middle ? 1 : 0;
        }
        assertThat(share).isEqualTo(counted / 40.0);
        assertThat(met.detail())
                .contains("first met in January " + years.get(2).year())
                .contains("of simulations");
        TargetOutlook missed =
                outlook(Indicator.PLANS_RATE, Side.AT_MOST, 0.1, years.get(3).year());
        assertThat(missed.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(missed.firstMet()).isEqualTo(OptionalInt.empty());
        assertThat(missed.detail()).contains("not met in any year");
        assertThat(missed.shareMeeting()).isZero();
    }

    @Test
    void aForecastWithoutSimulationsSaysThatThereIsNoRange() {
        TargetOutlook outlook =
                TargetOutlook.of(
                        new Target(Indicator.PLANS_RATE, Side.AT_LEAST, 1, OPENING + 2),
                        run(0),
                        List.of());
        assertThat(outlook.detail()).contains("no simulations were made");
        assertThat(outlook.shareMeeting()).isNaN();
    }

    @Test
    void aTargetAfterTheForecastIsJudgedAtItsEndAndSaysSo() {
        TargetOutlook outlook = outlook(Indicator.PLANS_RATE, Side.AT_LEAST, 1, OPENING + 30);
        assertThat(outlook.judged().orElseThrow().year()).isEqualTo(OPENING + 4);
        assertThat(outlook.detail()).contains("forecast ends with January " + (OPENING + 4));
    }

    @Test
    void aTargetOfAYearGoneByIsJudgedByTheFigureOfThatYear() {
        Target target = new Target(Indicator.WITHIN_20_WEEKS, Side.AT_LEAST, 60, 2024);
        CouncilFigure figure =
                new CouncilFigure(2024, 32.1, CouncilFigure.Origin.PUBLISHED, "DfE", "");
        TargetOutlook outlook = TargetOutlook.of(target, FORECAST, List.of(figure));
        assertThat(outlook.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(outlook.detail()).isEqualTo("32.1% in 2024, published.");
    }

    @ParameterizedTest
    @EnumSource
    void everyIndicatorIsForetoldOrSaysWhyNot(Indicator indicator) {
        List<Foretold.Year> years = Foretold.of(indicator, FORECAST);
        assertThat(years.isEmpty()).isEqualTo(Foretold.whyNot(indicator).isPresent());
        assertThat(years).allSatisfy(year -> assertThat(year.expected()).isFinite());
    }

    @Test
    void whatTheModelCannotForetellIsSaid() {
        TargetOutlook outlook = outlook(Indicator.APPEALS, Side.AT_MOST, 2, OPENING + 2);
        assertThat(outlook.verdict()).isEqualTo(Verdict.CANNOT_BE_TOLD);
        assertThat(outlook.detail()).startsWith("This model cannot foretell it");
    }

    @Test
    void nobodyAimsAtRefusals() {
        assertThatThrownBy(() -> new Target(Indicator.REFUSED, Side.AT_LEAST, 30, 2028))
                .hasMessageContaining("each request is decided on its own");
    }

    @Test
    void aTargetThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Target(Indicator.SPECIAL_SHARE, Side.AT_MOST, 140, 2028))
                .hasMessageContaining("from 0 to 100");
        assertThatThrownBy(() -> new Target(Indicator.PLANS_RATE, Side.AT_MOST, -1, 2028))
                .hasMessageContaining("0 or more");
        assertThatThrownBy(() -> new Target(Indicator.PLANS_RATE, Side.AT_MOST, 40, 28))
                .hasMessageContaining("four figures");
    }
}
