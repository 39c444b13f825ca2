package highneeds.caseload;

import java.util.List;

/**
 * The caseload at each census and the flows between neighbouring ones, oldest first.
 *
 * @param caseloads plans at each January census, oldest first; at least one
 * @param flows flows between neighbouring censuses that both exist; one fewer than the caseloads
 *     when none is missing
 * @param breaks what does not follow, for the flow report
 * @param basis how the flows were found
 */
public record History(
        List<Caseload> caseloads, List<Flows> flows, List<HistoryBreak> breaks, Basis basis) {

    public History {
        if (caseloads.isEmpty()) {
            throw new IllegalArgumentException("A history has at least one census");
        }
        caseloads = List.copyOf(caseloads);
        flows = List.copyOf(flows);
        breaks = List.copyOf(breaks);
    }

    /** Plans at the last census. */
    public Caseload latest() {
        return caseloads.getLast();
    }

    /** What was known at an earlier census: later caseloads and flows are left out. */
    public History asOf(int census) {
        return new History(
                caseloads.stream().filter(caseload -> caseload.census() <= census).toList(),
                flows.stream().filter(flow -> flow.census() < census).toList(),
                breaks.stream().filter(found -> found.census() <= census).toList(),
                basis);
    }

    /** How flows were found. */
    public enum Basis {
        /** Persons matched between censuses. */
        MATCHED,
        /** Estimated from published totals by proportional fitting. */
        PUBLISHED_TOTALS
    }
}
