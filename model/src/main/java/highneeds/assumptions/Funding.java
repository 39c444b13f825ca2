package highneeds.assumptions;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.ArrayList;
import java.util.List;

/**
 * What pays for high needs in one financial year, and the lines that do not follow single
 * placements. GBP, cash.
 *
 * @param allocation high needs block allocation
 * @param blockTransfer moved from the schools block; negative if moved to it
 * @param grants other grants and income
 * @param otherLines spend that does not follow single placements
 * @param importExport adjustment for children educated in and from other areas; negative if it is
 *     taken off
 */
@RecordBuilder
public record Funding(
        double allocation,
        double blockTransfer,
        double grants,
        List<OtherLine> otherLines,
        double importExport)
        implements FundingBuilder.With {

    public Funding {
        otherLines = List.copyOf(otherLines);
    }

    /** Without an adjustment for imports and exports. */
    public Funding(
            double allocation, double blockTransfer, double grants, List<OtherLine> otherLines) {
        this(allocation, blockTransfer, grants, otherLines, 0);
    }

    /** All income of the high needs block. */
    public double income() {
        return allocation + importExport + blockTransfer + grants;
    }

    /** Spend of one fund on lines that do not follow single placements. */
    public double otherSpend(OtherLine.Fund fund) {
        return otherLines.stream()
                .filter(line -> line.fund() == fund)
                .mapToDouble(OtherLine::amount)
                .sum();
    }

    /** Adds a line; a line of nothing is not added. */
    public Funding with(OtherLine line) {
        if (line.amount() == 0) {
            return this;
        }
        List<OtherLine> all = new ArrayList<>(otherLines);
        all.add(line);
        return new Funding(allocation, blockTransfer, grants, all, importExport);
    }
}
