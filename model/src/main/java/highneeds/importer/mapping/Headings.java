package highneeds.importer.mapping;

import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.value.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes one heading for each column of one or more header rows. */
final class Headings {

    private Headings() {}

    /**
     * Joins the header rows from the top where that makes a known heading, else takes the row that
     * is one by itself; a cell spread over several columns counts for each of them. A heading that
     * occurs again is numbered, so that each is unique.
     */
    static List<String> of(List<SheetRow> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<List<String>> parts = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            parts.add(new ArrayList<>());
        }
        for (int r = 0; r < rows.size(); r++) {
            SheetRow row = rows.get(r);
            String spread = "";
            for (int c = 0; c < columns; c++) {
                Cell cell = row.cell(c);
                String text = TableFinder.canBeHeading(cell) ? oneLine(cell) : "";
                if (!text.isEmpty()) {
                    spread = text;
                } else if (r == rows.size() - 1 || !filledBelow(rows, r, c)) {
                    continue;
                }
                parts.get(c).add(text.isEmpty() ? spread : text);
            }
        }
        return unique(parts.stream().map(Headings::best).toList());
    }

    private static String best(List<String> parts) {
        String joined = String.join(" ", parts);
        if (parts.size() < 2 || HeadingDictionary.knows(joined)) {
            return joined;
        }
        for (String part : parts.reversed()) {
            if (HeadingDictionary.knows(part)) {
                return part;
            }
        }
        return joined;
    }

    private static boolean filledBelow(List<SheetRow> rows, int row, int column) {
        return rows.subList(row + 1, rows.size()).stream().anyMatch(r -> !r.cell(column).blank());
    }

    private static String oneLine(Cell cell) {
        return Words.oneLine(cell.text()).strip();
    }

    private static List<String> unique(List<String> headings) {
        List<String> unique = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            String name = heading;
            for (int n = 2; !name.isEmpty() && !seen.add(name); n++) {
                name = heading + " (" + n + ")";
            }
            unique.add(name);
        }
        // Columns beyond the last heading are no part of the table.
        while (!unique.isEmpty() && unique.getLast().isEmpty()) {
            unique.removeLast();
        }
        return unique;
    }
}
