package highneeds.published.release;

import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of the release "Education, health and care plans", told by its headings.
 *
 * <p>Source: DfE, explore education statistics, reporting years 2025 and 2026. New and all plans by
 * need have the same headings there, so those two are told apart by the name of the file.
 */
public enum ReleaseKind {
    CASELOAD("caseload.csv", "ehcplans"),
    STARTED("newplans.csv", "new_ehc_plans"),
    CEASED("ceased_plans.csv", "total_ceased"),
    NEEDS("sen_needs_all_plans.csv", "number_asd"),
    STARTED_NEEDS("sen_need_newplans.csv", "number_asd");

    private static final List<String> OF_EVERY_FILE =
            List.of("time_period", "geographic_level", "la_name", "breakdown");

    private final String usualName;
    private final String telling;

    ReleaseKind(String usualName, String telling) {
        this.usualName = usualName;
        this.telling = telling;
    }

    /** Name the file is downloaded under. */
    public String usualName() {
        return usualName;
    }

    /** What a file is; nothing if it is none of the release. */
    public static Optional<ReleaseKind> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv")) {
            return Optional.empty();
        }
        try (Book book = BookFile.open(file);
                SheetRows rows = book.sheets().getFirst().rows()) {
            SheetRow first = rows.next();
            return first == null ? Optional.empty() : of(headings(first), name.contains("new"));
        } catch (UnreadableFile e) {
            // Whoever reads the file next says why.
            return Optional.empty();
        }
    }

    private static Optional<ReleaseKind> of(List<String> headings, boolean ofNewPlans) {
        if (!headings.containsAll(OF_EVERY_FILE)) {
            return Optional.empty();
        }
        for (ReleaseKind kind : values()) {
            if (headings.contains(kind.telling)) {
                return Optional.of(kind == NEEDS && ofNewPlans ? STARTED_NEEDS : kind);
            }
        }
        return Optional.empty();
    }

    static List<String> headings(SheetRow row) {
        return row.cells().stream()
                .map(cell -> cell.text().strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
    }
}
