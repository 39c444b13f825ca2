package highneeds.app.intake;

import highneeds.importer.entry.MergePreview;

import java.util.List;

/**
 * What an import would change in one table.
 *
 * @param table name of the table, with the census
 * @param line the counts
 */
public record ReviewLine(String table, MergePreview.Line line) {

    static List<ReviewLine> of(MergePreview preview) {
        return preview.lines().stream().map(line -> new ReviewLine(name(line), line)).toList();
    }

    private static String name(MergePreview.Line line) {
        String label = line.kind().label();
        return switch (line.kind()) {
            // A year counts as one, with its residents of all ages.
            case POPULATION -> label + ", years";
            default -> line.part().isEmpty() ? label : label + ", " + line.part();
        };
    }

    /** True if it would change nothing. */
    boolean same() {
        return line.added() + line.changed() + line.gone() == 0;
    }
}
