package highneeds.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.evidence.LedgerLine;
import highneeds.finance.BudgetPosition;
import highneeds.projection.Outcome;
import highneeds.projection.Projection;
import highneeds.projection.YearOutcome;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

class StatementTest {

    private static final Baseline BASELINE = Exampleshire.baseline();
    private static final Outcome OUTCOME = Projection.run(BASELINE);
    private static final int FIRST = Exampleshire.LAST_CENSUS + 1;
    private static final int LAST = OUTCOME.years().getLast().census();

    private static Judgement judge(Statement statement) {
        return statement.judge(
                OUTCOME,
                BudgetPosition.of(OUTCOME, BASELINE.openingBalance()),
                Exampleshire.CATALOGUE);
    }

    private static double plans(int census) {
        return OUTCOME.years().get(census - FIRST).closing().total();
    }

    private static Statement plans(Limit limit, int first, int last) {
        return new Statement(Stated.PLANS, "", limit, first, last);
    }

    @Test
    void holdsUpToTheVeryLimit() {
        double now = plans(FIRST);
        assertThat(judge(plans(Limit.atMost(now), FIRST, FIRST)).verdict())
                .isEqualTo(Judgement.Verdict.HOLDS);
        assertThat(judge(plans(Limit.atLeast(now), FIRST, FIRST)).verdict())
                .isEqualTo(Judgement.Verdict.HOLDS);
        assertThat(judge(plans(Limit.atMost(now - 1), FIRST, FIRST)).verdict())
                .isEqualTo(Judgement.Verdict.BROKEN);
        assertThat(judge(plans(Limit.atLeast(now + 1), FIRST, FIRST)).verdict())
                .isEqualTo(Judgement.Verdict.BROKEN);
    }

    @Test
    void saysFromWhichYearItIsBroken() {
        double between = (plans(FIRST) + plans(FIRST + 1)) / 2;
        boolean rises = plans(FIRST + 1) > plans(FIRST);
        Limit limit = rises ? Limit.atMost(between) : Limit.atLeast(between);
        Judgement judgement = judge(plans(limit, FIRST, LAST));
        assertThat(judgement.verdict()).isEqualTo(Judgement.Verdict.BROKEN);
        assertThat(judgement.detail()).startsWith("first in " + (FIRST + 1) + ": ");
        assertThat(judge(plans(limit, FIRST, FIRST)).verdict()).isEqualTo(Judgement.Verdict.HOLDS);
    }

    @Test
    void moneyIsOfFinancialYears() {
        Statement debtless =
                new Statement(Stated.CUMULATIVE_BALANCE, "", Limit.atLeast(1e12), FIRST, LAST);
        assertThat(judge(debtless).detail())
                .contains(FIRST + "-" + (FIRST + 1) % 100)
                .contains("£1,000,000,000,000");
        assertThat(debtless.words(Exampleshire.CATALOGUE))
                .startsWith("Cumulative balance: at least £1,000,000,000,000, " + FIRST);
    }

    @Test
    void yearsAfterTheForecastAndSettingsNobodyHasAreNotJudged() {
        assertThat(judge(plans(Limit.atMost(1), LAST + 1, LAST + 5)).verdict())
                .isEqualTo(Judgement.Verdict.NOT_JUDGED);
        Statement gone = new Statement(Stated.PLANS, "GONE", Limit.atMost(1), FIRST, LAST);
        assertThat(judge(gone).detail()).contains("no setting 'GONE'");
    }

    @Test
    void whatMakesNoSenseIsRefusedWithARemedy() {
        assertThatThrownBy(() -> plans(Limit.atMost(1), 2030, 2029)).hasMessageContaining("2030");
        assertThatThrownBy(() -> plans(Limit.places(), FIRST, LAST))
                .hasMessageContaining("Choose a setting");
        assertThatThrownBy(() -> new Statement(Stated.SPEND, "SS", Limit.atMost(1), FIRST, LAST))
                .hasMessageContaining("all settings");
    }

    private static List<Statement> builtIn(Evidence evidence) {
        return BuiltIn.of(evidence, evidence.history(), BASELINE);
    }

