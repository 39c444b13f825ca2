package highneeds.importer.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A text file with a row on each line; encoding and separator are found by looking. */
final class CsvBook implements Book, Sheet {

    private static final int LOOK_AT = 1 << 16;

    private final Path file;
    private final Charset encoding;
    private final char separator;

    CsvBook(Path file) throws IOException {
        this.file = file;
        this.encoding = TextEncoding.of(file);
        try (Reader reader = text()) {
            char[] start = new char[LOOK_AT];
            int length = Math.max(0, reader.read(start));
            String head = new String(start, 0, length);
            this.separator =
                    head.startsWith("sep=") && head.length() > 4
                            ? head.charAt(4)
                            : CsvSeparator.of(head);
        }
    }

    private Reader text() throws IOException {
        BufferedReader reader = Files.newBufferedReader(file, encoding);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public SheetRows rows() throws UnreadableFile {
        try {
            CsvReader<CsvRecord> csv =
                    CsvReader.builder()
                            .fieldSeparator(separator)
                            .skipEmptyLines(true)
                            .allowExtraFields(true)
                            .allowMissingFields(true)
                            .allowExtraCharsAfterClosingQuote(true)
                            .ofCsvRecord(text());
            Iterator<CsvRecord> records = csv.iterator();
            return new GuardedRows<>(records, CsvBook::row, csv);
        } catch (IOException | RuntimeException e) {
            throw Faults.of(e);
        }
    }

    private static SheetRow row(CsvRecord record) {
        List<Cell> cells = new ArrayList<>(record.getFieldCount());
        for (int i = 0; i < record.getFieldCount(); i++) {
            cells.add(Cell.of(record.getField(i)));
        }
        return new SheetRow((int) record.getStartingLineNumber(), cells, false);
    }

    @Override
    public void close() {
        // Each reading of the rows closes its own stream.
    }
}
