package highneeds.project.assurance;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody other than the author has looked at a forecast and stands for it. The program takes the
 * names as they are given.
 *
 * @param author who made the forecast
 * @param approver who signed it off
 * @param day the day it was signed off
 * @param inputs what it was signed off with; a change of these makes it a draft again
 */
public record SignOff(String author, String approver, LocalDate day, Inputs inputs) {

    /**
     * @throws IllegalArgumentException if somebody is not named or both are the same person
     */
    public SignOff {
        author = author == null ? "" : author.strip();
        approver = approver == null ? "" : approver.strip();
        if (author.isEmpty() || approver.isEmpty()) {
            throw new IllegalArgumentException(
                    "A sign-off names the author and who signs off. Write both names");
        }
        if (plain(author).equals(plain(approver))) {
            throw new IllegalArgumentException(
                    "A forecast is signed off by someone other than its author. Write another"
                            + " name, or leave it a draft");
        }
        if (day == null) {
            throw new IllegalArgumentException("A sign-off has a day. Choose one");
        }
        if (inputs == null) {
            throw new IllegalArgumentException("A sign-off says what was signed off");
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
