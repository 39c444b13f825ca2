package highneeds.importer.mapping;

import highneeds.importer.sheet.Cell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one column holds, by its heading and its cells; each worked out once. */
final class ColumnEvidence {

    private static final int FEWEST_TELLING = 3;

    private final HeadingForms heading;
    private final boolean isPrivate;
    private final ContentEvidence evidence;
    private final List<Cell> cells;
    private final Map<Content, Double> shares = new EnumMap<>(Content.class);

    ColumnEvidence(String heading, ContentEvidence evidence, List<Cell> cells) {
        this.heading = HeadingForms.of(heading);
        this.isPrivate = HeadingDictionary.isPrivate(heading);
        this.evidence = evidence;
        this.cells = cells;
    }

    HeadingForms heading() {
        return heading;
    }

    /** True if the heading is known to hold personal details that are never read. */
    boolean isPrivate() {
        return isPrivate;
    }

    /** Share of the filled cells that can be read as this content. */
    double share(Content content) {
        return shares.computeIfAbsent(content, c -> evidence.share(cells, c));
    }

    /** True if enough cells are filled to tell by them alone. */
    boolean telling() {
        return cells.stream().filter(cell -> !cell.blank()).count() >= FEWEST_TELLING;
    }
}
