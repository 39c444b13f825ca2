package highneeds.app.safe;

import static highneeds.app.safe.Asked.answer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.SmallCouncil;
import highneeds.app.Unpacked;
import highneeds.forecast.RunChoices;
import highneeds.project.store.Backups;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Under a password nothing the project holds can be read from any file the program writes. */
class PasswordEverywhereTest {

    /** A pseudonym, the council, a scenario, and a change that can be undone. */
    private static final List<String> SECRETS =
            List.of("p299", "Smallshire", SmallCouncil.SCENARIO, "2 years");

    @TempDir Path folder;
    private Fixture window;
    private Path file;

    @BeforeEach
    void start() {
        window = Fixture.open(folder.resolve("mine"));
        file = folder.resolve("p.highneeds");
        window.projects.saveAs(file);
    }

    private void change(int years) {
        window.workspace.change(
                years + " years", project -> project.withRun(new RunChoices(years, 0, 1)));
        window.keeping.tick();
    }

    /** Whatever a window writes: file, backups, journal, unsaved copy, owner file, preferences. */
    private void writeEverything() throws IOException {
        for (int years = 2; years < 5; years++) {
            change(years);
            window.projects.save();
        }
        Path gone = folder.resolve("gone");
        Files.writeString(gone, "a file where a folder should be");
        window.projects.saveAs(gone.resolve("q.highneeds"));
        change(6);
        Path own = window.keeping.safePlace().getParent();
        assertThat(in(own.resolve("unsaved"))).anyMatch(name -> name.endsWith(".highneeds"));
        assertThat(in(own.resolve("journal"))).anyMatch(name -> name.endsWith(".journal"));
        assertThat(Backups.of(file).all()).hasSizeGreaterThan(2);
    }

    private static List<String> in(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(Path::toString).toList();
        }
    }

    /** What shows in each file, by its name; files that show nothing are left out. */
    private Map<String, List<String>> shown() throws IOException {
        Map<String, List<String>> shown = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String text = Unpacked.text(each);
                List<String> found = SECRETS.stream().filter(text::contains).toList();
                if (!found.isEmpty()) {
                    shown.put(folder.relativize(each).toString(), found);
                }
            }
        }
        return shown;
    }

    @Test
    void withoutAPasswordTheSearchFindsThemInEveryKindOfFile() throws Exception {
        writeEverything();
        assertThat(shown().keySet())
                .anyMatch(name -> name.equals("p.highneeds"))
                .anyMatch(name -> name.contains(".highneeds-backups"))
                .anyMatch(name -> name.contains("unsaved"))
                .anyMatch(name -> name.contains("journal"));
        assertThat(shown().get("p.highneeds")).containsExactlyElementsOf(SECRETS);
    }

    @Test
    void withOneItFindsNothingAnywhere() throws Exception {
        setPassword();
        writeEverything();
        assertThat(shown()).isEmpty();
    }

    private void setPassword() {
        window.projects.askPassword();
        answer(window, "set", "Geheim 7", "Geheim 7");
    }

    /** The question about the password says of the unsaved copies that they stay as they are. */
    @Test
    void setLaterItCoversAllButTheUnsavedCopiesFromBefore() throws Exception {
        writeEverything();
        window.projects.askPassword();
        assertThat(String.join(" ", Asked.asked(window).lines()))
                .contains("unsaved copies from before, stay as they are");
        setPassword();
        change(7);
        assertThat(shown().keySet()).hasSize(1).allMatch(name -> name.contains("unsaved copy"));
    }
}
