package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PseudonymKeyTest {

    @TempDir Path folder;

    @Test
    void isTheSameEveryTime() throws IOException {
        Path file = folder.resolve("own/pseudonym.key");
        byte[] first = PseudonymKey.loadOrCreate(file).bytes();
        assertThat(PseudonymKey.loadOrCreate(file).bytes()).isEqualTo(first);
        assertThat(PseudonymKey.keptIfPossible(file).bytes()).isEqualTo(first);
    }

    @Test
    void whereNoneCanBeKeptPersonsAreNotReadAndItIsSaidWhyAndWhatToDo() throws IOException {
        Path file = nowhere();
        assertThatThrownBy(() -> PseudonymKey.loadOrCreate(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("next term")
                .hasMessageContaining("HIGHNEEDS_KEY_FILE");
    }

    @Test
    void aFileThatHoldsNoKeyIsNeverReplacedByAnother() throws IOException {
        Path file = Files.writeString(folder.resolve("pseudonym.key"), "half a k");
        assertThatThrownBy(() -> PseudonymKey.loadOrCreate(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("pseudonym.key holds no key");
        assertThat(file).hasContent("half a k");
    }

    @Test
    void dataOfNobodyAreReadAlsoWhereNoKeyCanBeKept() throws IOException {
        assertThat(PseudonymKey.keptIfPossible(nowhere()).bytes()).hasSize(32);
    }

    /** A place where nobody can write, an administrator neither: below a file. */
    private Path nowhere() throws IOException {
        return Files.writeString(folder.resolve("a-file"), "").resolve("own/pseudonym.key");
    }
}
