package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

class SingleWindowTest {

    @TempDir Path folder;

    @Test
    void filesOfASecondStartReachTheFirstWindowOnce() throws Exception {
        SingleWindow first = SingleWindow.first(folder).orElseThrow();
        assertThat(first.received()).isEmpty();
        Path file = folder.resolve("Prévisions & 🙂.highneeds");
        SingleWindow.handOver(folder, List.of(file));
        assertThat(first.received()).contains(List.of(file));
        assertThat(first.received()).isEmpty();
    }

    @Test
    void theProgramStartedAgainLeavesItsFileToTheWindowThatIsThereAndEnds() throws Exception {
        SingleWindow first = SingleWindow.first(folder).orElseThrow();
        Path file = folder.resolve("p.highneeds");
        Process second =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dhighneeds.own=" + folder,
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "highneeds.app.Main",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said.txt").toFile())
                        .start();
        assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("said.txt"))).doesNotContain("Exception");
        assertThat(second.exitValue()).isZero();
        assertThat(first.received()).contains(List.of(file));
    }

    @Test
    void aSecondStartWithoutAFileOnlyBringsTheWindowToTheFront() throws Exception {
        SingleWindow first = SingleWindow.first(folder).orElseThrow();
        SingleWindow.handOver(folder, List.of());
        assertThat(first.received()).contains(List.of());
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNotKeepTheWindowFromOpening() throws Exception {
        Path noFolder = Files.writeString(folder.resolve("file"), "");
        SingleWindow window = SingleWindow.first(noFolder).orElseThrow();
        assertThat(window.received()).isEmpty();
    }

    @Test
    void sizesThatAreDamagedOrTooLargeFitTheScreen() {
        assertThat(WindowPlace.within(Double.NaN, 800, 1920)).isEqualTo(800);
        assertThat(WindowPlace.within(-5, 800, 1920)).isEqualTo(800);
        assertThat(WindowPlace.within(1e9, 800, 1920)).isEqualTo(1920);
        assertThat(WindowPlace.within(1280, 800, 1920)).isEqualTo(1280);
        assertThat(WindowPlace.within(1280, 800, 640)).isEqualTo(800);
    }

    @Test
    void damagedPreferencesAreUsualOnes() throws Exception {
        Path file = folder.resolve("window.properties");
        Files.writeString(file, "width=wide\nrecent.0=\\u0000bad\ntheme=PINK\n\\uZZ");
        Preferences preferences = new Preferences(file);
        assertThat(preferences.number("width", 1280)).isEqualTo(1280);
        assertThat(preferences.recent()).isEmpty();
        Files.writeString(file, "recent.0=\\u0000bad\nrecent.1=p.highneeds\n");
        assertThat(new Preferences(file).recent()).hasSize(1);
    }
}
