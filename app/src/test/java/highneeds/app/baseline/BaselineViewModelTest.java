package highneeds.app.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.calibration.Growth;
import highneeds.calibration.YearWeight;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class BaselineViewModelTest {

    @TempDir Path folder;
    private Fixture fixture;
    private BaselineViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        model = new BaselineViewModel(fixture.atHand());
    }

    @Test
    void theBooksBalance() {
        assertThat(model.identitiesProperty().get().balanced()).isTrue();
        assertThat(model.identitiesProperty().get().words()).contains("8 years");
    }

    @Test
    void showsTheFlowsOfTheHistory() {
        assertThat(model.flowYears())
                .extracting(FlowYear::census)
                .containsExactly(2023, 2024, 2025);
        assertThat(model.flowsProperty().get().summary()).contains("2026");
        assertThat(model.sources()).isNotEmpty();
    }

    @Test
    void aChoiceOfGrowthChangesTheForecastAndCanBeUndone() {
        String before = model.plansProperty().get().summary();
        model.growthProperty().set(new Growth(Growth.Kind.OWN, 15));
        assertThat(model.plansProperty().get().summary()).isNotEqualTo(before);
        fixture.workspace.undo();
        assertThat(model.growthProperty().get()).isEqualTo(Growth.ESTIMATED);
        assertThat(model.plansProperty().get().summary()).isEqualTo(before);
    }

    @Test
    void lookingAtThePageChangesNothing() {
        fixture.workspace.savedTo(Path.of("here.highneeds"), fixture.workspace.project());
        var before = fixture.workspace.project();
        new BaselineViewModel(fixture.atHand());
        assertThat(fixture.workspace.unsavedProperty().get()).isFalse();
        assertThat(fixture.workspace.project()).isSameAs(before);
    }

    @Test
    void aYearThatCountsForLessChangesTheForecastAndCanBeUndone() {
        String before = model.plansProperty().get().summary();
        model.weigh(new YearWeight(2024, 0, "Pandemic"));
        assertThat(model.flowYears().get(1).chosen().reason()).isEqualTo("Pandemic");
        assertThat(model.plansProperty().get().summary()).isNotEqualTo(before);
        assertThat(model.sources().getFirst().basis())
                .contains("without that from 2024 (Pandemic)");
        fixture.workspace.undo();
        assertThat(model.flowYears().get(1).chosen().weight()).isEqualTo(1);
        assertThat(model.plansProperty().get().summary()).isEqualTo(before);
    }

    @Test
    void sayingAgainWhatIsChosenIsNoChange() {
        var before = fixture.workspace.project();
        model.weigh(new YearWeight(2024, 1));
        assertThat(fixture.workspace.project()).isSameAs(before);
    }
}
