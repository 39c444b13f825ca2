package highneeds.compare;

import highneeds.assumptions.OtherLine;
import highneeds.domain.FinancialYear;
import highneeds.forecast.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What a scenario saves a council year by year, and when that has paid back its capital.
 *
 * <p>Saving of a year = change of the in-year balance of the high needs block − change of transport
 * − change of other lines of the general fund. Net so far = all savings − all capital. GBP, cash,
 * without interest.
 *
 * @param years each financial year in order
 */
public record Payback(List<Year> years) {

    /**
     * One financial year.
     *
     * @param year financial year
     * @param capital capital spent on the scenario in it
     * @param saving saved in it beyond the baseline; negative while it costs more
     * @param netSoFar savings less capital to the end of it
     */
    public record Year(FinancialYear year, double capital, double saving, double netSoFar) {}

    public Payback {
        years = List.copyOf(years);
    }

    /**
     * Compares a scenario with the baseline.
     *
     * @throws IllegalArgumentException if the runs do not cover the same years
     */
    public static Payback of(ExpectedRun baseline, ExpectedRun scenario) {
        if (baseline.firstYear() != scenario.firstYear()
                || baseline.length() != scenario.length()) {
            throw new IllegalArgumentException("The runs compared must cover the same years");
        }
        List<Year> years = new ArrayList<>();
        double net = 0;
        for (int i = 0; i < scenario.length(); i++) {
            int year = scenario.firstYear() + i;
            double capital = change(baseline, scenario, year, OtherLine.Fund.CAPITAL);
            double saving =
                    change(baseline, scenario, new Figure(Measure.IN_YEAR_BALANCE, year)::in)
                            - change(
                                    baseline,
                                    scenario,
                                    new Figure(Measure.TRANSPORT_COST, year)::in)
                            - change(baseline, scenario, year, OtherLine.Fund.GENERAL_FUND);
            net += saving - capital;
            years.add(new Year(new FinancialYear(year), capital, saving, net));
        }
        return new Payback(years);
    }

    private static double change(
            ExpectedRun baseline, ExpectedRun scenario, ToDoubleFunction<ExpectedRun> figure) {
        return figure.applyAsDouble(scenario) - figure.applyAsDouble(baseline);
    }

    private static double change(
            ExpectedRun baseline, ExpectedRun scenario, int year, OtherLine.Fund fund) {
        Figure figure = new Figure(Measure.HNB_SPEND, year);
        return change(baseline, scenario, run -> figure.otherSpend(run, fund));
    }

    /** First year from which every year saves; empty if the last one does not. */
    public Optional<FinancialYear> breakEven() {
        return stays(year -> year.saving() > 0);
    }

    /**
     * First year at whose end, and ever after, savings cover capital and earlier costs; empty if
     * they do not within the forecast.
     */
    public Optional<FinancialYear> paidBack() {
        return stays(year -> year.netSoFar() > 0);
    }

    private Optional<FinancialYear> stays(Predicate<Year> condition) {
        Optional<FinancialYear> first = Optional.empty();
        for (int i = years.size() - 1; i >= 0 && condition.test(years.get(i)); i--) {
            first = Optional.of(years.get(i).year());
        }
        return first;
    }
}
