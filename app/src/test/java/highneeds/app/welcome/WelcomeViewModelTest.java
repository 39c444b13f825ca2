package highneeds.app.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class WelcomeViewModelTest {

    @TempDir Path folder;
    private Fixture fixture;
    private WelcomeViewModel model;

    @BeforeEach
    void begin() {
        fixture = new Fixture(folder);
        model = new WelcomeViewModel(fixture.projects, fixture.desk.councils());
    }

    @Test
    void findsCouncilsByAnyPartOfTheirName() {
        model.searchProperty().set("bu");
        assertThat(model.councils()).containsExactly("Buckinghamshire", "Bury");
        model.searchProperty().set("");
        assertThat(model.councils()).hasSize(3);
    }

    @Test
    void exploringTheSampleOpensIt() {
        model.exploreSample();
        assertThat(fixture.workspace.project()).isNotNull();
    }

    @Test
    void choosingNothingDoesNothing() {
        model.chooseCouncil(null);
        assertThat(fixture.workspace.project()).isNull();
    }
}
