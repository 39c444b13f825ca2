package highneeds.finance.movement;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.assumptions.UnitCosts;
import highneeds.domain.CellValues;
import highneeds.finance.MoneyBasis;
import highneeds.finance.YearMoney;
import highneeds.finance.movement.Movement.Bar;
import highneeds.finance.movement.Movement.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out the bars of a movement. Plans move at the prices before, then prices at plans after.
 */
final class Bars {

    private final MoneyBasis before;
    private final MoneyBasis after;
    private final PlanSteps plans;

    Bars(MoneyBasis before, MoneyBasis after) {
        this.before = before;
        this.after = after;
        this.plans = PlanSteps.between(before.fullYearPlans(), after.fullYearPlans());
    }

    List<Bar> all() {
        CellValues priceBefore = before.costs().net();
        UnitCosts from = before.costs();
        UnitCosts to = after.costs();
        return List.of(
                spend(Cause.VOLUME, plans.grown().minus(plans.before()).times(priceBefore)),
                spend(Cause.SETTINGS, plans.resettled().minus(plans.grown()).times(priceBefore)),
                spend(
                        Cause.NEEDS_AND_AGES,
                        plans.after().minus(plans.resettled()).times(priceBefore)),
                spend(Cause.PRICE, plans.after().times(to.topUp().minus(from.topUp()))),
                spend(
                        Cause.PLACE_FUNDING,
                        plans.after().times(to.placeFunding().minus(from.placeFunding()))),
                spend(
                        Cause.CONTRIBUTIONS,
                        plans.after().times(from.contributions().minus(to.contributions()))),
                emptyPlaces(),
                otherLines(),
                funding());
    }

    /** A bar of more (or less) spend by cell, its rows by setting. */
    private Bar spend(Cause cause, CellValues moreSpend) {
        return bySetting(cause, moreSpend.bySetting());
    }

    private Bar bySetting(Cause cause, double[] moreSpend) {
        List<Row> rows = new ArrayList<>();
        for (int s = 0; s < moreSpend.length; s++) {
            if (moreSpend[s] != 0) {
                rows.add(new Row(before.catalogue().settings().get(s).name(), -moreSpend[s]));
            }
        }
        return new Bar(cause, rows);
    }

    private Bar emptyPlaces() {
        double[] was = YearMoney.of(before).emptyPlaces().toArray();
        double[] is = YearMoney.of(after).emptyPlaces().toArray();
        double[] more = new double[is.length];
        for (int s = 0; s < is.length; s++) {
            more[s] = is[s] - was[s];
        }
        return bySetting(Cause.EMPTY_PLACES, more);
    }

    private Bar otherLines() {
        Map<String, Double> more = new LinkedHashMap<>();
        addLines(more, after.funding(), 1);
        addLines(more, before.funding(), -1);
        return new Bar(
                Cause.OTHER_LINES,
                more.entrySet().stream()
                        .filter(line -> line.getValue() != 0)
                        .map(line -> new Row(line.getKey(), -line.getValue()))
                        .toList());
    }

    private static void addLines(Map<String, Double> lines, Funding funding, int sign) {
        for (OtherLine line : funding.otherLines()) {
            if (line.fund() == Fund.HIGH_NEEDS_BLOCK) {
                lines.merge(line.name(), sign * line.amount(), Double::sum);
            }
        }
    }

    private Bar funding() {
        Funding was = before.funding();
        Funding is = after.funding();
        return new Bar(
                Cause.FUNDING,
                List.of(
                        new Row("Allocation", is.allocation() - was.allocation()),
                        new Row("Block transfer", is.blockTransfer() - was.blockTransfer()),
                        new Row("Other grants and income", is.grants() - was.grants())));
    }
}
