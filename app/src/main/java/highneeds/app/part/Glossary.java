package highneeds.app.part;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the words of the window mean. Add a word in glossary.txt. */
public final class Glossary {

    private static final double WIDTH = 340;
    private static final Duration DELAY = Duration.millis(400);
    private static final Map<String, String> TERMS = read();

    private Glossary() {}

    private static Map<String, String> read() {
        Map<String, String> terms = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Glossary.class.getResourceAsStream("glossary.txt"),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .forEach(term -> terms.put(term[0], term[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(terms);
    }

    /** All terms in alphabetical order, each with its meaning. */
    public static Map<String, String> terms() {
        return TERMS;
    }

    /** What a name means; what stands after a comma, such as a year, is left out. */
    public static Optional<String> meaning(String name) {
        return Optional.ofNullable(TERMS.get(name.split(",")[0].strip()));
    }

    /**
     * Shows the meaning of a label's words while the pointer rests on it, and to screen readers.
     */
    public static void explain(Label label) {
        label.textProperty()
                .subscribe(
                        name -> {
                            String words =
                                    name == null
                                            ? null
                                            : meaning(name)
                                                    .map(means -> name + ": " + means + ".")
                                                    .orElse(null);
                            label.setTooltip(words == null ? null : tooltip(words));
                            label.setAccessibleHelp(words);
                        });
    }

    private static Tooltip tooltip(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        tooltip.setShowDelay(DELAY);
        return tooltip;
    }
}
