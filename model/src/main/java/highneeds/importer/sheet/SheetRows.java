package highneeds.importer.sheet;

/** The rows of a sheet, read one after the other. */
public interface SheetRows extends AutoCloseable {

    /**
     * The next row that is in the file, or null after the last one.
     *
     * @throws UnreadableFile if the file is damaged from here on
     */
    SheetRow next() throws UnreadableFile;

    @Override
    void close();
}
