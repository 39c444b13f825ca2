package highneeds.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.SmallCouncil;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ScenariosViewModelTest {

    private static final LeverType FEWER = LeverType.of("fewer-new-plans");

    @TempDir Path folder;
    private Fixture fixture;
    private ScenariosViewModel model;
    private LiveCharts charts;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        model = new ScenariosViewModel(fixture.workspace, fixture.forecasts, fixture.desk);
        charts =
                new LiveCharts(
                        fixture.workspace, fixture.forecasts, new SimpleBooleanProperty(true));
        model.chosenProperty().set(SmallCouncil.SCENARIO);
    }

    @Test
    void listsTheBaselineFirst() {
        assertThat(model.names())
                .startsWith(Scenario.BASELINE_NAME)
                .contains(SmallCouncil.SCENARIO);
    }

    @Test
    void aSliderThatMovesMovesTheFiguresAndIsOneStepToUndo() {
        String before = plans();
        model.previewLever(0, FEWER.withDial(lever(), "percent", 20));
        model.previewLever(0, FEWER.withDial(lever(), "percent", 30));
        assertThat(plans()).isNotEqualTo(before);
        assertThat(model.adjustingProperty().get()).isTrue();
        model.setLever(0, FEWER.withDial(lever(), "percent", 30));
        assertThat(model.adjustingProperty().get()).isFalse();
        assertThat(FEWER.value(lever(), "percent")).isEqualTo(30);
        fixture.workspace.undo();
        assertThat(FEWER.value(lever(), "percent")).isNotEqualTo(30);
        assertThat(plans()).isEqualTo(before);
    }

    @Test
    void aLeverSwitchedOffChangesNothing() {
        model.switchLever(0, false);
        assertThat(charts.headlinesProperty().get().getFirst().change()).startsWith("0 ");
    }

    @Test
    void leversAreAddedMovedAndRemoved() {
        LeverType other = LeverType.of("fee-uplift");
        model.addLever(other);
        assertThat(model.levers()).hasSize(2);
        model.moveLever(1, 0);
        assertThat(LeverType.of(lever())).isEqualTo(other);
        model.moveLever(0, -1);
        assertThat(model.levers()).hasSize(2);
        model.removeLever(0);
        assertThat(model.levers()).extracting(PlacedLever::lever).hasSize(1);
    }

    @Test
    void aLeverAddedToTheBaselineBeginsAScenario() {
        model.chosenProperty().set(Scenario.BASELINE_NAME);
        model.addLever(FEWER);
        assertThat(model.isBaseline()).isFalse();
        assertThat(model.levers()).hasSize(1);
    }

    @Test
    void scenariosAreDuplicatedRenamedAndDeleted() {
        model.adding().duplicate();
        assertThat(model.chosenProperty().get()).isEqualTo(SmallCouncil.SCENARIO + ", copy");
        assertThat(model.rename("Mine")).isEmpty();
        assertThat(model.chosenProperty().get()).isEqualTo("Mine");
        assertThat(model.rename(SmallCouncil.SCENARIO)).contains("already");
        assertThat(model.delete()).isEmpty();
        assertThat(model.names()).doesNotContain("Mine");
        assertThat(model.isBaseline()).isTrue();
    }

    @Test
    void aParentIsNotDeletedBeforeItsChildren() {
        model.adding().branch();
        model.chosenProperty().set(SmallCouncil.SCENARIO);
        assertThat(model.delete()).contains("On " + SmallCouncil.SCENARIO);
        assertThat(model.names()).contains(SmallCouncil.SCENARIO);
    }

    @Test
    void readyMadeScenariosBringTheirParent() {
        List<Scenario> ready = model.adding().readyMade();
        assertThat(ready).isNotEmpty();
        for (Scenario scenario : ready) {
            if (!model.names().contains(scenario.name())) {
                model.adding().addReadyMade(scenario);
                assertThat(model.chosenProperty().get()).isEqualTo(scenario.name());
            }
        }
        assertThat(model.adding().readyMade()).isEmpty();
    }

    @Test
    void aLockedScenarioStaysAsItIs() {
        model.switchLock();
        assertThat(model.isLocked()).isTrue();
        model.removeLever(0);
        model.previewLever(0, FEWER.withDial(lever(), "percent", 30));
        assertThat(model.levers()).hasSize(1);
        model.switchLock();
        model.removeLever(0);
        assertThat(model.levers()).isEmpty();
    }

    @Test
    void saysInWordsWhatTheScenarioChanges() {
        assertThat(model.descriptionProperty().get()).contains("New:");
    }

    private highneeds.scenario.Lever lever() {
        return model.levers().getFirst().lever();
    }

    private String plans() {
        return charts.headlinesProperty().get().getFirst().value();
    }
}
