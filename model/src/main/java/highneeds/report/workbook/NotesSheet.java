package highneeds.report.workbook;

import highneeds.report.disclosure.RuleSet;
import highneeds.report.table.SafeReport;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Conventions, shorthand and what the figures leave out. */
final class NotesSheet {

    static final String NAME = "Notes";

    private NotesSheet() {}

    static void write(XSSFSheet sheet, Styles styles, SafeReport content) {
        sheet.setColumnWidth(0, 88 * 256);
        SheetText text = new SheetText(sheet, styles);
        text.title("Notes");
        text.backToContents();
        text.section("Conventions");
        text.paragraph(
                "Money is in pounds, cash, by financial year from April to March. A deficit has a"
                        + " minus sign.");
        text.paragraph(
                "A year of plans is that of the census on a Thursday in January: Jan 2027 is the"
                        + " school year 2026/27. Age is age on 31 August before the school year.");
        text.paragraph(
                content.disclosure().isPublic()
                        ? content.method()
                        : "Figures are held unrounded and shown to the nearest whole number, so"
                                + " that figures shown may not add up exactly to the totals shown."
                                + " Totals are live formulas.");
        text.paragraph(
                "Forecasts are expected values. The 50% and 80% ranges are percentiles of"
                        + " simulations of each total; ranges of parts do not add up.");
        text.paragraph(
                "Transport from home to school is paid by the general fund and is kept apart from"
                        + " the high needs block everywhere.");
        text.section("Shorthand");
        text.paragraph("[x] not available");
        text.paragraph("[z] not applicable");
        if (content.disclosure().isPublic()) {
            text.paragraph(
                    content.disclosure().applied() == RuleSet.OFQUAL
                            ? "[<5] 1 to 4"
                            : "[low] above zero, but rounds to it");
            text.paragraph("[c] not shown, to protect children and providers");
        }
        text.section("Sources");
        text.paragraph(
                "%s's own files%s; assumptions with their"
                                .formatted(
                                        content.council(),
                                        content.disclosure().isPublic()
                                                ? ""
                                                : ", listed with their hashes in 'Files read'")
                        + " basis in 'Assumptions'. Typical values that are not the council's own"
                        + " are marked there.");
        text.section("What is not included");
        text.paragraph(
                "Changes of law or policy; changes of the way needs are recorded; migration beyond"
                        + " the population projection; the cost of borrowing for a deficit.");
        PageSetup.page(sheet, false);
    }
}
