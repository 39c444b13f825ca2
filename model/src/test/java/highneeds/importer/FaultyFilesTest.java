package highneeds.importer;

import static highneeds.importer.Workbooks.row;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.evidence.Evidence;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Every fault of a file has its own message, and none touches the evidence. */
class FaultyFilesTest {

    private static final Object[] HEADINGS =
            row("Pupil ID", "NC year", "Primary need", "Provision type");

    @TempDir Path folder;

    private Path book(String name) {
        return Workbooks.xlsx(folder.resolve(name), "2026", HEADINGS, row("P1", 7, "ASD", "SS"));
    }

    private void refused(Path file, String code) {
        Evidence before = Exampleshire.nothing();
        Import<Evidence> result = Exampleshire.read(before, file);
        assertThat(result.value()).isEqualTo(before);
        assertThat(result.issues())
                .filteredOn(issue -> issue.severity() == Issue.Severity.ERROR)
                .extracting(Issue::code)
                .containsExactly(code);
        Issue issue = result.issues().getLast();
        assertThat(issue.what()).isNotBlank();
        assertThat(issue.remedy()).isNotBlank();
        assertThat(issue.file()).isEqualTo(file.getFileName().toString());
    }

    private Path bytes(String name, int... bytes) throws Exception {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return Files.write(folder.resolve(name), content);
    }

