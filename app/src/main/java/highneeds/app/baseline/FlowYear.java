package highneeds.app.baseline;

import highneeds.calibration.CalibrationChoices;
import highneeds.calibration.YearWeight;
import highneeds.caseload.Flows;

/**
 * A year of the history as it may be learnt from.
 *
 * @param joiners plans that started
 * @param leavers plans that ceased, those past the last national curriculum year among them
 * @param usable false if the year cannot be learnt from whatever is chosen
 * @param chosen how much it counts, and why
 */
public record FlowYear(double joiners, double leavers, boolean usable, YearWeight chosen) {

    static FlowYear of(Flows flow, CalibrationChoices choices) {
        return new FlowYear(
                flow.joiners().total(),
                flow.leavers().total() + flow.agedOut(),
                !flow.implausible(),
                choices.of(flow.census()));
    }

    /** Opening census. */
    public int census() {
        return chosen.census();
    }

    /** "Jan 2025 and 2026". */
    public String shortName() {
        return "Jan " + census() + " and " + (census() + 1);
    }

    /** "January 2025 to January 2026". */
    public String name() {
        return "January " + census() + " to January " + (census() + 1);
    }
}
