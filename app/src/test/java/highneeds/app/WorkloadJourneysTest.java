package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.workload.Role;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;

/** What a head of statutory work does on the workload page, by node id. */
@Tag("ui")
class WorkloadJourneysTest extends Journey {

    WorkloadJourneysTest() {
        super(1280, 720);
    }

    @BeforeEach
    void open() throws Exception {
        openSample();
        clickOn("#go-workload");
        until(() -> !backlogEnds().isEmpty());
    }

    private String backlogEnds() {
        return lookup("#workload-headline-1-value").queryAs(Label.class).getText();
    }

    private double caseworkers() {
        return built.workspace().project().workload().posts().stream()
                .filter(post -> post.role() == Role.CASEWORKER)
                .mapToDouble(post -> post.fte())
                .sum();
    }

    private void press(String button) throws Exception {
        until(() -> lookup(button).tryQuery().isPresent());
        interact(() -> lookup(button).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aPostIsChangedTheBacklogFollowsItIsUndoneSavedAndOpenedAgain() throws Exception {
        press("#team-start");
        enter("#post-posts-0", "20");
        String before = backlogEnds();
        double posts = caseworkers();

        enter("#post-posts-0", "0.01");
        until(() -> !backlogEnds().equals(before));
        assertThat(backlogEnds()).startsWith("after ");

        interact(() -> built.workspace().undo());
        until(() -> backlogEnds().equals(before));
        assertThat(caseworkers()).isEqualTo(posts);
        assertThat(lookup("#post-posts-0").queryAs(TextField.class).getText()).isEqualTo("20");

        enter("#post-until-0", "31 Mar 2027");
        Path file = folder.resolve("team.highneeds");
        interact(() -> built.projects().saveAs(file));
        until(() -> !built.workspace().unsavedProperty().get());
        interact(() -> built.projects().openSample());
        until(() -> built.workspace().project().workload().posts().isEmpty());
        interact(() -> built.projects().open(file));
        until(() -> !built.workspace().project().workload().posts().isEmpty());
        assertThat(caseworkers()).isEqualTo(20);
        clickOn("#go-workload");
        until(
                () ->
                        lookup("#post-until-0")
                                .queryAs(TextField.class)
                                .getText()
                                .equals("31 Mar 2027"));
    }

    @Test
    void whatIsNoNumberOrDayIsSaidAndTheFieldGoesBack() throws Exception {
        press("#team-start");
        String before = lookup("#post-posts-0").queryAs(TextField.class).getText();
        enter("#post-posts-0", "some");
        assertThat(lookup("#workload-refused").queryAs(Label.class).getText()).contains("some");
        assertThat(lookup("#post-posts-0").queryAs(TextField.class).getText()).isEqualTo(before);
        enter("#post-from-0", "soon");
        assertThat(lookup("#workload-refused").queryAs(Label.class).getText())
                .contains("soon", "1 Sep 2026");
        enter("#post-posts-0", "-3");
        assertThat(lookup("#workload-refused").queryAs(Label.class).getText())
                .contains("cannot be negative");
    }
}
