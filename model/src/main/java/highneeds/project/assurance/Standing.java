package highneeds.project.assurance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a forecast is signed off as it is now.
 *
 * @param last the latest sign-off, if there was one
 * @param changed what is otherwise since then, in words
 */
public record Standing(Optional<SignOff> last, List<String> changed) {

    /** Nobody has signed it off. */
    public static final Standing DRAFT = new Standing(Optional.empty(), List.of());

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public Standing {
        changed = List.copyOf(changed);
    }

    /** How a sign-off stands with the inputs there are now. */
    static Standing of(Optional<SignOff> last, Inputs now) {
        return new Standing(
                last, last.map(signed -> signed.inputs().changes(now)).orElse(List.of()));
    }

    public boolean draft() {
        return last.isEmpty() || !changed.isEmpty();
    }

    /** "Draft" or "Signed off". */
    public String mark() {
        return draft() ? "Draft" : "Signed off";
    }

    /**
     * How it stands and why, in a sentence without its full stop.
     *
     * @param names true to say who the author and the approver are
     */
    public String words(boolean names) {
        if (last.isEmpty()) {
            return "Draft until it is signed off by someone other than its author";
        }
        String signed = signed(last.get(), names);
        return draft()
                ? "Draft: since it was %s, %s changed".formatted(signed, String.join(", ", changed))
                : signed.substring(0, 1).toUpperCase(Locale.ROOT) + signed.substring(1);
    }

    private static String signed(SignOff sign, boolean names) {
        return names
                ? "signed off on %s by %s (author: %s)"
                        .formatted(day(sign.day()), sign.approver(), sign.author())
                : "signed off on %s by someone other than its author".formatted(day(sign.day()));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
