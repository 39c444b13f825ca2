package highneeds.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.Format;
import highneeds.app.SmallCouncil;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class GoalSeekViewModelTest {

    private static final ResultKey LAST_PLANS =
            ResultKey.total(Measure.PLANS, SmallCouncil.LAST_CENSUS + 5);

    @TempDir Path folder;
    private Fixture fixture;
    private GoalSeekViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        WorkbenchViewModel bench = new WorkbenchViewModel(fixture.atHand());
        bench.measureProperty().set(Measure.PLANS);
        model = new GoalSeekViewModel(fixture.atHand(), bench);
    }

    @Test
    void theSizeFoundMeetsTheTargetWhenItIsUsed() {
        double target = Math.round(plans()) - 3;
        model.targetProperty().set(Format.count(target));
        model.seek();
        assertThat(model.answerProperty().get()).contains("brings the plans of 2031 to");
        assertThat(model.usableProperty().get()).isTrue();
        model.use();
        assertThat(plans()).isCloseTo(target, org.assertj.core.data.Offset.offset(1e-3));
        assertThat(fixture.workspace.undoableProperty().get().getFirst())
                .startsWith("meet a target");
    }

    @Test
    void aTargetOutOfReachIsSaidToBe() {
        model.targetProperty().set("1,000,000");
        model.seek();
        assertThat(model.answerProperty().get()).startsWith("None in range").contains("Closest is");
        assertThat(model.usableProperty().get()).isFalse();
    }

    @Test
    void whatIsNoNumberAndNoLeverIsExplained() {
        model.targetProperty().set("few");
        model.seek();
        assertThat(model.answerProperty().get()).contains("as a number");
        fixture.workspace.scenarioProperty().set(Scenario.BASELINE_NAME);
        model.targetProperty().set("100");
        model.seek();
        assertThat(model.answerProperty().get()).contains("no lever");
    }

    @Test
    void theAnswerIsForgottenWhenTheQuestionChanges() {
        model.targetProperty().set("1,000,000");
        model.seek();
        model.targetProperty().set("100");
        assertThat(model.answerProperty().get()).isEmpty();
    }

    private double plans() {
        return fixture.forecasts.of(SmallCouncil.SCENARIO).orElseThrow().results().mean(LAST_PLANS);
    }
}
