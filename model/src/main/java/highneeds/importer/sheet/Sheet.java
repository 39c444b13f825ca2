package highneeds.importer.sheet;

import java.util.List;

/** One worksheet, or the whole of a text file. */
public interface Sheet {

    /** Its name; empty for a text file. */
    String name();

    /** True if the file hides the sheet. */
    boolean hidden();

    /** Positions of hidden columns, from 0, as far as they can be known before reading. */
    default List<Integer> hiddenColumns() throws UnreadableFile {
        return List.of();
    }

    /** Starts reading from the first row. */
    SheetRows rows() throws UnreadableFile;
}
