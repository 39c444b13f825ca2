package highneeds.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.finance.BudgetPosition;
import highneeds.projection.Outcome;
import highneeds.projection.Projection;

import org.junit.jupiter.api.Test;

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

    @Test
    void specialPlacesAreBuiltIn() {
        assertThat(Statement.builtIn(BASELINE))
                .isNotEmpty()
                .allSatisfy(
                        statement -> {
                            assertThat(statement.limit()).isEqualTo(Limit.places());
                            assertThat(statement.words(Exampleshire.CATALOGUE))
                                    .startsWith("Plans, ")
                                    .contains(": at most the places there are");
                        });
    }
}
