package highneeds.importer;

import static highneeds.importer.Workbooks.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** OpenDocument spreadsheets are read like Excel's, and are as harmless. */
class OdsFilesTest {

    private static final Object[] HEADINGS =
            row("Pupil ID", "Date of birth", "Primary need", "Provision type");

    @TempDir Path folder;

    private static List<SheetRow> rows(Path file, int sheet) throws Exception {
        List<SheetRow> rows = new ArrayList<>();
        try (Book book = BookFile.open(file);
                SheetRows source = book.sheets().get(sheet).rows()) {
            for (SheetRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private void refused(Path file, String code) {
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.value()).isEqualTo(Exampleshire.nothing());
        assertThat(Exampleshire.codes(result)).containsExactly(code);
    }

    @Test
    void aCohortIsImported() {
        Path file =
                OpenDocuments.ods(
                        folder.resolve("cohort.ods"),
                        "January 2026",
                        row("EHCP caseload"),
                        HEADINGS,
                        row("P1", LocalDate.of(2014, 3, 1), "ASD", "Special"),
                        row("P2", LocalDate.of(2013, 3, 1), "BESD", "PRU"),
                        row("Total", 2));
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.value().plans())
                .extracting(Plan::ncy, Plan::need, Plan::setting)
                .containsExactly(tuple(7, "ASD", "SS"), tuple(8, "SEMH", "AP"));
    }

    @Test
    void everyTypeOfCellIsReadByItsType() throws Exception {
        String cells =
                "<table:table-cell office:value-type=\"percentage\" office:value=\"0.4\"/>"
                        + "<table:table-cell office:value-type=\"currency\" office:value=\"12.5\"/>"
                        + "<table:table-cell office:value-type=\"boolean\""
                        + " office:boolean-value=\"true\"/>"
                        + "<table:table-cell office:value-type=\"string\""
                        + " calcext:value-type=\"error\"><text:p>#N/A</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"date\""
                        + " office:date-value=\"2026-01-15T00:00:00\"/>"
                        + "<table:table-cell office:value-type=\"string\">"
                        + "<office:annotation><text:p>Ann Canary</text:p></office:annotation>"
                        + "<text:p>St<text:s text:c=\"2\"/><text:span>Zoë</text:span></text:p>"
                        + "<text:p>school</text:p></table:table-cell>"
                        + "<table:covered-table-cell/>"
                        + "<table:table-cell table:number-columns-repeated=\"2\""
                        + " office:value-type=\"float\" office:value=\"7\"/>"
                        + "<table:table-cell table:number-columns-repeated=\"16000\"/>";
        Path file =
                OpenDocuments.content(
                        folder.resolve("cells.ods"),
                        "",
                        OpenDocuments.table(
                                "S", "", "<table:table-row>" + cells + "</table:table-row>"));
        assertThat(rows(file, 0).getFirst().cells())
                .containsExactly(
                        new Cell.Number(0.4, true),
                        new Cell.Number(12.5, false),
                        new Cell.Truth(true),
                        new Cell.Fault("#N/A"),
                        new Cell.Date(LocalDate.of(2026, 1, 15)),
                        new Cell.Text("St  Zoë\nschool"),
                        Cell.EMPTY,
                        new Cell.Number(7, false),
                        new Cell.Number(7, false));
    }

    @Test
    void sheetsRowsAndColumnsThatAreHiddenAndCellsThatAreMergedAreKnown() throws Exception {
        String styles =
                "<style:style style:name=\"ta1\"><style:table-properties"
                        + " table:display=\"false\"/></style:style>";
        String sheet =
                "<table:table-column/><table:table-column table:visibility=\"collapse\""
                        + " table:number-columns-repeated=\"2\"/>"
                        + "<table:table-row table:visibility=\"filter\">"
                        + "<table:table-cell table:number-rows-spanned=\"3\""
                        + " office:value-type=\"string\"><text:p>A</text:p></table:table-cell>"
                        + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"2\">"
                        + "<table:covered-table-cell/>"
                        + OpenDocuments.cell("x")
                        + "</table:table-row>";
        Path file =
                OpenDocuments.content(
                        folder.resolve("hidden.ods"),
                        styles,
                        OpenDocuments.table("First", "", sheet)
                                + OpenDocuments.table("Second", "table:style-name=\"ta1\"", sheet));
        try (Book book = BookFile.open(file)) {
            assertThat(book.sheets()).extracting(s -> s.hidden()).containsExactly(false, true);
            assertThat(book.sheets()).extracting(s -> s.name()).containsExactly("First", "Second");
            assertThat(book.sheets().getLast().hiddenColumns()).containsExactly(1, 2);
            assertThat(book.sheets().getLast().merged())
                    .singleElement()
                    .satisfies(cells -> assertThat(cells.lastRow()).isEqualTo(3));
        }
        assertThat(rows(file, 1)).extracting(SheetRow::hidden).containsExactly(true, false, false);
        assertThat(rows(file, 1)).extracting(SheetRow::number).containsExactly(1, 2, 3);
    }

    @Test
    void aMillionBlankRowsAreNumberedAndNotMade() throws Exception {
        String rows =
                OpenDocuments.rows(row("A", "B"))
                        + "<table:table-row"
                        + " table:number-rows-repeated=\"1048573\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\"/></table:table-row>"
                        + OpenDocuments.rows(row("last"));
        Path file =
                OpenDocuments.content(
                        folder.resolve("blank.ods"), "", OpenDocuments.table("S", "", rows));
        assertThat(rows(file, 0)).extracting(SheetRow::number).containsExactly(1, 1_048_575);
    }

    @ParameterizedTest
    @ValueSource(strings = {"16777216", "99999999999", "1048576"})
    void aFilledRowThatRepeatsWithoutEndIsRefused(String times) {
        String wide =
                "<table:table-row table:number-rows-repeated=\""
                        + times
                        + "\"><table:table-cell table:number-columns-repeated=\"16384\""
                        + " office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
        Path file =
                OpenDocuments.content(
                        folder.resolve("bomb.ods"),
                        "",
                        OpenDocuments.table("S", "", OpenDocuments.rows(HEADINGS) + wide));
        refused(file, "zip-bomb");
    }

    @Test
    void aDocumentWithAPasswordSaysSo() {
        refused(
                OpenDocuments.parts(
                        folder.resolve("locked.ods"),
                        "\u0001\u0002 not xml",
                        "<manifest><file-entry><encryption-data/></file-entry></manifest>"),
                "password");
    }

    @Test
    void aDamagedDocumentAndALetterSaySo() throws Exception {
        refused(
                OpenDocuments.parts(folder.resolve("cut.ods"), "<office:document", "<manifest/>"),
                "damaged-file");
        refused(OpenDocuments.parts(folder.resolve("no.ods"), "<a/>", "<manifest/>"), "no-table");
        Path whole = OpenDocuments.ods(folder.resolve("whole.ods"), "S", HEADINGS);
        byte[] bytes = Files.readAllBytes(whole);
        refused(
                Files.write(
                        folder.resolve("half.ods"),
                        java.util.Arrays.copyOf(bytes, bytes.length / 2)),
                "damaged-file");
    }

    @Test
    void noEntityReachesAFileAndNoLaughterFillsTheMemory() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
        String external = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append("]>");
        String include =
                "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
                        + secret.toUri()
                        + "\"/>";
        String[][] attacks = {
            {external, "&x;"},
            {laughs.toString(), "&l29;"},
            {"<!DOCTYPE a SYSTEM \"" + secret.toUri() + "\">", ""},
            {"", include}
        };
        for (String[] attack : attacks) {
            Path plain =
                    OpenDocuments.ods(
                            folder.resolve("xxe 2026.ods"),
                            "S",
                            HEADINGS,
                            row("P1", LocalDate.of(2014, 3, 1), "ASD", "Special"),
                            row("P2", LocalDate.of(2014, 3, 1), "ASD" + attack[1], "Special"));
            String content;
            try (var zip = java.nio.file.FileSystems.newFileSystem(plain)) {
                content = Files.readString(zip.getPath("content.xml"));
            }
            Path file =
                    OpenDocuments.parts(
                            folder.resolve("attack 2026.ods"),
                            content.replace("?><office", "?>" + attack[0] + "<office"),
                            "<manifest/>");
            Import<Evidence> result = Exampleshire.read(file);
            assertThat(result.issues().toString() + result.value()).doesNotContain("TOPSECRET");
            assertThat(result.value().plans().size() + result.issues().size()).isPositive();
        }
    }
}
