package highneeds.importer.mapping;

import highneeds.domain.Progress;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds several tables on one sheet: below each other, where headings follow a blank row, and
 * beside each other, where blank columns lie between.
 */
public final class TablesOfSheet {

    /** Of the cells of a row of headings so many are in the dictionary at least. */
    private static final double LEAST_KNOWN = 0.6;

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private final List<SheetRow> rows;
    private final Predicate<Layout> complete;

    /**
     * @param rows rows from the top of the sheet, blank ones left out
     * @param complete whether headings have all that some table needs
     */
    public TablesOfSheet(List<SheetRow> rows, Predicate<Layout> complete) {
        this.rows = rows;
        this.complete = complete;
    }

    /**
     * The tables in the order of their headings: one, unless there is more than one for certain.
     */
    public List<Layout> around(Layout main) {
        List<Layout> tables = new ArrayList<>();
        for (Layout table : stacked(main)) {
            tables.addAll(sideBySide(table));
        }
        return tables;
    }

    private List<Layout> stacked(Layout main) {
        List<Layout> found = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int first = 0; first < rows.size(); first++) {
            Progress.stopIfInterrupted();
            int start = blockStart(first);
            boolean isMain = rows.get(first).number() == main.firstHeaderRow();
            if (!isMain && (start < 0 || !looksLikeHeadings(rows.get(first)))) {
                continue;
            }
            List<SheetRow> block = start < 0 ? rows : rows.subList(start, rows.size());
            Layout layout =
                    isMain
                            ? belowOthers(main, block, found)
                            : TableFinder.startingAt(block, first - start).layout();
            if (layout == null || !isMain && !isAnother(layout, found, main)) {
                continue;
            }
            int begins = found.isEmpty() ? 1 : rows.get(Math.max(start, 0)).number();
            found.add(layout.in(layout.area().from(begins), layout.title()));
            starts.add(start < 0 ? first : start);
        }
        List<Layout> tables = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            boolean last = i + 1 == found.size();
            tables.add(last ? found.get(i) : upTo(found.get(i), rows.get(starts.get(i + 1))));
        }
        return tables;
    }

    /** The main table; what stands above others before it is no title of it. */
    private static Layout belowOthers(Layout main, List<SheetRow> block, List<Layout> found) {
        return found.isEmpty()
                ? main
                : TableFinder.at(block, main.firstHeaderRow(), main.lastHeaderRow());
    }

    /** A table that ends before the title of the next one. */
    private static Layout upTo(Layout table, SheetRow next) {
        int last = Math.max(table.lastHeaderRow(), next.number() - 1);
        return table.in(table.area().upTo(last), table.title());
    }

    /**
     * Where the rows that belong to headings begin: their titles, back to the blank row before
     * them. -1 if there is no blank row, and so no new table.
     */
    private int blockStart(int headings) {
        int start = headings;
        while (start > 0 && !gapBefore(start) && isTitle(rows.get(start - 1))) {
            start--;
        }
        return start == 0 || gapBefore(start) ? start : -1;
    }

    private boolean gapBefore(int index) {
        return index > 0 && rows.get(index).number() > rows.get(index - 1).number() + 1;
    }

    private static boolean isTitle(SheetRow row) {
        return row.filled() == 1;
    }

    private static boolean looksLikeHeadings(SheetRow row) {
        int known = 0;
        int filled = 0;
        for (Cell cell : row.cells()) {
            if (!cell.blank()) {
                filled++;
                boolean words = cell instanceof Cell.Text;
                known += words && HeadingDictionary.knows(cell.text()) ? 1 : 0;
            }
        }
        return known >= 2 && known >= LEAST_KNOWN * filled;
    }

    /** True if headings start a table of their own: other ones, or those of another year. */
    private boolean isAnother(Layout layout, List<Layout> found, Layout main) {
        boolean again =
                layout.headings().equals(main.headings())
                        || found.stream().anyMatch(f -> f.headings().equals(layout.headings()));
        boolean ofAYear = YEAR.matcher(layout.title()).find();
        return (!again || ofAYear) && hasRows(layout, main) && complete.test(layout);
    }

    /** The headings of the main table are no row of what stands above: that names its groups. */
    private boolean hasRows(Layout layout, Layout main) {
        int next = layout.lastHeaderRow() + 1;
        boolean above = layout.firstHeaderRow() < main.firstHeaderRow();
        int last = above ? Math.min(next + 1, main.firstHeaderRow() - 1) : next + 1;
        return rows.stream()
                .anyMatch(r -> r.number() >= next && r.number() <= last && r.filled() > 1);
    }

    private List<Layout> sideBySide(Layout table) {
        List<Layout> parts = new ArrayList<>();
        for (Area area : columnGroups(table)) {
            List<SheetRow> own = rows.stream().map(area::of).toList();
            Layout part = TableFinder.at(own, table.firstHeaderRow(), table.lastHeaderRow());
            parts.add(
                    part.title().isEmpty()
                            ? part.in(area, table.title())
                            : part.in(area, part.title()));
        }
        boolean several = parts.size() > 1 && parts.stream().allMatch(complete);
        return several ? parts : List.of(table);
    }

    /** The columns between those that are blank from the headings down. */
    private List<Area> columnGroups(Layout table) {
        List<SheetRow> below = TableFinder.sample(rows, table);
        List<Area> groups = new ArrayList<>();
        int first = -1;
        for (int c = 0; c <= table.headings().size(); c++) {
            int column = c;
            boolean blank =
                    c == table.headings().size()
                            || table.headings().get(c).isEmpty()
                                    && below.stream().allMatch(row -> row.cell(column).blank());
            if (blank && first >= 0) {
                groups.add(new Area(table.area().firstRow(), first, c, table.area().lastRow()));
                first = -1;
            } else if (!blank && first < 0) {
                first = c;
            }
        }
        return groups;
    }
}
