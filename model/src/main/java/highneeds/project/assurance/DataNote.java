package highneeds.project.assurance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a file beside what was read from it.
 *
 * @param sha256 hash of the file's bytes
 * @param readOn the day it was imported; empty for files of before that was kept
 * @param owner who answers for the data; may be empty
 * @param sunset last day on which the data should still be relied on, if one was set
 */
public record DataNote(
        String sha256, Optional<LocalDate> readOn, String owner, Optional<LocalDate> sunset) {

    public DataNote {
        readOn = readOn == null ? Optional.empty() : readOn;
        owner = owner == null ? "" : owner.strip();
        sunset = sunset == null ? Optional.empty() : sunset;
    }

    /** Nothing known of a file. */
    static DataNote of(String sha256) {
        return new DataNote(sha256, Optional.empty(), "", Optional.empty());
    }

    DataNote readOn(LocalDate day) {
        return new DataNote(sha256, Optional.of(day), owner, sunset);
    }

    public DataNote ownedBy(String changed) {
        return new DataNote(sha256, readOn, changed, sunset);
    }

    public DataNote until(Optional<LocalDate> day) {
        return new DataNote(sha256, readOn, owner, day);
    }

    /** True if the data should not be relied on any more. */
    public boolean past(LocalDate today) {
        return sunset.map(today::isAfter).orElse(false);
    }
}
