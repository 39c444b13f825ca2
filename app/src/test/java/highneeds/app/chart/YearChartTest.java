package highneeds.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

@Tag("ui")
class YearChartTest extends ApplicationTest {

    private final YearChart chart = new YearChart();
    private final List<Integer> opened = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        chart.specProperty().set(spec(1));
        chart.opens(opened::add);
        stage.setScene(new Scene(new StackPane(chart), 700, 400));
        stage.show();
    }

    /** Eleven years from 2026, of values 100 times the year's place. */
    private static ChartSpec spec(double times) {
        List<Double> values = IntStream.range(0, 11).mapToObj(i -> 100 * i * times).toList();
        return new ChartSpec(
                "Plans",
                "",
                "",
                "They rise.",
                Numbers.PLANS,
                IntStream.range(2026, 2037).mapToObj(Integer::toString).toList(),
                2,
                List.of(new Layer.Line("Plans", Layer.Role.MAIN, 1, values)));
    }

    @Test
    void aChartOfThreeYearsOffersNotToLookCloser() {
        assertThat(chart.getAccessibleHelp()).contains("Plus shows fewer years");
        List<Double> values = List.of(1.0, 2.0, 3.0);
        ChartSpec few =
                new ChartSpec(
                        "Plans",
                        "",
                        "",
                        "They rise.",
                        Numbers.PLANS,
                        List.of("2026", "2027", "2028"),
                        -1,
                        List.of(new Layer.Line("Plans", Layer.Role.MAIN, 1, values)));
        interact(() -> chart.specProperty().set(few));
        assertThat(chart.getAccessibleHelp()).contains("arrow keys").doesNotContain("Plus");
    }

    @Test
    void plusGoesNearerToTheYearPointedAtAndNoughtBackToAll() {
        interact(chart::requestFocus);
        type(KeyCode.RIGHT, 6);
        type(KeyCode.PLUS);
        assertThat(chart.yearsShown()).containsExactly("2029", "2030", "2031", "2032", "2033");
        type(KeyCode.PLUS, 3);
        assertThat(chart.yearsShown()).containsExactly("2030", "2031", "2032");
        type(KeyCode.MINUS);
        assertThat(chart.yearsShown()).hasSize(6);
        type(KeyCode.DIGIT0);
        assertThat(chart.yearsShown()).hasSize(11);
    }

    @Test
    void aDragOverYearsShowsThemOnlyAndTheButtonAllAgain() {
        double third = chart.getWidth() / 3;
        interact(
                () -> {
                    mouse(MouseEvent.MOUSE_PRESSED, third);
                    mouse(MouseEvent.MOUSE_DRAGGED, 2 * third);
                    mouse(MouseEvent.MOUSE_RELEASED, 2 * third);
                });
        List<String> shown = chart.yearsShown();
        assertThat(shown.size()).isBetween(3, 7);
        assertThat(shown).doesNotContain("2026", "2036");
        clickOn("All years");
        assertThat(chart.yearsShown()).hasSize(11);
    }

    @Test
    void figuresReadOutAndOpenedAreThoseOfTheYearSeen() {
        interact(chart::requestFocus);
        type(KeyCode.RIGHT, 6);
        type(KeyCode.PLUS);
        type(KeyCode.ENTER);
        assertThat(opened).containsExactly(5);
        assertThat(chart.getAccessibleText()).contains("2031").contains("500");
        type(KeyCode.RIGHT, 10);
        assertThat(chart.getAccessibleText()).contains("2033").contains("700");
    }

    @Test
    void theYearsStayWhileASliderMovesTheirFigures() {
        interact(chart::requestFocus);
        type(KeyCode.PLUS);
        List<String> before = chart.yearsShown();
        interact(() -> chart.specProperty().set(spec(2)));
        assertThat(before).hasSize(5);
        assertThat(chart.yearsShown()).isEqualTo(before);
    }

    private void mouse(EventType<MouseEvent> type, double x) {
        Event.fireEvent(
                chart,
                new MouseEvent(
                        type,
                        x,
                        100,
                        x,
                        100,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
