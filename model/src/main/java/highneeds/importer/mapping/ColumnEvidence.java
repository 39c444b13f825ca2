package highneeds.importer.mapping;

import highneeds.importer.sheet.Cell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one column holds, worked out once for each content asked about. */
final class ColumnEvidence {

    private static final int FEWEST_TELLING = 3;

    private final ContentEvidence evidence;
    private final List<Cell> cells;
    private final Map<Content, Double> shares = new EnumMap<>(Content.class);

    ColumnEvidence(ContentEvidence evidence, List<Cell> cells) {
        this.evidence = evidence;
        this.cells = cells;
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
