package highneeds.importer.mapping;

import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.value.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        List<List<Part>> parts = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            parts.add(new ArrayList<>());
        }
        for (int r = 0; r < rows.size(); r++) {
            SheetRow row = rows.get(r);
            Part spread = new Part("", r, 0);
            for (int c = 0; c < columns; c++) {
                Cell cell = row.cell(c);
                String text = TableFinder.canBeHeading(cell) ? oneLine(cell) : "";
                if (!text.isEmpty()) {
                    spread = new Part(text, r, c);
                } else if (r == rows.size() - 1 || !filledBelow(rows, r, c)) {
                    continue;
                }
                parts.get(c).add(text.isEmpty() ? spread : new Part(text, r, c));
            }
        }
        return unique(toldApart(parts));
    }

    /**
     * A cell of the rows of headings.
     *
     * @param row which of the rows, from 0
     * @param column where it stands, though it may count for more columns
     */
    private record Part(String text, int row, int column) {}

    /**
     * The best heading of each column. Over several columns one cell names no more than the first
     * of them, and none where one has a known heading with it: "Need" over "Main" and "Second".
     */
    private static List<String> toldApart(List<List<Part>> parts) {
        List<String> whole = parts.stream().map(Headings::joined).toList();
        Set<Part> taken = new HashSet<>();
        for (int c = 0; c < parts.size(); c++) {
            if (parts.get(c).size() > 1 && HeadingDictionary.knows(whole.get(c))) {
                taken.addAll(parts.get(c));
            }
        }
        List<String> best = new ArrayList<>();
        for (int c = 0; c < parts.size(); c++) {
            best.add(best(parts.get(c), whole.get(c), taken));
        }
        return best;
    }

    private static String joined(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining(" "));
    }

    private static String best(List<Part> parts, String joined, Set<Part> taken) {
        if (parts.size() < 2 || HeadingDictionary.knows(joined)) {
            return joined;
        }
        for (Part part : parts.reversed()) {
            if (HeadingDictionary.knows(part.text())) {
                return taken.add(part) ? part.text() : joined;
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
