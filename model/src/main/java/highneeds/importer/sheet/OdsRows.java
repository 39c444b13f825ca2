package highneeds.importer.sheet;

import highneeds.domain.Progress;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The rows of one sheet of an OpenDocument spreadsheet. Blank rows are numbered and never made,
 * however often they repeat; a row that repeats with content is made once and given many times.
 */
final class OdsRows implements Iterator<SheetRow> {

    /** As many rows as the largest sheets have. */
    private static final int MOST_ROWS = 16_777_216;

    /** Filled cells that repeated rows may stand for: more is made to fill the memory. */
    private static final long MOST_REPEATED = 20_000_000;

    private static final int STOP_EVERY = 4096;

    private final XMLStreamReader xml;
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final List<MergedCells> merged = new ArrayList<>();
    private int columns;
    private int number;
    private int elements;
    private long repeated;
    private SheetRow row;
    private int times;
    private boolean ended;

    /**
     * @param sheet which sheet, from 0
     */
    OdsRows(InputStream content, int sheet) throws XMLStreamException {
        this.xml = SafeXml.reader(content);
        for (int left = sheet; left >= 0; ) {
            if (!SafeXml.starts(xml, "table")) {
                continue;
            }
            if (left-- > 0) {
                OdsCell.passOver(xml);
            }
        }
    }

    /** Goes to the first row, before which all columns are said. */
    Set<Integer> hiddenColumns() {
        hasNext();
        return hiddenColumns;
    }

    /** Goes to the end. */
    List<MergedCells> merged() {
        forEachRemaining(r -> {});
        return merged;
    }

    @Override
    public boolean hasNext() {
        try {
            while (times == 0 && !ended) {
                step();
            }
            return times > 0;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        number++;
        times--;
        return new SheetRow(number, row.cells(), row.hidden());
    }

    private void step() throws XMLStreamException {
        if (++elements % STOP_EVERY == 0) {
            Progress.stopIfInterrupted();
        }
        int event = xml.next();
        if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("table")) {
            ended = true;
        }
        if (event != XMLStreamReader.START_ELEMENT) {
            return;
        }
        switch (xml.getLocalName()) {
            case "table-column" -> column();
            case "table-row" -> row();
            case "shapes", "forms", "tracked-changes" -> OdsCell.passOver(xml);
            default -> {}
        }
    }

    private boolean shown() {
        String visibility = SafeXml.attribute(xml, "visibility");
        return visibility.isEmpty() || visibility.equals("visible");
    }

    private void column() {
        int count = SafeXml.count(xml, "number-columns-repeated", SheetRow.MOST_COLUMNS);
        boolean shown = shown();
        for (int c = columns; !shown && c < Math.min(columns + count, SheetRow.MOST_COLUMNS); c++) {
            hiddenColumns.add(c);
        }
        columns = Math.min(columns + count, SheetRow.MOST_COLUMNS);
    }

    private void row() throws XMLStreamException {
        int count = SafeXml.count(xml, "number-rows-repeated", MOST_ROWS);
        boolean hidden = !shown();
        List<Cell> cells = cells();
        if (cells.isEmpty()) {
            number = Math.min(MOST_ROWS, number + count);
            return;
        }
        repeated += count > 1 ? (long) count * cells.size() : 0;
        if (repeated > MOST_REPEATED || number + count > MOST_ROWS) {
            throw new IllegalStateException(
                    ZipGuard.bomb("repeats its rows more than " + MOST_ROWS + " times"));
        }
        row = new SheetRow(number + 1, cells, hidden);
        times = count;
    }

    /** Cells up to the last filled one. */
    private List<Cell> cells() throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int blanks = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                return cells;
            }
            boolean cell = event == XMLStreamReader.START_ELEMENT;
            if (!cell || !xml.getLocalName().endsWith("table-cell")) {
                continue;
            }
            int count = SafeXml.count(xml, "number-columns-repeated", SheetRow.MOST_COLUMNS);
            int column = cells.size() + blanks;
            span(column);
            Cell read = OdsCell.read(xml);
            int room = Math.max(0, SheetRow.MOST_COLUMNS - column);
            if (read.blank()) {
                blanks += Math.min(count, room);
                continue;
            }
            for (; blanks > 0; blanks--) {
                cells.add(Cell.EMPTY);
            }
            for (int i = 0; i < Math.min(count, room); i++) {
                cells.add(read);
            }
        }
    }

    private void span(int column) {
        int down = SafeXml.count(xml, "number-rows-spanned", MOST_ROWS);
        int across = SafeXml.count(xml, "number-columns-spanned", SheetRow.MOST_COLUMNS);
        if (down > 1 || across > 1) {
            merged.add(
                    new MergedCells(
                            number + 1, number + down, column, column + Math.max(1, across) - 1));
        }
    }
}
