package highneeds.importer.sheet;

import java.util.Iterator;
import java.util.function.Function;

/**
 * Rows of any reader, behind a guard that turns whatever the reader throws into an {@link
 * UnreadableFile}.
 */
final class GuardedRows<R> implements SheetRows {

    private final Iterator<R> rows;
    private final Function<R, SheetRow> convert;
    private final AutoCloseable source;

    GuardedRows(Iterator<R> rows, Function<R, SheetRow> convert, AutoCloseable source) {
        this.rows = rows;
        this.convert = convert;
        this.source = source;
    }

    @Override
    public SheetRow next() throws UnreadableFile {
        try {
            return rows.hasNext() ? convert.apply(rows.next()) : null;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw Faults.of(e);
        }
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (Exception e) {
            // The rows are read; a stream that does not close changes nothing about them.
            org.slf4j.LoggerFactory.getLogger(GuardedRows.class).debug("Stream did not close");
        }
    }
}
