package highneeds.importer.sheet;

import java.util.List;
import java.util.Set;

/** One worksheet, or the whole of a text file. */
public interface Sheet {

    /** Its name; empty for a text file. */
    String name();

    /** True if the file hides the sheet. */
    boolean hidden();

    /**
     * Positions of hidden columns, from 0; none in a text file.
     *
     * @throws UnreadableFile if the file is damaged
     */
    default Set<Integer> hiddenColumns() throws UnreadableFile {
        return Set.of();
    }

    /**
     * Cells shown as one; none in a text file. Needs the sheet to be gone through.
     *
     * @throws UnreadableFile if the file is damaged
     */
    default List<MergedCells> merged() throws UnreadableFile {
        return List.of();
    }

    /** Starts reading from the first row. */
    SheetRows rows() throws UnreadableFile;
}
