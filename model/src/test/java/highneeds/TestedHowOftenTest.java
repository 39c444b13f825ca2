package highneeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of what is tested how often names tests that are there. */
class TestedHowOftenTest {

    private static final Path LIST = Path.of("src", "test", "README.md");
    private static final Pattern TEST = Pattern.compile("`(?:app: )?(\\w+(?:Test|Fuzz))`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        List<String> named =
                TEST.matcher(Files.readString(LIST))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(tests()).containsAll(named);
    }

    @Test
    void everythingThatMustNotFailHasALine() throws IOException {
        String list = Files.readString(LIST);
        List<String> missing = new ArrayList<>();
        for (String[] kind :
                new String[][] {{"R", "11"}, {"I", "9"}, {"E", "3"}, {"N", "6"}, {"D", "2"}}) {
            for (int i = 1; i <= Integer.parseInt(kind[1]); i++) {
                if (!list.contains("\n| " + kind[0] + i + " |")) {
                    missing.add(kind[0] + i);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> model = Files.walk(Path.of("src", "test", "java"));
                Stream<Path> app = Files.walk(Path.of("..", "app", "src", "test", "java"))) {
            return Stream.concat(model, app)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
