package highneeds.importer.mapping;

import java.util.List;

/**
 * Where the table lies in its sheet.
 *
 * @param firstHeaderRow row of the first line of headings, from 1
 * @param lastHeaderRow row of the last line of headings
 * @param headings heading of each column, unique; empty for a column without
 * @param title text above the headings, which may name the census
 * @param area the part of the sheet it takes
 */
public record Layout(
        int firstHeaderRow, int lastHeaderRow, List<String> headings, String title, Area area) {

    public Layout {
        if (firstHeaderRow < 1 || lastHeaderRow < firstHeaderRow) {
            throw new IllegalArgumentException("The rows of headings are in order, from 1");
        }
        headings = List.copyOf(headings);
    }

    /** The same table in a part of the sheet only. */
    Layout in(Area part, String itsTitle) {
        return new Layout(firstHeaderRow, lastHeaderRow, headings, itsTitle, part);
    }

    /** Position of a heading, from 0, or -1 if there is none such. */
    public int column(String heading) {
        return headings.indexOf(heading);
    }
}
