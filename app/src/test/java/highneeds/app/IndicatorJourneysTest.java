package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.chart.BarCard;
import highneeds.app.chart.ChartCard;
import highneeds.app.chart.Layer;
import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.indicator.published.Indicator;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Indicators beside other councils, targets and figures of the council's own, by node id. */
class IndicatorJourneysTest extends Journey {

    IndicatorJourneysTest() {
        super(1280, 800);
    }

    @BeforeEach
    void open() throws Exception {
        openSample();
        clickOn("#go-indicators");
        until(() -> !list().getItems().isEmpty());
    }

    @Test
    void anIndicatorStandsBesideTheNeighboursAndOverTheYears() throws Exception {
        choose(Indicator.WITHIN_20_WEEKS);
        BarCard beside = lookup("#indicators-beside").query();
        // The council, ten neighbours, the region and England; 100% of Windsor is the highest.
        assertThat(beside.specProperty().get().bars()).hasSize(13);
        assertThat(beside.specProperty().get().bars().getFirst().figure()).isEqualTo("100.0%");
        assertThat(beside.specProperty().get().summary())
                .startsWith("The 10th highest of 11")
                .endsWith("A high figure is good.");
        ChartCard trend = lookup("#indicators-trend").query();
        assertThat(trend.specProperty().get().years()).hasSize(9);
        assertThat(trend.specProperty().get().layers(Layer.Line.class))
                .extracting(Layer.Line::name)
                .containsExactly("England", "Region", "Neighbours", "This council");
        assertThat(trend.specProperty().get().summary()).contains("cannot foretell");
    }

    @Test
    void aTargetIsSetJudgedAndUndone() throws Exception {
        choose(Indicator.PLANS_RATE);
        type("#indicator-target-value", "1000");
        type("#indicator-target-by", "soon");
        fire("#indicator-target-set");
        assertThat(text("#indicator-target-refusal")).contains("four figures");
        type("#indicator-target-by", "2100");
        fire("#indicator-target-set");
        until(() -> text("#indicator-target-said").contains("met"));
        assertThat(text("#indicator-target-said"))
                .startsWith("Target: at most 1,000.0 by January 2100")
                .contains("The forecast ends with");
        assertThat(built.workspace().project().indicators().targets()).hasSize(1);
        ChartCard trend = lookup("#indicators-trend").query();
        assertThat(trend.specProperty().get().layers()).extracting(Layer::name).contains("Target");
        interact(() -> built.workspace().undo());
        until(() -> text("#indicator-target-said").startsWith("No target is set"));
        assertThat(built.workspace().project().indicators().targets()).isEmpty();
    }

    @Test
    void refusalsHaveNoTarget() throws Exception {
        choose(Indicator.REFUSED);
        assertThat(text("#indicator-target-said")).contains("no target is set");
        type("#indicator-target-value", "30");
        type("#indicator-target-by", "2030");
        fire("#indicator-target-set");
        assertThat(text("#indicator-target-refusal")).contains("decided on its own");
        assertThat(built.workspace().project().indicators().targets()).isEmpty();
    }

    @Test
    void aFigureOfOurOwnFollowsThePublishedOnesUntilItIsRemoved() throws Exception {
        choose(Indicator.WITHIN_20_WEEKS);
        type("#indicator-own-year", "2025");
        type("#indicator-own-value", "55");
        fire("#indicator-own-add");
        assertThat(text("#indicator-own-refusal")).contains("source");
        type("#indicator-own-source", "SEN2 return");
        fire("#indicator-own-add");
        BarCard beside = lookup("#indicators-beside").query();
        until(() -> beside.specProperty().get().bars().size() == 14);
        assertThat(beside.specProperty().get().bars())
                .anySatisfy(bar -> assertThat(bar.name()).endsWith("2025 (own figure)"));
        fire("#indicator-own-remove-2025");
        until(() -> beside.specProperty().get().bars().size() == 13);
    }

    @Test
    void resultsShowTheCouncilByAreaOrSayWhatIsMissing() throws Exception {
        clickOn("#go-results");
        until(() -> text("#areas-said").startsWith("No file tells where children live"));
        assertThat(lookup("#areas-table").query().isVisible()).isFalse();
        interact(
                () ->
                        built.workspace()
                                .change(
                                        "districts",
                                        project ->
                                                project.withEvidence(
                                                        inTwoDistricts(project.evidence()))));
        until(() -> lookup("#areas-table").query().isVisible());
        TableView<?> areas = lookup("#areas-table").query();
        assertThat(areas.getItems()).hasSize(2);
        assertThat(areas.getColumns().getFirst().getCellData(0)).isEqualTo("Hills");
        assertThat(text("#areas-said")).startsWith("Homes are known by area, schools are not");
    }

    private static Evidence inTwoDistricts(Evidence evidence) {
        return evidence.withPlans(
                evidence.plans().stream()
                        .map(
                                plan ->
                                        new Plan(
                                                plan.person(),
                                                plan.census(),
                                                plan.ncy(),
                                                plan.need(),
                                                plan.setting(),
                                                plan.provider(),
                                                plan.person().hashCode() % 2 == 0
                                                        ? "Hills"
                                                        : "Vale"))
                        .toList());
    }

    private void choose(Indicator indicator) throws Exception {
        interact(() -> list().getSelectionModel().select(indicator.ordinal()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TableView<?> list() {
        return lookup("#indicators-list").query();
    }

    private void type(String id, String words) {
        interact(() -> lookup(id).queryAs(TextField.class).setText(words));
    }

    private void fire(String id) {
        interact(() -> lookup(id).queryAs(Button.class).fire());
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }
}
