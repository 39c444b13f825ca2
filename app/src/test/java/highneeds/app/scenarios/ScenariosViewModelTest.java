package highneeds.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.SmallCouncil;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
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
        model = new ScenariosViewModel(fixture.atHand());
        charts = new LiveCharts(fixture.atHand());
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
        model.record().switchLock();
        assertThat(model.isLocked()).isTrue();
        model.removeLever(0);
        model.previewLever(0, FEWER.withDial(lever(), "percent", 30));
        assertThat(model.levers()).hasSize(1);
        model.record().switchLock();
        model.removeLever(0);
        assertThat(model.levers()).isEmpty();
    }

    @Test
    void saysInWordsWhatTheScenarioChanges() {
        assertThat(model.descriptionProperty().get()).contains("New:");
    }

    @Test
    void anApprovedScenarioSaysByWhomAndStaysAsItIs() {
        model.record().approve("Schools Forum", LocalDate.of(2026, 11, 22));
        assertThat(model.record().standingProperty().get())
                .startsWith("Approved by Schools Forum on 22 November 2026");
        model.removeLever(0);
        model.record().describe("Other words");
        assertThat(model.levers()).hasSize(1);
        assertThat(model.record().descriptionProperty().get()).isEmpty();
        assertThat(model.delete()).contains("Schools Forum");
        assertThat(model.names()).contains(SmallCouncil.SCENARIO);
        model.record().switchLock();
        assertThat(model.isLocked()).isFalse();
        fixture.workspace.undo();
        assertThat(model.isLocked()).isTrue();
    }

    @Test
    void whatAnApprovedScenarioStandsOnStaysAsItIsToo() {
        model.adding().branch();
        model.addLever(FEWER);
        model.record().approve("Board", LocalDate.of(2026, 11, 22));
        model.chosenProperty().set(SmallCouncil.SCENARIO);
        assertThat(model.record().standingProperty().get()).contains("stands on it");
        model.removeLever(0);
        assertThat(model.levers()).hasSize(1);
    }

    @Test
    void aDescriptionIsWrittenAndCanBeUndone() {
        model.record().describe(" For the board of March ");
        assertThat(model.descriptionProperty().get()).isEqualTo("For the board of March");
        fixture.workspace.undo();
        assertThat(model.record().descriptionProperty().get()).isEmpty();
    }

    @Test
    void whatIsDoubtfulIsSaidWhereItHappens() {
        model.setLever(
                0,
                FEWER.withPhasing(
                        lever(), highneeds.scenario.Phasing.from(SmallCouncil.LAST_CENSUS + 30)));
        assertThat(model.record().doubtsProperty().get())
                .singleElement()
                .asString()
                .contains("after the forecast ends");
    }

    @Test
    void differencesAreThoseFromTheParent() {
        model.adding().branch();
        assertThat(model.record().differencesProperty().get()).isEmpty();
        model.addLever(LeverType.of("fee-uplift"));
        assertThat(model.record().differencesProperty().get())
                .singleElement()
                .asString()
                .startsWith("New:");
    }

    private highneeds.scenario.Lever lever() {
        return model.levers().getFirst().lever();
    }

    private String plans() {
        return charts.headlinesProperty().get().getFirst().value();
    }
}