    private static Statement builtIn(Evidence evidence, Stated what, Limit.Side side) {
        return builtIn(evidence).stream()
                .filter(each -> each.what() == what && each.limit().side() == side)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void specialPlacesAreBuiltIn() {
        assertThat(builtIn(Exampleshire.evidence()))
                .filteredOn(statement -> statement.what() == Stated.PLANS)
                .isNotEmpty()
                .allSatisfy(
                        statement -> {
                            assertThat(statement.limit()).isEqualTo(Limit.places());
                            assertThat(statement.words(Exampleshire.CATALOGUE))
                                    .startsWith("Plans, ")
                                    .contains(": at most the places there are");
                        });
    }

    @Test
    void noGroupOfPlansMayBeNegativeEvenIfAllTogetherAreNot() {
        Statement fewest =
                builtIn(Exampleshire.evidence(), Stated.FEWEST_PLANS, Limit.Side.AT_LEAST);
        assertThat(judge(fewest).verdict()).isEqualTo(Judgement.Verdict.HOLDS);

        YearOutcome year = OUTCOME.years().getFirst();
        double[] plans = year.closing().toArray();
        plans[7] = -2;
        YearOutcome wrong =
                new YearOutcome(
                        year.given(),
                        year.opening(),
                        year.leavers(),
                        year.agedOut(),
                        year.movedOut(),
                        year.movedIn(),
                        year.joiners(),
                        CellValues.copyOf(year.closing().grid(), plans),
                        year.placesShort());
        assertThat(wrong.closing().total()).isPositive();
        Judgement judgement =
                fewest.judge(
                        new Outcome(OUTCOME.opening(), List.of(wrong)),
                        BudgetPosition.of(OUTCOME, BASELINE.openingBalance()),
                        Exampleshire.CATALOGUE);
        assertThat(judgement.verdict()).isEqualTo(Judgement.Verdict.BROKEN);
        assertThat(judgement.detail()).contains("-2 against 0");
    }

    @Test
    void newPlansAreHeldToTheHighestAndLowestRateOfThePast() {
        Evidence evidence = Exampleshire.evidence();
        List<Double> past =
                evidence.history().flows().stream()
                        .map(
                                flow ->
                                        1000
                                                * flow.joiners().total()
                                                / evidence.population().in(flow.census()).total())
                        .sorted()
                        .toList();
        Statement most = builtIn(evidence, Stated.NEW_PLAN_RATE, Limit.Side.AT_MOST);
        assertThat(most.limit().value()).isEqualTo(past.getLast());
        assertThat(builtIn(evidence, Stated.NEW_PLAN_RATE, Limit.Side.AT_LEAST).limit().value())
                .isEqualTo(past.getFirst());
        assertThat(most.words(Exampleshire.CATALOGUE))
                .startsWith("New plans in the year: at most ")
                .contains(" for every 1,000 residents, the highest of past years, " + FIRST);

        Baseline twice =
                BASELINE.withYears(
                        BASELINE.years().stream()
                                .map(
                                        year ->
                                                year.withRates(
                                                        year.rates()
                                                                .withJoinersPerHead(
                                                                        year.rates()
                                                                                .joinersPerHead()
                                                                                .map(r -> 3 * r))))
                                .toList());
        Outcome outcome = Projection.run(twice);
        assertThat(
                        most.judge(
                                        outcome,
                                        BudgetPosition.of(outcome, twice.openingBalance()),
                                        Exampleshire.CATALOGUE)
                                .verdict())
                .isEqualTo(Judgement.Verdict.BROKEN);
    }

    @Test
    void ceasingPlansAreHeldToThePastToo() {
        Evidence evidence = Exampleshire.evidence();
        double highest =
                evidence.history().flows().stream()
                        .mapToDouble(flow -> 100 * flow.shareGone())
                        .max()
                        .orElseThrow();
        assertThat(builtIn(evidence, Stated.CEASING_RATE, Limit.Side.AT_MOST).limit().value())
                .isCloseTo(highest, within(1e-9));
    }

    /**
     * Plans are taken from the history; the ledger says £10m, £11m and £12m. A full-year plan of
     * year y is 5/12 of the plans of census y and 7/12 of those of y + 1.
     */
    @Test
    void theRiseOfUnitCostsIsHeldToThatOfTheLedger() {
        List<LedgerLine> ledger = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ledger.add(
                    new LedgerLine(
                            "1.2.3",
                            "Top-ups",
                            new FinancialYear(Exampleshire.LAST_CENSUS - 3 + i),
                            OptionalDouble.empty(),
                            OptionalDouble.of(10e6 + i * 1e6)));
        }
        Evidence evidence = Exampleshire.evidence().withLedger(ledger);
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int census = Exampleshire.LAST_CENSUS - 3 + i;
            double plans =
                    plansAt(evidence, census) * 5 / 12 + plansAt(evidence, census + 1) * 7 / 12;
            costs.add((10e6 + i * 1e6) / plans);
        }
        double first = 100 * (costs.get(1) / costs.get(0) - 1);
        double second = 100 * (costs.get(2) / costs.get(1) - 1);
        Statement most = builtIn(evidence, Stated.RISE_OF_UNIT_COST, Limit.Side.AT_MOST);
        assertThat(most.limit().value()).isCloseTo(Math.max(first, second), within(1e-9));
        assertThat(judge(most).detail())
                .as("the first forecast year has none before it to rise from")
                .contains("% a year")
                .doesNotContain(new FinancialYear(FIRST - 1).toString());
    }

    private static double plansAt(Evidence evidence, int census) {
        return evidence.plans().stream().filter(plan -> plan.census() == census).count();
    }

    @Test
    void withoutAPastRangeNothingIsHeldToOne() {
        Evidence evidence = Exampleshire.evidence();
        List<Statement> stated =
                BuiltIn.of(
                        evidence,
                        evidence.history().asOf(evidence.history().caseloads().get(1).census()),
                        BASELINE);
        assertThat(stated).noneMatch(each -> each.limit().kind() == Limit.Kind.PAST);
        assertThat(builtIn(evidence.withLedger(List.of())))
                .noneMatch(each -> each.what() == Stated.RISE_OF_UNIT_COST);
    }
}
