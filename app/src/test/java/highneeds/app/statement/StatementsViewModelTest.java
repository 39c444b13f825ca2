package highneeds.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.SmallCouncil;
import highneeds.project.ProjectFile;
import highneeds.statement.Judgement;
import highneeds.statement.Limit;
import highneeds.statement.Stated;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class StatementsViewModelTest {

    @TempDir Path folder;
    private Fixture fixture;
    private StatementsViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        model = new StatementsViewModel(fixture.atHand());
    }

    private Light last() {
        return model.lights().lightsProperty().get().getLast();
    }

    @Test
    void aStatementOfOneLineLightsUpAndIsOneStepToUndo() {
        model.valueProperty().set("1");
        model.add();
        assertThat(last().words()).startsWith("Plans: at most 1, 2027 to ");
        assertThat(last().verdict()).isEqualTo(Judgement.Verdict.BROKEN);
        model.sideProperty().set(Limit.Side.AT_LEAST);
        model.add();
        assertThat(last().verdict()).isEqualTo(Judgement.Verdict.HOLDS);
        model.remove(0);
        assertThat(last().words()).contains("at least");
        fixture.workspace.undo();
        fixture.workspace.undo();
        fixture.workspace.undo();
        assertThat(fixture.workspace.project().scenarios().statements()).isEmpty();
    }

    @Test
    void theBuiltInOnesAreLitAndCounted() {
        assertThat(model.lights().lightsProperty().get())
                .anySatisfy(
                        light -> {
                            assertThat(light.words()).startsWith("Fewest plans of any age");
                            assertThat(light.holds()).isTrue();
                        });
        int all = model.lights().lightsProperty().get().size();
        long hold = model.lights().lightsProperty().get().stream().filter(Light::holds).count();
        assertThat(model.lights().summaryProperty().getValue())
                .isEqualTo(hold + " of " + all + " hold");
        model.valueProperty().set("1");
        model.add();
        assertThat(model.lights().summaryProperty().getValue())
                .isEqualTo(hold + " of " + (all + 1) + " hold");
    }

    @Test
    void itIsSavedWithTheProject() throws Exception {
        model.whatProperty().set(Stated.CUMULATIVE_BALANCE);
        model.valueProperty().set("-20");
        model.add();
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(fixture.workspace.project(), file);
        assertThat(ProjectFile.open(file).scenarios().statements())
                .singleElement()
                .satisfies(each -> assertThat(each.limit().value()).isEqualTo(-20e6));
    }

    @Test
    void whatMakesNoSenseIsRefusedInTheForm() {
        model.add();
        assertThat(model.refusalProperty().get()).contains("as a number: plans");
        model.kindProperty().set(Limit.Kind.PLACES);
        model.add();
        assertThat(model.refusalProperty().get()).contains("Choose a setting");
        model.kindProperty().set(Limit.Kind.NUMBER);
        model.valueProperty().set("5");
        model.firstProperty().set("soon");
        model.add();
        assertThat(model.refusalProperty().get()).contains("four figures");
        assertThat(fixture.workspace.project().scenarios().statements()).isEmpty();
    }
}
