package highneeds.app;

import highneeds.project.store.Replacement;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What the window remembers of its user between starts: theme, recent projects, size. Losing it
 * harms nothing, so a file that cannot be read or written is passed over.
 */
public final class Preferences {

    private static final int MOST_RECENT = 8;

    private final Path file;
    private final Properties values = new Properties();

    public Preferences(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (var in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LoggerFactory.getLogger(getClass()).warn("Preferences cannot be read", e);
            }
        }
    }

    /** Preferences of this user. */
    public static Preferences ofUser() {
        return new Preferences(Installed.ownFolder().resolve("window.properties"));
    }

    /** Another file of this person, kept in the same folder. */
    Path beside(String name) {
        return file.resolveSibling(name);
    }

    public String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    /** A number; the other one if none is kept or it is damaged. */
    public double number(String key, double otherwise) {
        try {
            return Double.parseDouble(get(key, Double.toString(otherwise)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public void put(String key, String value) {
        put(Map.of(key, value));
    }

    /** Keeps several values at once; all or none, so that a full disk loses nothing. */
    public void put(Map<String, String> changed) {
        if (values.entrySet().containsAll(changed.entrySet())) {
            return;
        }
        values.putAll(changed);
        StringWriter lines = new StringWriter();
        try {
            values.store(lines, null);
            Replacement.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LoggerFactory.getLogger(getClass()).warn("Preferences cannot be kept", e);
        }
    }

    /** Projects opened lately, the latest first. */
    public List<Path> recent() {
        List<Path> recent = new ArrayList<>();
        for (int i = 0; i < MOST_RECENT; i++) {
            String path = get("recent." + i, "");
            if (!path.isBlank()) {
                add(recent, path);
            }
        }
        return recent;
    }

    private static void add(List<Path> recent, String path) {
        try {
            recent.add(Path.of(path));
        } catch (InvalidPathException e) {
            LoggerFactory.getLogger(Preferences.class).warn("A recent project is damaged");
        }
    }

    public void opened(Path project) {
        List<Path> recent = recent();
        recent.remove(project.toAbsolutePath());
        recent.addFirst(project.toAbsolutePath());
        Map<String, String> changed = new HashMap<>();
        for (int i = 0; i < Math.min(MOST_RECENT, recent.size()); i++) {
            changed.put("recent." + i, recent.get(i).toString());
        }
        put(changed);
    }
}
