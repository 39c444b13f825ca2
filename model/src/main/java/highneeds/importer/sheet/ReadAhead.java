package highneeds.importer.sheet;

/** Reads the rows of a long sheet on a thread of its own, while those before are made sense of. */
public final class ReadAhead implements SheetRows {

    private static final int BATCH = 256;

    private final SheetRows source;
    private final Ahead<SheetRow> rows;

    /**
     * @param source rows to read; closed with this
     */
    public ReadAhead(SheetRows source) {
        this.source = source;
        this.rows = new Ahead<>(source::next, BATCH, "reading rows");
    }

    @Override
    public SheetRow next() throws UnreadableFile {
        return rows.next();
    }

    @Override
    public void close() {
        rows.close();
        source.close();
    }
}
