package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

class ReadyClassesTest {

    private static final FileTime COPIED = FileTime.fromMillis(1_780_000_000_000L);

    @TempDir Path folder;

    @Test
    void aCopyOfTheProgramGetsTheTimeOfItsJarsBack() throws IOException {
        Path jar = copied("highneeds.jar");
        Path ready = copied("start.aot");
        ReadyClasses.fit(folder);
        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(ReadyClasses.TIME);
        assertThat(Files.getLastModifiedTime(ready)).isEqualTo(COPIED);
    }

    @Test
    void jarsOfAProgramWithoutClassesMadeReadyAreLeftAlone() throws IOException {
        Path jar = copied("highneeds.jar");
        ReadyClasses.fit(folder);
        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(COPIED);
    }

    private Path copied(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "");
        return Files.setLastModifiedTime(file, COPIED);
    }
}
