package highneeds.importer.table;

import highneeds.importer.mapping.Layout;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/** Rows of a wide table made long: each row below the headings becomes several, the others stay. */
final class SpreadRows implements SheetRows {

    private final SheetRows source;
    private final Layout layout;
    private final BiConsumer<SheetRow, Deque<SheetRow>> spread;
    private final Deque<SheetRow> ready = new ArrayDeque<>();

    /**
     * @param spread adds the long rows of a wide one to those ready
     */
    SpreadRows(SheetRows source, Layout layout, BiConsumer<SheetRow, Deque<SheetRow>> spread) {
        this.source = source;
        this.layout = layout;
        this.spread = spread;
    }

    @Override
    public SheetRow next() throws UnreadableFile {
        while (ready.isEmpty()) {
            SheetRow row = source.next();
            if (row == null) {
                return null;
            }
            if (row.number() > layout.lastHeaderRow() && row.filled() > 1) {
                spread.accept(row, ready);
            } else {
                ready.add(row);
            }
        }
        return ready.poll();
    }

    @Override
    public void close() {
        source.close();
    }
}
