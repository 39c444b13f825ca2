package highneeds.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.SmallCouncil;
import highneeds.compare.OnePercentTable;
import highneeds.forecast.Measure;
import highneeds.scenario.Scenario;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class WorkbenchViewModelTest {

    @TempDir Path folder;
    private Fixture fixture;
    private final SimpleBooleanProperty inView = new SimpleBooleanProperty(true);
    private WorkbenchViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        model = new WorkbenchViewModel(fixture.atHand(inView));
    }

    @Test
    void theWaterfallRunsFromTheBaselineToTheScenario() {
        var bars = model.workedProperty().get().waterfall().bars();
        assertThat(bars).hasSize(3);
        assertThat(bars.getFirst().name()).isEqualTo(Scenario.BASELINE_NAME);
        assertThat(bars.getLast().name()).isEqualTo(SmallCouncil.SCENARIO);
        double start = bars.getFirst().parts().getFirst().to();
        double step = bars.get(1).parts().getFirst().to() - bars.get(1).parts().getFirst().from();
        assertThat(start + step)
                .isCloseTo(
                        bars.getLast().parts().getFirst().to(),
                        org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void everyPictureHasASentenceAndATable() {
        Worked worked = model.workedProperty().get();
        assertThat(worked.assumptions().summary()).contains("moves it most");
        assertThat(worked.assumptions().table().rows()).hasSameSizeAs(worked.assumptions().bars());
        assertThat(worked.levers().summary()).isNotBlank();
        assertThat(worked.payback().summary()).isNotBlank();
        assertThat(worked.onePercent())
                .allSatisfy(
                        row -> assertThat(row.effects()).hasSameSizeAs(OnePercentTable.CHANGES));
        assertThat(model.tableTitleProperty().get()).contains("cumulative balance of 2030-31");
    }

    @Test
    void anotherFigureIsWorkedOutAnew() {
        Worked before = model.workedProperty().get();
        model.measureProperty().set(Measure.PLANS);
        assertThat(model.workedProperty().get()).isNotSameAs(before);
        assertThat(model.years()).containsExactly(2027, 2028, 2029, 2030, 2031);
        assertThat(model.workedProperty().get().waterfall().title()).contains("plans of 2031");
        model.yearProperty().set(2029);
        assertThat(model.workedProperty().get().waterfall().title()).contains("plans of 2029");
    }

    @Test
    void nothingIsWorkedOutForNobody() {
        inView.set(false);
        Worked before = model.workedProperty().get();
        model.measureProperty().set(Measure.PLANS);
        assertThat(model.workedProperty().get()).isSameAs(before);
        inView.set(true);
        assertThat(model.workedProperty().get()).isNotSameAs(before);
    }
}
