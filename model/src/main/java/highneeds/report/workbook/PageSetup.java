package highneeds.report.workbook;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet stands on the screen and on paper. */
final class PageSetup {

    private static final double MARGIN_INCHES = 0.5;

    private PageSetup() {}

    /** Landscape, as wide as the page, headings repeated and held in view. */
    static void of(XSSFSheet sheet, int headingRow, int labels) {
        sheet.createFreezePane(labels, headingRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
        page(sheet, true);
    }

    /** A sheet of words or charts. */
    static void page(XSSFSheet sheet, boolean landscape) {
        sheet.setDisplayGridlines(false);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(landscape);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        for (var margin :
                new org.apache.poi.ss.usermodel.PageMargin[] {
                    org.apache.poi.ss.usermodel.PageMargin.LEFT,
                    org.apache.poi.ss.usermodel.PageMargin.RIGHT,
                    org.apache.poi.ss.usermodel.PageMargin.TOP
                }) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Page &P of &N");
        sheet.setActiveCell(new CellAddress(0, 0));
    }
}
