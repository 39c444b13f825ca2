package highneeds.app;

import highneeds.importer.mapping.Mapping;
import highneeds.project.MappingFile;
import highneeds.project.ProjectProblem;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How this person's files were read before, so that the next ones with the same headings are read
 * alike. Losing it costs some clicks, so a file that cannot be read or written is passed over.
 */
public final class ImportMemory {

    private static final String FOLDER = "import.folder";
    private static final String STRAIGHT_AWAY = "import.straight-away";

    private final Preferences preferences;
    private final Path file;
    private final ReadOnlyObjectWrapper<Path> folder = new ReadOnlyObjectWrapper<>(this, "folder");
    private List<Mapping> known;

    public ImportMemory(Preferences preferences) {
        this.preferences = preferences;
        this.file = preferences.beside("mappings.json");
        String last = preferences.get(FOLDER, "");
        folder.set(last.isEmpty() ? null : Path.of(last));
    }

    /** Mappings of earlier imports. */
    public synchronized List<Mapping> mappings() {
        if (known == null) {
            known = read();
        }
        return known;
    }

    private List<Mapping> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return MappingFile.read(file);
        } catch (ProjectProblem e) {
            LoggerFactory.getLogger(getClass()).warn("Mappings cannot be read", e);
            return List.of();
        }
    }

    /** Keeps the mappings of an import, in place of any for the same headings. */
    public synchronized void remember(List<Mapping> used) {
        known = MappingFile.joined(mappings(), used);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            MappingFile.write(known, file);
        } catch (ProjectProblem | IOException e) {
            LoggerFactory.getLogger(getClass()).warn("Mappings cannot be kept", e);
        }
    }

    /** Keeps where the files of an import lay. */
    public void importedFrom(Path where) {
        folder.set(where);
        preferences.put(FOLDER, where.toString());
    }

    /** Folder of the last import; null if there was none. */
    public ReadOnlyObjectProperty<Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** True if files that need no decision are imported without being reviewed first. */
    public boolean straightAway() {
        return Boolean.parseBoolean(preferences.get(STRAIGHT_AWAY, "false"));
    }

    public void straightAway(boolean wanted) {
        preferences.put(STRAIGHT_AWAY, Boolean.toString(wanted));
    }
}
