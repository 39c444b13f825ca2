package highneeds.importer;

import static highneeds.importer.Workbooks.row;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.evidence.Evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files packed to fill the memory are refused; honest ones that only look empty are read. */
class ZipBombsTest {

    @TempDir Path folder;

    private Path book(String name) {
        return Workbooks.xlsx(
                folder.resolve(name),
                "2026",
                row("Pupil ID", "NC year", "Primary need", "Provision type"),
                row("P1", 7, "ASD", "SS"),
                row("P2", 8, "SEMH", "MS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "much from little",
                "many parts",
                "repeated name",
                "lying size",
                "both ends"
            })
    void zipBombsAreRefusedAtOnce(String kind) throws Exception {
        Path bomb = bomb(kind);
        Import<Evidence> result = Exampleshire.read(bomb);
        assertThat(Exampleshire.codes(result)).as(kind).containsExactly("zip-bomb");
    }

    private Path bomb(String kind) throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            switch (kind) {
                case "much from little", "lying size" -> blanks(out, "xl/workbook.xml", 200);
                case "many parts" -> {
                    for (int i = 0; i < 100_000; i++) {
                        out.putNextEntry(new ZipEntry("xl/part" + i));
                    }
                }
                case "repeated name" -> {
                    blanks(out, "xl/workbook.xml", 1);
                    blanks(out, "xl/workbook.xmk", 1);
                }
                default -> {
                    blanks(out, "xl/workbook.xml", 1);
                    blanks(out, "xl/sharedStrings.xml", 200);
                }
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        if (kind.equals("repeated name")) {
            replace(bytes, "xl/workbook.xmk", "xl/workbook.xml");
        }
        if (kind.equals("lying size")) {
            claimSmall(bytes);
        }
        return Files.write(file, bytes);
    }

    private static void blanks(ZipOutputStream out, String part, int megabytes) throws Exception {
        out.putNextEntry(new ZipEntry(part));
        byte[] blanks = new byte[1 << 20];
        java.util.Arrays.fill(blanks, (byte) ' ');
        for (int i = 0; i < megabytes; i++) {
            out.write(blanks);
        }
    }

    private static void replace(byte[] bytes, String old, String text) {
        for (int i = 0; i + old.length() <= bytes.length; i++) {
            if (new String(bytes, i, old.length(), StandardCharsets.ISO_8859_1).equals(old)) {
                System.arraycopy(
                        text.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, i, text.length());
            }
        }
    }

    /** Writes 100 bytes as the unpacked size of the first part into the list of parts. */
    private static void claimSmall(byte[] bytes) {
        for (int i = bytes.length - 46; i > 0; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                java.nio.ByteBuffer.wrap(bytes)
                        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                        .putInt(i + 24, 100);
                return;
            }
        }
        throw new IllegalStateException("The archive has no list of parts");
    }

    @Test
    void anArchiveInsideAWorkbookIsNotOpened() throws Exception {
        Path file = book("nested.xlsx");
        Path inner = bomb("many parts");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.createDirectories(zip.getPath("xl/embeddings"));
            Files.copy(inner, zip.getPath("xl/embeddings/inner.xlsx"));
        }
        assertThat(Exampleshire.read(file).value().plans()).hasSize(2);
    }

    @Test
    void anHonestSheetWithAMillionRowsBetweenItsFirstAndLastIsRead() throws Exception {
        Path file = book("gap.xlsx");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path part = zip.getPath("xl/worksheets/sheet1.xml");
            Files.writeString(
                    part,
                    Files.readString(part)
                            .replace(
                                    "</sheetData>",
                                    "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row>"
                                            + "</sheetData>"));
        }
        assertThat(Exampleshire.read(file).value().plans()).hasSize(2);
    }

    @Test
    void anHonestSheetOfBlankFormattedColumnsIsRead() throws Exception {
        Path file = book("wide.xlsx");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path part = zip.getPath("xl/worksheets/sheet1.xml");
            StringBuilder cells = new StringBuilder("<row r=\"10\">");
            for (int c = 0; c < 16_384; c++) {
                cells.append("<c r=\"")
                        .append(org.apache.poi.ss.util.CellReference.convertNumToColString(c))
                        .append("10\"/>");
            }
            Files.writeString(
                    part,
                    Files.readString(part).replace("</sheetData>", cells + "</row></sheetData>"));
        }
        assertThat(Exampleshire.read(file).value().plans()).hasSize(2);
    }

    @Test
    void anHonestSheetOfBlankFormattedRowsIsRead() throws Exception {
        Path file = book("blank-rows.xlsx");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path part = zip.getPath("xl/worksheets/sheet1.xml");
            StringBuilder rows = new StringBuilder();
            for (int r = 10; r < 200_000; r++) {
                rows.append("<row r=\"")
                        .append(r)
                        .append("\"><c r=\"A")
                        .append(r)
                        .append("\"/></row>");
            }
            Files.writeString(
                    part, Files.readString(part).replace("</sheetData>", rows + "</sheetData>"));
        }
        assertThat(Exampleshire.read(file).value().plans()).hasSize(2);
    }
}
