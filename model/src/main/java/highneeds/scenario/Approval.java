package highneeds.scenario;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Who approved a scenario and when.
 *
 * @param by person or board
 * @param on ISO date, for example "2026-11-22"; both are empty if nobody did
 */
public record Approval(String by, String on) {

    /** Nobody has approved it. */
    public static final Approval NONE = new Approval("", "");

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public Approval {
        if (by.isBlank() != on.isBlank()) {
            throw new IllegalArgumentException("An approval says who gave it and on which day");
        }
        if (!on.isBlank()) {
            LocalDate.parse(on);
        }
    }

    /**
     * @throws IllegalArgumentException if nobody is named
     */
    public static Approval of(String by, LocalDate on) {
        return new Approval(by.strip(), on.toString());
    }

    /** "Approved by Schools Forum on 22 November 2026"; empty if nobody did. */
    public String words() {
        return by.isBlank()
                ? ""
                : "Approved by " + by + " on " + LocalDate.parse(on).format(IN_WORDS);
    }
}
