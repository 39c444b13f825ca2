package highneeds.importer.sen2;

import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of one module, reduced to the columns asked for: names and addresses stay behind. */
final class ModuleRows {

    private final List<Map<String, Cell>> rows = new ArrayList<>();

    private ModuleRows() {}

    static ModuleRows none() {
        return new ModuleRows();
    }

    /** Rows that were read already. */
    static ModuleRows of(List<Map<String, Cell>> rows) {
        ModuleRows module = new ModuleRows();
        module.rows.addAll(rows);
        return module;
    }

    static ModuleRows of(Path file, String... columns) throws UnreadableFile {
        ModuleRows module = new ModuleRows();
        try (Book book = BookFile.open(file);
                SheetRows source = book.sheets().getFirst().rows()) {
            SheetRow first = source.next();
            List<String> headings = first == null ? List.of() : Sen2Module.headings(first);
            for (SheetRow row = source.next(); row != null; row = source.next()) {
                Map<String, Cell> cells = new HashMap<>();
                for (String column : columns) {
                    int at = headings.indexOf(column);
                    cells.put(column, at < 0 ? Cell.EMPTY : row.cell(at));
                }
                module.rows.add(cells);
            }
        }
        return module;
    }

    List<Map<String, Cell>> rows() {
        return rows;
    }

    /** Rows by the text of a key column; of several with one key the later ones too. */
    Map<String, List<Map<String, Cell>>> by(String column) {
        Map<String, List<Map<String, Cell>>> byKey = new HashMap<>();
        for (Map<String, Cell> row : rows) {
            byKey.computeIfAbsent(
                            row.getOrDefault(column, Cell.EMPTY).text(), key -> new ArrayList<>())
                    .add(row);
        }
        return byKey;
    }
}
