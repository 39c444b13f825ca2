package highneeds.finance.movement;

import highneeds.finance.movement.Movement.Bar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Works out the bars of a movement. Plans move at the prices before, then prices at plans after;
 * what levers change comes last.
 */
final class Bars {

    private final Position before;
    private final Position after;
    private final List<PlanSteps> plans;

    Bars(Position before, Position after) {
        this.before = before;
        this.after = after;
        this.plans = PlanSteps.between(before.baseline(), after.baseline());
    }

    List<Bar> all() {
        YearState was = before.baseline();
        YearState is = after.baseline();
        return List.of(
                spend(Cause.VOLUME, s -> (s.grown() - s.before()) * s.priceBefore().net()),
                spend(Cause.SETTINGS, s -> (s.resettled() - s.grown()) * s.priceBefore().net()),
                spend(
                        Cause.NEEDS_AND_AGES,
                        s -> (s.group().plans() - s.resettled()) * s.priceBefore().net()),
                spend(Cause.PRICE, s -> atPlansAfter(s, PlanGroup::topUp)),
                spend(Cause.PLACE_FUNDING, s -> atPlansAfter(s, PlanGroup::place)),
                spend(Cause.CONTRIBUTIONS, s -> -atPlansAfter(s, PlanGroup::contributions)),
                new Bar(Cause.EMPTY_PLACES, Amount.less(was.emptyPlaces(), is.emptyPlaces())),
                new Bar(Cause.OTHER_LINES, Amount.less(was.otherLines(), is.otherLines())),
                new Bar(Cause.FUNDING, Amount.less(is.income(), was.income())),
                new Bar(Cause.SAVINGS, Amount.less(after.savings(), before.savings())),
                new Bar(Cause.TRANSPORT, transport(was.travel(), is.travel())),
                new Bar(
                        Cause.GENERAL_FUND_LINES,
                        Amount.less(was.generalFundLines(), is.generalFundLines())),
                new Bar(
                        Cause.GENERAL_FUND_SAVINGS,
                        Amount.less(after.generalFundSavings(), before.generalFundSavings())));
    }

    private static double atPlansAfter(PlanSteps step, ToDoubleFunction<PlanGroup> price) {
        return step.group().plans()
                * (price.applyAsDouble(step.group()) - price.applyAsDouble(step.priceBefore()));
    }

    /** A bar of more (or less) spend by group, its rows by setting. */
    private Bar spend(Cause cause, ToDoubleFunction<PlanSteps> moreSpend) {
        Map<String, Double> bySetting = new LinkedHashMap<>();
        plans.forEach(
                step ->
                        bySetting.merge(
                                step.group().setting(),
                                -moreSpend.applyAsDouble(step),
                                Double::sum));
        List<Amount> rows = new ArrayList<>();
        bySetting.forEach(
                (setting, pounds) -> {
                    if (pounds != 0) {
                        rows.add(new Amount(setting, pounds));
                    }
                });
        return new Bar(cause, rows);
    }

    /** More plans at the cost before, then the cost of a plan at plans after. */
    private static List<Amount> transport(List<YearState.Travel> was, List<YearState.Travel> is) {
        List<Amount> rows = new ArrayList<>();
        for (YearState.Travel now : is) {
            YearState.Travel then =
                    was.stream()
                            .filter(each -> each.band().equals(now.band()))
                            .findFirst()
                            .orElse(new YearState.Travel(now.band(), 0, 0));
            double morePlans =
                    then.plans() > 0
                            ? (now.plans() - then.plans()) * then.cost() / then.plans()
                            : 0;
            rows.add(new Amount(now.band() + ": plans", -morePlans));
            rows.add(
                    new Amount(
                            now.band() + ": journeys and prices",
                            -(now.cost() - then.cost() - morePlans)));
        }
        rows.removeIf(row -> row.pounds() == 0);
        return rows;
    }
}
