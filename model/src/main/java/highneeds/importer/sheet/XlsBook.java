package highneeds.importer.sheet;

import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An Excel workbook of 97 to 2003. */
final class XlsBook implements Book {

    private final HSSFWorkbook workbook;
    private final List<String> remarks = new ArrayList<>();

    XlsBook(Path file) throws IOException, UnreadableFile {
        POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        try {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Faults.password(null);
            }
            if (!root.hasEntryCaseInsensitive("Workbook")
                    && !root.hasEntryCaseInsensitive("Book")) {
                throw new UnreadableFile(
                        "not-a-spreadsheet",
                        "The file is an older Office file, but not a workbook.",
                        "Choose the workbook with the table.");
            }
            workbook = new HSSFWorkbook(container);
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                remarks.add(PassedOver.MACROS);
            }
            if (workbook.getInternalWorkbook().getRecords().stream().anyMatch(XlsBook::links)) {
                remarks.add(PassedOver.LINKS);
            }
        } catch (IOException | UnreadableFile | RuntimeException e) {
            container.close();
            throw e;
        }
    }

    private static boolean links(org.apache.poi.hssf.record.Record record) {
        return record instanceof SupBookRecord book && book.isExternalReferences();
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public List<Sheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(this::sheet).toList();
    }

    private Sheet sheet(int index) {
        return new Sheet() {
            @Override
            public String name() {
                return workbook.getSheetName(index);
            }

            @Override
            public boolean hidden() {
                return workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
            }

            @Override
            public Set<Integer> hiddenColumns() {
                return IntStream.range(0, 256)
                        .filter(column -> workbook.getSheetAt(index).isColumnHidden(column))
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new));
            }

            @Override
            public List<MergedCells> merged() {
                return workbook.getSheetAt(index).getMergedRegions().stream()
                        .map(
                                cells ->
                                        new MergedCells(
                                                cells.getFirstRow() + 1,
                                                cells.getLastRow() + 1,
                                                cells.getFirstColumn(),
                                                cells.getLastColumn()))
                        .toList();
            }

            @Override
            public SheetRows rows() {
                return new GuardedRows<>(
                        workbook.getSheetAt(index).iterator(), XlsBook::row, () -> {});
            }
        };
    }

    private static SheetRow row(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            org.apache.poi.ss.usermodel.Cell cell = row.getCell(i);
            cells.add(cell == null ? Cell.EMPTY : cell(cell));
        }
        return new SheetRow(row.getRowNum() + 1, cells, row.getZeroHeight());
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> Cell.of(cell.getStringCellValue());
            case BOOLEAN -> new Cell.Truth(cell.getBooleanCellValue());
            case ERROR -> new Cell.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC -> number(cell);
            default -> Cell.EMPTY;
        };
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime date = cell.getLocalDateTimeCellValue();
            return date == null ? new Cell.Fault("#NUM!") : new Cell.Date(date.toLocalDate());
        }
        String format = cell.getCellStyle().getDataFormatString();
        return Cell.of(cell.getNumericCellValue(), format != null && format.contains("%"));
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(XlsBook.class).debug("Workbook did not close");
        }
    }
}
