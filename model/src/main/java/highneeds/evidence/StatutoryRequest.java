package highneeds.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One request for an education, health and care needs assessment.
 *
 * @param received day it was received
 * @param ncy national curriculum year of the child, if known
 * @param decision what was decided, if anything yet
 * @param decided day of that decision
 * @param assessed day the assessment's outcome was decided
 * @param issued true if the assessment led to a plan
 * @param planFinal day the plan was made final
 */
public record StatutoryRequest(
        LocalDate received,
        Optional<Integer> ncy,
        Optional<Decision> decision,
        Optional<LocalDate> decided,
        Optional<LocalDate> assessed,
        boolean issued,
        Optional<LocalDate> planFinal) {

    /** Decision on a request. */
    public enum Decision {
        ASSESS,
        NOT_ASSESS,
        WITHDRAWN
    }
}
