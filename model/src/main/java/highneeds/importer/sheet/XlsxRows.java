package highneeds.importer.sheet;

import highneeds.domain.Progress;

import org.codehaus.stax2.XMLStreamReader2;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** The rows of one sheet of an Excel workbook, each with its cells up to the last filled one. */
final class XlsxRows implements SheetRows {

    private static final int FEW_COLUMNS = 16;
    private static final int STOP_EVERY = 4096;

    private final InputStream in;
    private final XMLStreamReader2 xml;
    private final XlsxCells cells;
    private final XlsxMark mark = new XlsxMark();
    private int number;
    private int widest = FEW_COLUMNS;
    private int elements;
    private boolean ended;

    XlsxRows(InputStream in, XlsxCells cells) throws XMLStreamException {
        this.in = in;
        this.xml = SafeXml.reader(in);
        this.cells = cells;
    }

    @Override
    public SheetRow next() throws UnreadableFile {
        try {
            return ended ? null : toNextRow();
        } catch (XMLStreamException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw Faults.of(e);
        }
    }

    private SheetRow toNextRow() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = step();
            if (event == XMLStreamReader2.START_ELEMENT && xml.getLocalName().equals("row")) {
                return row();
            }
            if (event == XMLStreamReader2.END_ELEMENT && xml.getLocalName().equals("sheetData")) {
                break;
            }
        }
        ended = true;
        return null;
    }

    private int step() throws XMLStreamException {
        if (++elements % STOP_EVERY == 0) {
            Progress.stopIfInterrupted();
        }
        return xml.next();
    }

    private SheetRow row() throws XMLStreamException {
        String hidden = "";
        number++;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> number = xml.getAttributeAsInt(i);
                case "hidden" -> hidden = xml.getAttributeValue(i);
                default -> {}
            }
        }
        int row = number;
        return new SheetRow(row, cells(), hidden.equals("1") || hidden.equals("true"));
    }

    private List<Cell> cells() throws XMLStreamException {
        Cell[] row = new Cell[widest];
        int filled = 0;
        int column = -1;
        while (true) {
            int event = step();
            if (event == XMLStreamReader2.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event != XMLStreamReader2.START_ELEMENT || !xml.getLocalName().equals("c")) {
                continue;
            }
            mark.read(xml, column + 1);
            column = mark.column();
            Cell cell = cells.read(xml, mark.type(), mark.style());
            if (cell != Cell.EMPTY && column < SheetRow.MOST_COLUMNS) {
                if (column >= row.length) {
                    row = Arrays.copyOf(row, Math.max(column + 1, 2 * row.length));
                }
                row[column] = cell;
                filled = Math.max(filled, column + 1);
            }
        }
        widest = Math.max(widest, filled);
        return upTo(filled, row);
    }

    private static List<Cell> upTo(int filled, Cell[] row) {
        if (filled == 0) {
            return List.of();
        }
        for (int i = 0; i < filled; i++) {
            row[i] = row[i] == null ? Cell.EMPTY : row[i];
        }
        return Arrays.asList(filled == row.length ? row : Arrays.copyOf(row, filled));
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (IOException | XMLStreamException e) {
            // The rows are read; a stream that does not close changes nothing about them.
            org.slf4j.LoggerFactory.getLogger(XlsxRows.class).debug("Stream did not close");
        }
    }
}
