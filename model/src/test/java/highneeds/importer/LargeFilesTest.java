package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.evidence.Evidence;
import highneeds.importer.entry.Importer;

import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** I7: sheets as large as Excel has them are read, or left, by a process with 512 MB of memory. */
class LargeFilesTest {

    private static final int LAST_ROW = 1_048_576;
    private static final String[] HEADINGS = {
        "Pupil ID", "NC year", "Primary need", "Provision type"
    };

    @TempDir Path folder;

    @Test
    void twoHundredThousandRowsOfSixtyColumns() throws Exception {
        Path file = folder.resolve("wide cohort 2026.xlsx");
        wide(file, 200_000, 60);
        assertThat(readIn512Megabytes(file)).endsWith("200000 of 200000 rows used, 200000 plans");
    }

    @Test
    void twentyThousandRows() throws Exception {
        Path file = folder.resolve("cohort 2026.xlsx");
        wide(file, 20_000, 12);
        assertThat(readIn512Megabytes(file)).endsWith("20000 of 20000 rows used, 20000 plans");
    }

    /**
     * Nothing more is said of reading after a person cancelled, and the process comes to its end.
     */
    @Test
    void aWideSheetIsLeftAtOnceWhenAPersonCancelsInTheMiddle() throws Exception {
        Path file = folder.resolve("wide cohort 2026.xlsx");
        wide(file, 200_000, 60);
        assertThat(in512Megabytes(Canceller.class, file)).isEqualTo("left after report 40");
    }

    @Test
    void aMillionBlankFormattedRowsBelowAPlan() throws Exception {
        Path file = folder.resolve("blank cohort 2026.xlsx");
        workbook(
                file,
                sheet -> {
                    plan(sheet, 2, HEADINGS.length);
                    for (int row = 3; row <= LAST_ROW; row++) {
                        sheet.write("<row r=\"" + row + "\">");
                        for (char column = 'A'; column <= 'D'; column++) {
                            sheet.write("<c r=\"" + column + row + "\" s=\"0\"/>");
                        }
                        sheet.write("</row>");
                    }
                });
        assertThat(readIn512Megabytes(file)).endsWith("1 of 1 rows used, 1 plans");
    }

    private static void wide(Path file, int rows, int columns) throws IOException {
        workbook(
                file,
                sheet -> {
                    for (int row = 2; row <= rows + 1; row++) {
                        plan(sheet, row, columns);
                    }
                });
    }

    /** A plan of a child in year 7, and words that nobody asked for in the other columns. */
    private static void plan(Writer sheet, int row, int columns) throws IOException {
        sheet.write("<row r=\"" + row + "\">");
        sheet.write("<c r=\"A" + row + "\" t=\"inlineStr\"><is><t>P" + row + "</t></is></c>");
        sheet.write("<c r=\"B" + row + "\"><v>7</v></c>");
        shared(sheet, 2, row, 4);
        shared(sheet, 3, row, 5);
        for (int column = HEADINGS.length; column < columns; column++) {
            shared(sheet, column, row, 6 + (row + column) % 90);
        }
        sheet.write("</row>");
    }

    private static void shared(Writer sheet, int column, int row, int string) throws IOException {
        sheet.write("<c r=\"");
        sheet.write(CellReference.convertNumToColString(column));
        sheet.write(row + "\" t=\"s\"><v>" + string + "</v></c>");
    }

    private interface Rows {
        void writeTo(Writer sheet) throws IOException;
    }

    /** Written by hand: POI takes longer to write twelve million cells than it takes to read. */
    private static void workbook(Path file, Rows rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                        + " PartName=\"/xl/worksheets/sheet1.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override"
                        + " PartName=\"/xl/styles.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override"
                        + " PartName=\"/xl/sharedStrings.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                        + "</Types>");
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "sharedStrings",
                            "sharedStrings.xml",
                            "styles",
                            "styles.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                        + " name=\"Plans\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>");
            part(zip, "xl/sharedStrings.xml", sharedStrings());
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet"
                        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs"
                        + " count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Writer sheet =
                    new BufferedWriter(
                            new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            sheet.write(
                    "<worksheet"
                        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row"
                        + " r=\"1\">");
            for (int heading = 0; heading < HEADINGS.length; heading++) {
                shared(sheet, heading, 1, heading);
            }
            sheet.write("</row>");
            rows.writeTo(sheet);
            sheet.write("</sheetData></worksheet>");
            sheet.flush();
            zip.closeEntry();
        }
    }

    private static String sharedStrings() {
        StringBuilder strings =
                new StringBuilder(
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (String heading : HEADINGS) {
            strings.append("<si><t>").append(heading).append("</t></si>");
        }
        strings.append("<si><t>ASD</t></si><si><t>Special</t></si>");
        for (int word = 0; word < 90; word++) {
            strings.append("<si><t>Words that stand in a column ").append(word).append("</t></si>");
        }
        return strings.append("</sst>").toString();
    }

    private static String relations(String... kindsAndTargets) {
        StringBuilder all =
                new StringBuilder(
                        "<Relationships"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            all.append(
                    "<Relationship Id=\"r%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                            .formatted(i / 2, kindsAndTargets[i], kindsAndTargets[i + 1]));
        }
        return all.append("</Relationships>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String readIn512Megabytes(Path file) throws Exception {
        return in512Megabytes(Reader.class, file);
    }

    private String in512Megabytes(Class<?> program, Path file) throws Exception {
        Path said = folder.resolve("said.txt");
        Process reader =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        int end = reader.waitFor();
        String words = Files.readString(said);
        assertThat(end).as(words).isZero();
        return words.strip();
    }

    /** The process that reads. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] file) {
            Import<Evidence> result = Exampleshire.read(Path.of(file[0]));
            TableReading rows = result.readings().getFirst();
            System.out.printf(
                    "%s %d of %d rows used, %d plans%n",
                    Exampleshire.codes(result),
                    rows.used(),
                    rows.read(),
                    result.value().plans().size());
        }
    }

    /** The process that reads until its thread is interrupted, as by a person who cancels. */
    static final class Canceller {

        private static final int CANCELLED_AT = 40;
        private static int reports;

        private Canceller() {}

        public static void main(String[] file) {
            try {
                Importer.read(
                        List.of(FileToRead.of(Path.of(file[0]))),
                        Exampleshire.nothing(),
                        Exampleshire.KEY,
                        Canceller::heard);
                System.out.println("read to the end");
            } catch (CancellationException e) {
                System.out.println("left after report " + reports);
            }
        }

        private static void heard(double fraction, String doing) {
            if (doing.startsWith("Reading") && ++reports == CANCELLED_AT) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
