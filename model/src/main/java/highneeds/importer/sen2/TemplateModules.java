package highneeds.importer.sen2;

import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The modules of a return in the Excel template of the collection: each on a sheet of its own, or
 * one below the other on one sheet. A module begins with its row of headings and ends with an empty
 * row or the next headings. There is no identifier of a plan in the template, so the request's
 * stands for it; names and addresses are never read.
 */
final class TemplateModules {

    /** Headings of the person module are looked for in so many rows of each sheet. */
    private static final int LOOK_AT = 60;

    private TemplateModules() {}

    static boolean isTemplate(Book book) throws UnreadableFile {
        for (Sheet sheet : book.sheets()) {
            if (!sheet.hidden() && hasPersons(sheet)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPersons(Sheet sheet) throws UnreadableFile {
        try (SheetRows rows = sheet.rows()) {
            SheetRow row = rows.next();
            for (int looked = 0; row != null && looked < LOOK_AT; looked++) {
                if (TemplateHeadings.module(row).filter(Sen2Module.PERSON::equals).isPresent()) {
                    return true;
                }
                row = rows.next();
            }
            return false;
        }
    }

    static Map<Sen2Module, ModuleRows> read(Path file) throws UnreadableFile {
        Map<Sen2Module, List<Map<String, Cell>>> found = new EnumMap<>(Sen2Module.class);
        try (Book book = BookFile.open(file)) {
            for (Sheet sheet : book.sheets()) {
                if (!sheet.hidden()) {
                    read(sheet, found);
                }
            }
        }
        Map<Sen2Module, ModuleRows> modules = new EnumMap<>(Sen2Module.class);
        found.forEach((module, rows) -> modules.put(module, ModuleRows.of(rows)));
        return modules;
    }

    private static void read(Sheet sheet, Map<Sen2Module, List<Map<String, Cell>>> found)
            throws UnreadableFile {
        try (SheetRows rows = sheet.rows()) {
            List<String> columns = List.of();
            List<Map<String, Cell>> module = null;
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                Optional<Sen2Module> begins = TemplateHeadings.module(row);
                if (begins.isPresent()) {
                    columns = TemplateHeadings.columns(row);
                    module = found.computeIfAbsent(begins.get(), m -> new ArrayList<>());
                } else if (row.filled() < 2) {
                    module = null;
                } else if (module != null) {
                    module.add(cells(columns, row));
                }
            }
        }
    }

    private static Map<String, Cell> cells(List<String> columns, SheetRow row) {
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty()) {
                cells.put(columns.get(i), row.cell(i));
            }
        }
        Cell request = cells.getOrDefault("requeststableid", Cell.EMPTY);
        cells.put("activeplanstableid", request);
        cells.put("assessmenttableid", request);
        return cells;
    }
}
