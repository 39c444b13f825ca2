package highneeds.sample;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes tables as workbooks and as CSV; the same table gives the same bytes on any day. */
final class SampleWriter {

    private static final int CHARACTER = 256;
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2026, 1, 15, 12, 0);

    private SampleWriter() {}

    static void write(Exampleshire.SampleFile file, Path folder) throws IOException {
        Path path = folder.resolve(file.name());
        if (file.name().endsWith(".csv")) {
            Files.writeString(path, csv(file.table()), StandardCharsets.UTF_8);
        } else {
            Files.write(path, workbook(file.table()));
        }
    }

    private static String csv(Table table) {
        String heading = String.join(",", table.headings());
        return table.rows().stream()
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", heading + "\r\n", "\r\n"));
    }

    private static byte[] workbook(Table table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(table.name());
            Styles styles = new Styles(workbook);
            XSSFRow heading = sheet.createRow(0);
            for (int column = 0; column < table.headings().size(); column++) {
                XSSFCell cell = heading.createCell(column);
                cell.setCellValue(table.headings().get(column));
                cell.setCellStyle(styles.heading());
                sheet.setColumnWidth(column, width(table, column) * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            for (List<Object> row : table.rows()) {
                writeRow(sheet.createRow(sheet.getLastRowNum() + 1), row, styles);
            }
            describe(workbook, table);
            workbook.write(bytes);
        }
        return withFixedTimes(bytes.toByteArray());
    }

    private static void writeRow(XSSFRow target, List<Object> row, Styles styles) {
        for (int column = 0; column < row.size(); column++) {
            switch (row.get(column)) {
                case null -> {}
                case LocalDate date -> {
                    XSSFCell cell = target.createCell(column);
                    cell.setCellValue(date);
                    cell.setCellStyle(styles.date());
                }
                case Double number -> {
                    XSSFCell cell = target.createCell(column);
                    cell.setCellValue(number);
                    cell.setCellStyle(
                            number == Math.rint(number) ? styles.money() : styles.tenth());
                }
                case Number number -> target.createCell(column).setCellValue(number.doubleValue());
                case Object text -> target.createCell(column).setCellValue(text.toString());
            }
        }
    }

    private static int width(Table table, int column) {
        int longest = table.headings().get(column).length();
        for (List<Object> row : table.rows()) {
            if (row.get(column) instanceof String text) {
                longest = Math.max(longest, text.length());
            }
        }
        return Math.clamp(longest + 2, 11, 60);
    }

    private static void describe(XSSFWorkbook workbook, Table table) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(Exampleshire.NAME + " " + table.name() + " (invented)");
        core.setCreator("High Needs sample data");
        core.setDescription("Invented; no real child, school or council.");
        Optional<Date> day = Optional.of(Date.from(Instant.parse("2026-01-15T12:00:00Z")));
        core.setCreated(day);
        core.setModified(day);
    }

    /** A workbook is a ZIP archive; its entries would carry the time of writing. */
    private static byte[] withFixedTimes(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream((OutputStream) bytes)) {
            out.setLevel(9);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ZIP_TIME);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private record Styles(CellStyle heading, CellStyle date, CellStyle money, CellStyle tenth) {

        Styles(XSSFWorkbook workbook) {
            this(
                    bold(workbook),
                    format(workbook, "dd/mm/yyyy"),
                    format(workbook, "#,##0"),
                    format(workbook, "#,##0.0"));
        }

        private static CellStyle bold(XSSFWorkbook workbook) {
            Font font = workbook.createFont();
            font.setBold(true);
            CellStyle style = workbook.createCellStyle();
            style.setFont(font);
            return style;
        }

        private static CellStyle format(XSSFWorkbook workbook, String pattern) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
            return style;
        }
    }
}
