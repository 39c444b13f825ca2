package highneeds.app.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.calibration.Growth;
import highneeds.forecast.BacktestRow.Part;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class BacktestViewModelTest {

    @TempDir Path folder;
    private Fixture fixture;
    private BacktestViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        model = new BacktestViewModel(fixture.atHand());
    }

    @Test
    void saysInWordsHowItDidBesideSimpleMethods() {
        model.run();
        assertThat(fixture.projects.problemProperty().get()).isNull();
        assertThat(model.scores()).hasSize(5);
        assertThat(model.verdictProperty().get()).contains("out by").contains("%");
        model.partProperty().set(Part.SETTING);
        assertThat(model.scores()).allMatch(score -> score.part() == Part.SETTING);
    }

    @Test
    void censusesWithLittleHistoryAreShownApart() {
        assertThat(model.leaning()).isEmpty();
        model.run();
        assertThat(model.leaning()).hasSize(5).allMatch(score -> score.part() == Part.TOTAL);
        assertThat(model.leaning().getFirst().figures()).isPositive();
        model.partProperty().set(Part.NEED);
        assertThat(model.leaning()).allMatch(score -> score.part() == Part.NEED);
    }

    @Test
    void isForgottenWhenTheChoicesChange() {
        model.run();
        fixture.workspace.change(
                "growth",
                project ->
                        project.withCalibration(
                                project.calibration().withGrowth(new Growth(Growth.Kind.NONE, 0))));
        assertThat(model.scores()).isEmpty();
        assertThat(model.leaning()).isEmpty();
        assertThat(model.verdictProperty().get()).isEmpty();
    }
}
