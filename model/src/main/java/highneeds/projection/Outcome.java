package highneeds.projection;

import highneeds.caseload.Caseload;

import java.util.List;

/**
 * What a run came to.
 *
 * @param opening plans at the last census of the history
 * @param years each year in order
 */
public record Outcome(Caseload opening, List<YearOutcome> years) {

    public Outcome {
        years = List.copyOf(years);
    }
}