    private Path zip(String name, String... parts) throws Exception {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String part : parts) {
                out.putNextEntry(new ZipEntry(part));
                out.write("x".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return file;
    }

    @Test
    void aMissingFile() {
        refused(folder.resolve("none.xlsx"), "missing-file");
    }

    @Test
    void anEmptyFile() throws Exception {
        refused(bytes("empty.xlsx"), "empty-file");
    }

    @Test
    void aFolder() throws Exception {
        refused(Files.createDirectory(folder.resolve("folder.xlsx")), "folder");
    }

    @Test
    void anXlsxWithAPassword() throws Exception {
        Path plain = book("plain.xlsx");
        Path locked = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage content = OPCPackage.open(plain.toFile());
                    OutputStream out = encryptor.getDataStream(container)) {
                content.save(out);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                container.writeFilesystem(out);
            }
        }
        refused(locked, "password");
    }

    @Test
    void anXlsWithAPassword() throws Exception {
        Path file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Workbooks.fill(book, "2026", HEADINGS);
            Workbooks.save(book, file);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(file, "password");
    }

    @Test
    void aWorkbookOfExcel95OrEarlier() throws Exception {
        refused(bytes("old.xls", 0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00), "old-excel");
    }

    @Test
    void aWorkbookOfExcel95InAContainer() throws Exception {
        Path file = folder.resolve("old95.xls");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            byte[] biff5 = {0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00, 0, 0, 0, 0};
            container.createDocument(new ByteArrayInputStream(biff5), "Book");
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        refused(file, "old-excel");
    }

    @Test
    void aWebPageCalledXls() {
        refused(
                Workbooks.text(
                        folder.resolve("report.xls"), "<html><table><tr><td>Pupil ID</td></table>"),
                "html");
        refused(
                Workbooks.text(
                        folder.resolve("archive.xls"),
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/related; boundary=x"),
                "html");
    }

    @Test
    void aBinaryWorkbookAnOpenDocumentAndOtherArchives() throws Exception {
        refused(zip("book.xlsb", "[Content_Types].xml", "xl/workbook.bin"), "xlsb");
        refused(
                zip("letter.docx", "[Content_Types].xml", "word/document.xml"),
                "not-a-spreadsheet");
        refused(bytes("data.xlsx", 0, 1, 2, 3, 4, 5, 0, 1, 0, 7), "not-a-spreadsheet");
        refused(Workbooks.text(folder.resolve("a.csv"), "%PDF-1.7"), "pdf");
        refused(Workbooks.text(folder.resolve("a.xml"), "<?xml version=\"1.0\"?><a/>"), "xml");
    }

    @Test
    void aDamagedWorkbook() throws Exception {
        byte[] content = Files.readAllBytes(book("whole.xlsx"));
        Path file = folder.resolve("half.xlsx");
        Files.write(file, java.util.Arrays.copyOf(content, content.length / 2));
        refused(file, "damaged-file");
    }

    @Test
    void aTableWithoutRowsAndATableThatLacksColumns() {
        refused(Workbooks.xlsx(folder.resolve("none.xlsx"), "2026", HEADINGS), "empty-table");
        refused(
                Workbooks.text(folder.resolve("few.csv"), "Pupil ID,NC year", "P1,7"),
                "missing-columns");
    }

    @Test
    void theNameOfAFileDoesNotMatterItsContentDoes() throws Exception {
        Path xlsx = book("a.xlsx");
        Path asXls = Files.copy(xlsx, folder.resolve("named.xls"));
        Path asCsv = Files.copy(xlsx, folder.resolve("named.csv"));
        Path xls =
                Workbooks.xls(folder.resolve("b.xls"), "2026", HEADINGS, row("P1", 7, "ASD", "SS"));
        Path asXlsx = Files.copy(xls, folder.resolve("really-xls.xlsx"));
        Path text =
                Workbooks.text(
                        folder.resolve("text 2026.xlsx"),
                        "Pupil ID,NC year,Primary need,Provision type",
                        "P1,7,ASD,SS");
        for (Path file : new Path[] {asXls, asCsv, asXlsx, text}) {
            assertThat(Exampleshire.read(file).value().plans()).as(file.toString()).hasSize(1);
        }
    }

    /** Some programs leave out the part with the styles, which a workbook need not have. */
    @Test
    void aWorkbookWithoutStylesIsRead() throws Exception {
        Path file = book("plain 2026.xlsx");
        try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath("xl/styles.xml"));
            for (String part : new String[] {"[Content_Types].xml", "xl/_rels/workbook.xml.rels"}) {
                Path path = zip.getPath(part);
                Files.writeString(
                        path,
                        Files.readString(path)
                                .replaceAll("<(Override|Relationship) [^>]*styles.xml[^>]*>", ""));
            }
        }
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(Exampleshire.codes(result)).doesNotContain("damaged-file");
        assertThat(result.value().plans()).hasSize(1);
    }

    /** The plan is read all the same, and what was passed over is said once. */
    private static void readAndSaidOnce(Path file, String said) {
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.value().plans()).hasSize(1);
        assertThat(result.issues())
                .filteredOn(issue -> issue.code().equals("passed-over"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.what()).contains(said));
    }

    @Test
    void macrosArePassedOverAndSaidOnce() throws Exception {
        Path file = book("macro.xlsm");
        try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("xl/vbaProject.bin"), "macro");
        }
        readAndSaidOnce(file, "macros; they were not run");
    }

    @Test
    void linksToOtherWorkbooksAreNotFollowedAndSaidOnce() throws Exception {
        Path file = book("linked.xlsx");
        try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
            Path folder = zip.getPath("xl/externalLinks");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("externalLink1.xml"), "<externalLink/>");
            Files.writeString(folder.resolve("externalLink2.xml"), "<externalLink/>");
        }
        readAndSaidOnce(file, "links to other workbooks; they were not followed");
    }

    @Test
    void dataDrawnFromElsewhereAreNotAskedForAndSaidOnce() throws Exception {
        Path file = book("connected.xlsx");
        try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
            Files.writeString(
                    zip.getPath("xl/connections.xml"),
                    "<connections><connection><webPr url=\"http://example.org\"/></connection>"
                            + "</connections>");
        }
        readAndSaidOnce(file, "a database or a web page; nothing was asked for");
    }

    @Test
    void macrosOfAnOldWorkbookArePassedOverAndSaidOnce() throws Exception {
        Path file = folder.resolve("macro 2026.xls");
        Path plain = oldBook(new HSSFWorkbook(), "plain 2026.xls");
        try (POIFSFileSystem container = new POIFSFileSystem(Files.newInputStream(plain))) {
            container.getRoot().createDirectory("_VBA_PROJECT_CUR");
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        readAndSaidOnce(file, "macros; they were not run");
    }

    @Test
    void linksOfAnOldWorkbookAreNotFollowedAndSaidOnce() throws Exception {
        try (HSSFWorkbook other = new HSSFWorkbook();
                HSSFWorkbook book = new HSSFWorkbook()) {
            other.createSheet("Fees").createRow(0).createCell(0).setCellValue(1);
            book.linkExternalWorkbook("fees.xls", other);
            readAndSaidOnce(
                    oldBook(book, "linked 2026.xls"),
                    "links to other workbooks; they were not followed");
        }
    }

    private Path oldBook(HSSFWorkbook book, String name) throws Exception {
        Workbooks.fill(book, "2026", HEADINGS, row("P1", 7, "ASD", "SS"));
        return Workbooks.save(book, folder.resolve(name));
    }
}
