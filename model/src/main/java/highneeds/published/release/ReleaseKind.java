package highneeds.published.release;

import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the release "Education, health and care plans", told by its headings: as downloaded (a
 * column for each setting or need), or laid out long with one number a row, as analysts pass the
 * same tables on.
 *
 * <p>Source: DfE, explore education statistics, reporting years 2023 to 2026. New and all plans by
 * need have the same headings there, so those two are told apart by the name of the file.
 */
public enum ReleaseKind {
    CASELOAD("caseload.csv", List.of(List.of("ehcplans"), List.of("age", "setting", "plans"))),
    STARTED(
            "newplans.csv",
            List.of(List.of("new_ehc_plans"), List.of("age_started", "setting", "plans"))),
    CEASED("ceased_plans.csv", List.of(List.of("breakdown", "total_ceased"))),
    STARTED_NEEDS("sen_need_newplans.csv", List.of(List.of("breakdown", "need", "new_plans"))),
    NEEDS(
            "sen_needs_all_plans.csv",
            List.of(List.of("breakdown", "number_asd"), List.of("breakdown", "need", "plans")));

    private static final List<String> OF_EVERY_FILE =
            List.of("time_period", "geographic_level", "la_name");

    /** Headings by which the same is meant. */
    private static final Map<String, String> ALIASES =
            Map.of(
                    "year", "time_period",
                    "level", "geographic_level",
                    "la_code", "old_la_code",
                    "la_ons_code", "new_la_code",
                    "area", "la_name",
                    "local_authority", "la_name",
                    "ehc_plans", "plans");

    private final String usualName;
    private final List<List<String>> telling;

    ReleaseKind(String usualName, List<List<String>> telling) {
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
            if (kind.telling.stream().anyMatch(headings::containsAll)) {
                return Optional.of(kind == NEEDS && ofNewPlans ? STARTED_NEEDS : kind);
            }
        }
        return Optional.empty();
    }

    /** Headings of a file in small letters, by the names the downloads have. */
    static List<String> headings(SheetRow row) {
        return row.cells().stream()
                .map(cell -> cell.text().strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .map(heading -> ALIASES.getOrDefault(heading, heading))
                .toList();
    }
}
