package highneeds.importer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that other programs than Excel write: allowed by the standard, and unlike Excel's. */
class XlsxOfOtherProgramsTest {

    private static final String MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String TYPE = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    @TempDir Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** What the file relates to as its workbook. */
    private void workbookAt(String target) {
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r0' Type='%sofficeDocument' Target='%s'/></Relationships>"
                        .formatted(TYPE, target));
    }

    /** What the workbook relates to. */
    private void partsAt(String sheet, String strings, String styles) {
        parts.put(
                "book/_rels/main.xml.rels",
                ("<Relationships><Relationship Id='a' Type='%sworksheet'"
                                + " Target='%s'/><Relationship Id='b' Type='%ssharedStrings'"
                                + " Target='%s'/><Relationship Id='c' Type='%sstyles'"
                                + " Target='%s'/></Relationships>")
                        .formatted(TYPE, sheet, TYPE, strings, TYPE, styles));
    }

    /** A workbook called book/main.xml, with one sheet in a folder of its own. */
    private Path book(String rows) throws Exception {
        if (!parts.containsKey("_rels/.rels")) {
            workbookAt("/book/main.xml");
        }
        if (!parts.containsKey("book/_rels/main.xml.rels")) {
            partsAt("tables/One.xml", "/book/words.xml", "looks.xml");
        }
        parts.put(
                "book/main.xml",
                "<workbook xmlns='%s' xmlns:r='x'><sheets><sheet name='Plans' sheetId='1' r:id='a'/></sheets></workbook>"
                        .formatted(MAIN));
        parts.putIfAbsent("book/words.xml", "<sst><si><t>one</t></si><si><t>two</t></si></sst>");
        parts.put(
                "book/looks.xml",
                "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='[$-809]dd mmmm"
                        + " yyyy'/></numFmts><cellStyleXfs><xf"
                        + " numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf"
                        + " numFmtId='170'/><xf numFmtId='10'/><xf/></cellXfs></styleSheet>");
        parts.put(
                "book/tables/one.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        // A part by which a spreadsheet is known.
        parts.put("xl/known", "");
        Path file = folder.resolve("book.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private List<Cell> first(String row) throws Exception {
        try (Book book = BookFile.open(book(row));
                SheetRows rows = book.sheets().getFirst().rows()) {
            return rows.next().cells();
        }
    }

    @Test
    void partsAreFoundByTheirRelationsWhereverTheyAre() throws Exception {
        assertThat(
                        first(
                                "<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1'"
                                        + " t='s'><v>0</v></c></row>"))
                .containsExactly(new Cell.Text("two"), new Cell.Text("one"));
    }

    @Test
    void targetsThatGoUpOrStayWhereTheyAreLeadToTheSameParts() throws Exception {
        workbookAt("./book/tables/../main.xml");
        partsAt("../book/./tables/One.xml", "/book/tables/../words.xml", ".//looks.xml");
        assertThat(
                        first(
                                "<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1'"
                                        + " s='1'><v>46037</v></c></row>"))
                .containsExactly(new Cell.Text("two"), new Cell.Date(LocalDate.of(2026, 1, 15)));
    }

    @Test
    void aTargetThatGoesUpTooFarStopsAtTheTopOfTheFileAndNeverLeavesIt() throws Exception {
        Files.writeString(folder.resolve("words.xml"), "<sst><si><t>outside</t></si></sst>");
        partsAt("tables/one.xml", "../../../book/words.xml", "looks.xml");
        assertThat(first("<row><c t='s'><v>0</v></c></row>")).containsExactly(new Cell.Text("one"));
        partsAt("tables/one.xml", "../../words.xml", "looks.xml");
        assertThatThrownBy(() -> first("<row><c t='s'><v>0</v></c></row>"))
                .isInstanceOf(UnreadableFile.class)
                .extracting("code")
                .isEqualTo("damaged-file");
    }

    @Test
    void cellsAndRowsWithoutReferencesStandOneAfterTheOther() throws Exception {
        Path file = book("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>");
        try (Book book = BookFile.open(file);
                SheetRows rows = book.sheets().getFirst().rows()) {
            SheetRow row = rows.next();
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.cells())
                    .containsExactly(
                            new Cell.Number(1, false), Cell.EMPTY, new Cell.Number(3, false));
            assertThat(rows.next().number()).isEqualTo(2);
            assertThat(rows.next()).isNull();
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void datesWrittenOutAndDatesOfOwnFormatsAreDates() throws Exception {
        assertThat(
                        first(
                                "<row><c t='d'><v>2026-01-15T00:00:00</v></c><c"
                                        + " s='1'><v>46037</v></c><c s='1'><v>46037.75</v></c><c"
                                        + " s='2'><v>0.4</v></c><c s='3'><v>7</v></c></row>"))
                .containsExactly(
                        new Cell.Date(LocalDate.of(2026, 1, 15)),
                        new Cell.Date(LocalDate.of(2026, 1, 15)),
                        new Cell.Date(LocalDate.of(2026, 1, 15)),
                        new Cell.Number(0.4, true),
                        new Cell.Number(7, false));
    }

    @Test
    void aFormulaThatComesToAnEmptyTextIsAnEmptyCellAndOneNeverWorkedOutIsAFault()
            throws Exception {
        List<Cell> cells =
                first(
                        "<row><c t='str'><f>IF(A1=1,\"\",2)</f><v></v></c><c><f>A1+1</f></c><c"
                                + " t='str'><f>B1</f><v>#REF!</v></c><c"
                                + " t='e'><f>B1</f><v>#N/A</v></c><c><v>1</v></c></row>");
        assertThat(cells.get(0)).isEqualTo(Cell.EMPTY);
        assertThat(cells.subList(1, 4)).allMatch(cell -> cell instanceof Cell.Fault);
    }

    @Test
    void piecesOfOneTextAreJoinedAndHowItIsSpokenIsLeftOut() throws Exception {
        parts.put(
                "book/words.xml",
                "<sst><si><r><t>Au</t></r><r><t xml:space='preserve'>tism"
                        + " </t></r><rPh><t>or</t></rPh></si></sst>");
        assertThat(
                        first(
                                "<row><c t='s'><v>0</v></c><c"
                                    + " t='inlineStr'><is><r><t>SE</t></r><r><t>MH</t></r></is></c><c"
                                    + " t='inlineStr'><is><t>a_x0026_b</t></is></c></row>"))
                .containsExactly(
                        new Cell.Text("Autism"), new Cell.Text("SEMH"), new Cell.Text("a&b"));
    }

    @Test
    void aMillionCellsWithoutContentTakeNoRoom() throws Exception {
        assertThat(first("<row r='9'><c r='A9' s='1'/><c r='XFD9' s='1'/></row>")).isEmpty();
        assertThat(first("<row r='9'><c r='ZZZZ9'><v>1</v></c></row>")).isEmpty();
    }

    @Test
    void aTextThatIsNotThereMeansADamagedFile() {
        for (String index : List.of("7", "-1", "x")) {
            assertThatThrownBy(() -> first("<row><c t='s'><v>" + index + "</v></c></row>"))
                    .as(index)
                    .isInstanceOf(UnreadableFile.class)
                    .extracting("code")
                    .isEqualTo("damaged-file");
        }
    }
}
