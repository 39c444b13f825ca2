package highneeds.report.workbook;

import highneeds.report.table.Findings;
import highneeds.report.table.SafeReport;
import highneeds.report.table.Words;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What the workbook is, as at when, what it says in a few sentences, and whether its checks hold.
 */
final class CoverSheet {

    static final String NAME = "Cover";

    private CoverSheet() {}

    static void write(XSSFSheet sheet, Styles styles, SafeReport content) {
        sheet.setColumnWidth(0, 88 * 256);
        SheetText text = new SheetText(sheet, styles);
        text.title("High needs forecast: " + content.council());
        text.strong(
                "Figures as at %s; counted to January %d, forecast to January %d"
                        .formatted(
                                Words.date(content.asAt()),
                                content.openingCensus(),
                                content.lastCensus()));
        text.strong(content.standing());
        text.strong(content.disclosure().profile().meaning());
        text.section("What it says");
        Findings.of(content).forEach(text::paragraph);
        text.section("Can it be relied on");
        boolean exact = content.disclosure().isInternal();
        if (exact) {
            text.formula("\"Checks: \"&" + ChecksSheet.MASTER);
        }
        text.paragraph(
                "Not in the range of the forecast: changes of law or policy, of the way needs are"
                        + " recorded, and of the population beyond its projection.");
        text.section("Where to go");
        text.link("Contents", ContentsSheet.NAME);
        text.link("Notes: conventions, shorthand and sources", NotesSheet.NAME);
        if (exact) {
            text.link("Checks", ChecksSheet.NAME);
        }
        PageSetup.page(sheet, false);
    }
}
