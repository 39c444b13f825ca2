package highneeds.app.part;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

import java.time.LocalDate;
import java.util.Locale;

/** Days are British on a computer that is not. */
@Tag("ui")
class DayFieldTest extends ApplicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    private final Locale before = Locale.getDefault();
    private DayField field;

    @Override
    public void start(Stage stage) {
        Locale.setDefault(Locale.US);
        field = new DayField(DAY);
        stage.setScene(new Scene(field));
        stage.show();
    }

    @Override
    public void stop() {
        Locale.setDefault(before);
    }

    @Test
    void theTwelfthOfNovemberIsNotTheEleventhOfDecember() {
        assertThat(field.getEditor().getText()).isEqualTo("12/11/2026");
        assertThat(field.getConverter().fromString("3/4/2027")).isEqualTo("2027-04-03");
    }

    @Test
    void whatIsNoDayLeavesTheOneBeforeAndNothingClearsIt() {
        assertThat(field.getConverter().fromString("30/2/2027")).isEqualTo(DAY);
        assertThat(field.getConverter().fromString("soon")).isEqualTo(DAY);
        assertThat(field.getConverter().fromString(" ")).isNull();
    }
}
