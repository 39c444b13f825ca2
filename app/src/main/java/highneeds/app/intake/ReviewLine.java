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
        return preview.lines().stream()
                .map(
                        line ->
                                new ReviewLine(
                                        line.part().isEmpty()
                                                ? line.kind().label()
                                                : line.kind().label() + ", " + line.part(),
                                        line))
                .toList();
    }

    /** True if it would change nothing. */
    boolean same() {
        return line.added() + line.changed() + line.gone() == 0;
    }
}
