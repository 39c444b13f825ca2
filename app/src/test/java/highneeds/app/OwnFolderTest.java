package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class OwnFolderTest {

    @TempDir Path home;

    @Test
    void isWhereTheSystemKeepsSuchThings() {
        assertThat(of("Linux", Map.of())).isEqualTo(home.resolve(".config/highneeds"));
        assertThat(of("Mac OS X", Map.of()))
                .isEqualTo(home.resolve("Library/Application Support/HighNeeds"));
        assertThat(of("Windows 11", Map.of("LOCALAPPDATA", home.resolve("local").toString())))
                .isEqualTo(home.resolve("local/HighNeeds"));
        assertThat(of("Windows 11", Map.of())).isEqualTo(home.resolve("HighNeeds"));
    }

    @Test
    void aFolderChosenInTheEnvironmentGoesFirstUnlessItIsRelative() {
        Path chosen = home.resolve("elsewhere");
        assertThat(of("Linux", Map.of("XDG_CONFIG_HOME", chosen.toString())))
                .isEqualTo(chosen.resolve("highneeds"));
        assertThat(of("Linux", Map.of("XDG_CONFIG_HOME", "relative")))
                .isEqualTo(home.resolve(".config/highneeds"));
        assertThat(of("Linux", Map.of("XDG_CONFIG_HOME", "")))
                .isEqualTo(home.resolve(".config/highneeds"));
    }

    @Test
    void whoHasNoHomeGetsAFolderForThisRunThatIsNeverInTheFolderOfTheirFiles() {
        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            for (String none : new String[] {"?", "", "\0", null}) {
                Path own = OwnFolder.of(system, none, Map.of());
                assertThat(own).isAbsolute().isDirectory();
                assertThat(own.getFileName().toString()).startsWith("highneeds-");
                assertThat(OwnFolder.of(system, none, Map.of())).isEqualTo(own);
                assertThat(Files.isWritable(own)).isTrue();
            }
        }
    }

    private Path of(String system, Map<String, String> environment) {
        return OwnFolder.of(system, home.toString(), environment);
    }
}
