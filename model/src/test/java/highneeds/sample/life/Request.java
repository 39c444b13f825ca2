package highneeds.sample.life;

import java.time.LocalDate;

/**
 * One request for an education, health and care needs assessment and what became of it. A step that
 * was not reached has no date.
 *
 * @param birth date of birth of the child
 * @param requested date the request was received
 * @param decision what was decided on the request
 * @param decided date of that decision
 * @param issued true if the assessment led to a plan
 * @param assessed date the assessment ended; null if there was none
 * @param planned date the plan started; null if there is none
 */
public record Request(
        LocalDate birth,
        LocalDate requested,
        Decision decision,
        LocalDate decided,
        boolean issued,
        LocalDate assessed,
        LocalDate planned) {

    /** What was decided on a request. */
    public enum Decision {
        ASSESS("Assess"),
        REFUSE("Refuse"),
        WITHDRAWN("Withdrawn");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
