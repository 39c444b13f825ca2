package highneeds.importer.sheet;

import java.util.List;

/** An open spreadsheet file. */
public interface Book extends AutoCloseable {

    List<Sheet> sheets();

    /** What a reader of the file should know, such as macros that were passed over. */
    default List<String> remarks() {
        return List.of();
    }

    @Override
    void close();
}
