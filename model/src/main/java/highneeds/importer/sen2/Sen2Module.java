package highneeds.importer.sen2;

import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A module of the person-level SEN2 return, with the columns that tell it from the others.
 *
 * <p>Source: SEN2 person-level guide 2025 and its CSV export; column names in lower case.
 */
public enum Sen2Module {
    PERSON("persontableid", "personbirthdate"),
    REQUESTS("requeststableid", "persontableid", "receiveddate"),
    ASSESSMENT("assessmenttableid", "requeststableid", "assessmentoutcome"),
    NAMED_PLAN("namedplantableid", "assessmenttableid", "startdate"),
    ACTIVE_PLANS("activeplanstableid", "requeststableid"),
    PLACEMENT_DETAIL("activeplanstableid", "placementrank", "entrydate"),
    SEN_NEED("activeplanstableid", "sentype", "sentyperank");

    private final List<String> columns;

    Sen2Module(String... columns) {
        this.columns = List.of(columns);
    }

    /** The module a file is by its headings; nothing if it is none or cannot be read. */
    public static Optional<Sen2Module> of(Path file) {
        // The export is always CSV; opening large workbooks once more would only take time.
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return Optional.empty();
        }
        try (Book book = BookFile.open(file);
                SheetRows rows = book.sheets().getFirst().rows()) {
            SheetRow first = rows.next();
            return first == null ? Optional.empty() : of(headings(first));
        } catch (UnreadableFile e) {
            // Whoever reads the file next says why.
            return Optional.empty();
        }
    }

    /** Name for people. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static List<String> headings(SheetRow row) {
        return row.cells().stream()
                .map(Cell::text)
                .map(text -> text.toLowerCase(Locale.ROOT).strip())
                .toList();
    }

    private static Optional<Sen2Module> of(List<String> headings) {
        for (Sen2Module module :
                new Sen2Module[] {
                    PERSON,
                    REQUESTS,
                    ASSESSMENT,
                    NAMED_PLAN,
                    PLACEMENT_DETAIL,
                    SEN_NEED,
                    ACTIVE_PLANS
                }) {
            if (headings.containsAll(module.columns)) {
                return Optional.of(module);
            }
        }
        return Optional.empty();
    }
}
