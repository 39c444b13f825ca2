package highneeds.project.assurance;

import java.time.LocalDate;

/**
 * A decision or a check, as a person wrote it down.
 *
 * @param day the day it was made
 * @param who person or board that made it
 * @param what what was decided or checked, and what came of it
 * @param evidence where that can be read up; may be empty
 */
public record LogEntry(LocalDate day, String who, String what, String evidence) {

    /**
     * @throws IllegalArgumentException if nobody or nothing is named
     */
    public LogEntry {
        who = who == null ? "" : who.strip();
        what = what == null ? "" : what.strip();
        evidence = evidence == null ? "" : evidence.strip();
        if (day == null) {
            throw new IllegalArgumentException("An entry has a day. Choose one");
        }
        if (who.isEmpty()) {
            throw new IllegalArgumentException("An entry says who it was. Write a name or a board");
        }
        if (what.isEmpty()) {
            throw new IllegalArgumentException("An entry says what it was. Write a sentence");
        }
    }
}
