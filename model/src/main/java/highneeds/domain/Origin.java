package highneeds.domain;

/**
 * The row of a spreadsheet that something was read from.
 *
 * @param file name of the file
 * @param sheet name of the sheet; empty for a file without sheets
 * @param row row as the spreadsheet numbers it; 0 if it was not read from a row
 */
public record Origin(String file, String sheet, int row) {

    /** Not read from a row: worked out, or saved before rows were kept. */
    public static final Origin NONE = new Origin("", "", 0);

    public Origin {
        // The same few names stand on every row.
        file = file.intern();
        sheet = sheet.intern();
    }

    /** "cohort.xlsx, sheet 'Plans', row 212". */
    public String words() {
        if (row == 0) {
            return "";
        }
        return file + (sheet.isEmpty() ? "" : ", sheet '" + sheet + "'") + ", row " + row;
    }
}
