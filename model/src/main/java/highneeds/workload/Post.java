package highneeds.workload;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Posts of one role.
 *
 * @param role what they do
 * @param fte how many, in full-time posts; not negative
 * @param from first day, or empty if they are there already
 * @param until last day, or empty if they stay
 * @param yearlyCost GBP a year for one full-time post with its on-costs
 * @param note what they are, for example "agency, until the backlog is gone"
 */
public record Post(
        Role role,
        double fte,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        double yearlyCost,
        String note) {

    public Post {
        if (!(fte >= 0) || !(yearlyCost >= 0)) {
            throw new IllegalArgumentException(
                    role.label() + ": posts and their cost cannot be negative");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    role.label() + ": they end on " + until.get() + ", before they begin");
        }
    }

    /** Posts that are there and stay, at no cost beyond what is paid already. */
    public static Post inPost(Role role, double fte) {
        return new Post(role, fte, Optional.empty(), Optional.empty(), 0, "");
    }

    boolean worksOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
