package highneeds.importer;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file a council hands over.
 *
 * @param path where it lies
 * @param kind what its tables hold, if the user said so; else their headings tell
 */
public record FileToRead(Path path, Optional<TableKind> kind) {

    /** A file whose headings tell what it holds. */
    public static FileToRead of(Path path) {
        return new FileToRead(path, Optional.empty());
    }

    /** A file the user says holds this table. */
    public static FileToRead of(Path path, TableKind kind) {
        return new FileToRead(path, Optional.of(kind));
    }

    /** Name of the file without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
