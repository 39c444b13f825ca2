package highneeds.importer.sen2;

import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A sheet made of joined modules. */
final class MemorySheet implements Sheet {

    private final String name;
    private final List<SheetRow> rows = new ArrayList<>();

    MemorySheet(String name, String... headings) {
        this.name = name;
        List<Cell> cells = new ArrayList<>();
        for (String heading : headings) {
            cells.add(Cell.of(heading));
        }
        add(cells.toArray(Cell[]::new));
    }

    void add(Cell... cells) {
        rows.add(new SheetRow(rows.size() + 1, List.of(cells), false));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public SheetRows rows() {
        Iterator<SheetRow> iterator = rows.iterator();
        return new SheetRows() {
            @Override
            public SheetRow next() {
                return iterator.hasNext() ? iterator.next() : null;
            }

            @Override
            public void close() {
                // Nothing is held open.
            }
        };
    }
}
