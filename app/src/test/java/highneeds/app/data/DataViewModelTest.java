package highneeds.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class DataViewModelTest {

    @TempDir Path folder;
    private DataViewModel model;

    @BeforeEach
    void open() {
        Fixture fixture = Fixture.open(folder);
        model = new DataViewModel(fixture.workspace, fixture.projects);
    }

    @Test
    void saysHowManyRowsWereReadUsedAndLeftOut() {
        assertThat(model.summaryProperty().get())
                .contains("400 rows")
                .contains("398 used")
                .contains("2 left out")
                .contains("3 issues");
    }

    @Test
    void rowsKeptPastTheirDayAreSaidUntilTheDateIsMoved() {
        Fixture fixture = Fixture.open(folder);
        DataViewModel model = new DataViewModel(fixture.workspace, fixture.projects);
        var reading = model.readings().getFirst();
        assertThat(model.overdueProperty().get()).isEmpty();
        model.deleteAfter(reading, java.time.LocalDate.now().minusDays(1));
        assertThat(model.overdueProperty().get()).contains(reading.file());
        assertThat(model.forgettableProperty().get()).isTrue();
        model.deleteAfter(reading, null);
        assertThat(model.overdueProperty().get()).isEmpty();
    }
}
