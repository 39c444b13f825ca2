package highneeds.importer.sheet;

import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/** An Excel workbook of 2007 or later, read as a stream. */
final class XlsxBook implements Book {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;
    private final List<String> remarks;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    XlsxBook(Path file) throws IOException, UnreadableFile {
        this.remarks = ZipGuard.check(file);
        this.workbook =
                new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles(file), true));
        this.sheets = workbook.getSheets().map(sheet -> sheet(file, sheet)).toList();
    }

    /** A workbook need not have styles, but its reader takes it for damaged if it asks for them. */
    private static boolean hasStyles(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(part -> part.getName().endsWith("styles.xml"));
        }
    }

    private Sheet sheet(Path file, org.dhatim.fastexcel.reader.Sheet sheet) {
        XlsxShape shape = new XlsxShape(file, sheet.getId());
        return new Sheet() {
            @Override
            public String name() {
                return sheet.getName();
            }

            @Override
            public boolean hidden() {
                return sheet.getVisibility() != SheetVisibility.VISIBLE;
            }

            @Override
            public Set<Integer> hiddenColumns() throws UnreadableFile {
                try {
                    return shape.hiddenColumns();
                } catch (IOException | XMLStreamException | RuntimeException e) {
                    throw Faults.of(e);
                }
            }

            @Override
            public List<MergedCells> merged() throws UnreadableFile {
                try {
                    return shape.merged();
                } catch (IOException | XMLStreamException | RuntimeException e) {
                    throw Faults.of(e);
                }
            }

            @Override
            public SheetRows rows() throws UnreadableFile {
                try {
                    Stream<Row> rows = sheet.openStream();
                    return new GuardedRows<>(rows.iterator(), XlsxBook.this::row, rows);
                } catch (IOException | RuntimeException | StackOverflowError e) {
                    throw Faults.of(e);
                }
            }
        };
    }

    private SheetRow row(Row row) {
        int count = Math.min(row.getCellCount(), SheetRow.MOST_COLUMNS);
        List<Cell> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(cell(row.getCell(i)));
        }
        return new SheetRow(row.getRowNum(), cells, row.isHidden());
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case STRING -> Cell.of(decoded(cell.asString()));
            case BOOLEAN -> new Cell.Truth(cell.asBoolean());
            case ERROR -> new Cell.Fault(String.valueOf(cell.getRawValue()));
            case NUMBER -> number(cell, cell.getRawValue());
            case FORMULA -> formula(cell);
        };
    }

    private Cell formula(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getValue()) {
            case null -> new Cell.Fault("formula without a value");
            case String text when text.startsWith("#") -> new Cell.Fault(text);
            case String text -> Cell.of(decoded(text));
            case Boolean truth -> new Cell.Truth(truth);
            default -> number(cell, cell.getRawValue());
        };
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        double value = Double.parseDouble(raw);
        String format = cell.getDataFormatString();
        if (format != null && isDate(cell.getDataFormatId(), format)) {
            LocalDateTime date = DateUtil.getLocalDateTime(value, workbook.isDate1904());
            return date == null ? new Cell.Fault("#NUM!") : new Cell.Date(date.toLocalDate());
        }
        return Cell.of(value, format != null && format.contains("%"));
    }

    private boolean isDate(Integer id, String format) {
        return dateFormats.computeIfAbsent(
                format, text -> DateUtil.isADateFormat(id == null ? -1 : id, text));
    }

    /** Undoes the escapes in which Excel keeps control characters, such as _x000D_. */
    private static String decoded(String text) {
        if (text == null || !text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(found.group(1), 16))));
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(XlsxBook.class).debug("Workbook did not close");
        }
    }
}
