package highneeds.app.intake;

import highneeds.importer.entry.Trial;
import highneeds.importer.table.FoundTable;

import java.util.List;

/** Whose residents a table counts, if it counts those of several areas. */
final class AreaQuestion {

    private static final String NOT_FOUND = "council-not-among-areas";

    private AreaQuestion() {}

    /** Areas to choose from; none if the table is of one. */
    static List<String> areas(FoundTable table, Trial trial) {
        return trial == null
                ? List.of()
                : trial.areas().entrySet().stream()
                        .filter(entry -> samePlace(entry.getKey(), table))
                        .map(java.util.Map.Entry::getValue)
                        .findFirst()
                        .orElse(List.of());
    }

    private static boolean samePlace(FoundTable one, FoundTable other) {
        return one.file().path().equals(other.file().path()) && one.where().equals(other.where());
    }

    /** True if none of the areas is known to be the council's and nobody has said which are. */
    static boolean openIn(FoundSheet sheet, Trial trial) {
        FoundTable table = sheet.table().orElseThrow();
        return table.mapping().areas().isEmpty()
                && !areas(table, trial).isEmpty()
                && trial.result().issues().stream()
                        .anyMatch(
                                issue ->
                                        issue.code().equals(NOT_FOUND)
                                                && issue.file().equals(sheet.file())
                                                && issue.sheet().equals(sheet.sheet()));
    }
}
