package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PreferencesTest {

    @TempDir Path folder;

    @Test
    void remembersRecentProjectsTheLatestFirst() {
        Path file = folder.resolve("deep").resolve("window.properties");
        Preferences preferences = new Preferences(file);
        for (int i = 0; i < 12; i++) {
            preferences.opened(folder.resolve("p" + i + ".highneeds"));
        }
        preferences.opened(folder.resolve("p5.highneeds"));
        Preferences again = new Preferences(file);
        assertThat(again.recent()).hasSize(8);
        assertThat(again.recent().getFirst()).hasFileName("p5.highneeds");
        assertThat(again.recent()).doesNotHaveDuplicates();
    }

    @Test
    void aDamagedFileIsPassedOver() throws IOException {
        Path file = folder.resolve("window.properties");
        Files.writeString(file, "width=\\uZZZZ");
        assertThat(new Preferences(file).number("width", 640)).isEqualTo(640);
        Files.writeString(file, "width=wide");
        assertThat(new Preferences(file).number("width", 640)).isEqualTo(640);
    }

    @Test
    void aFolderThatCannotBeWrittenHarmsNothing() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        Preferences preferences = new Preferences(notAFolder.resolve("window.properties"));
        preferences.put("theme", "DARK");
        assertThat(preferences.get("theme", "")).isEqualTo("DARK");
    }
}
