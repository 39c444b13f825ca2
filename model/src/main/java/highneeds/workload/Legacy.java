package highneeds.workload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Older statements and assessments that are to be turned into plans.
 *
 * @param cases how many, those begun among them
 * @param begun how many have begun
 * @param by day by which all are to be done; the end of the years looked at if empty
 */
public record Legacy(double cases, double begun, Optional<LocalDate> by) {

    public static final Legacy NONE = new Legacy(0, 0, Optional.empty());

    public Legacy {
        by = by == null ? Optional.empty() : by;
        if (!(cases >= 0) || !(begun >= 0) || begun > cases) {
            throw new IllegalArgumentException(
                    "Conversions and those begun cannot be negative, and no more can have begun"
                            + " than there are");
        }
    }

    /**
     * The same plan with these conversions, if there are any; all begin at once if there is no time
     * left.
     */
    WorkloadPlan in(WorkloadPlan plan) {
        if (cases == 0) {
            return plan;
        }
        if (whyNot(plan.start()).isPresent()) {
            return plan.with(Conversions.atOnce(cases));
        }
        LocalDate last = by.orElse(plan.monday(plan.weeks()));
        return plan.with(Conversions.by(cases, begun, plan.start(), last));
    }

    /** Why they cannot be done in time, whoever does them; empty if they can. */
    public Optional<String> whyNot(LocalDate start) {
        int weeks = Track.usual(WorkKind.CONVERSION).deadline();
        return cases > 0 && by.isPresent() && ChronoUnit.WEEKS.between(start, by.get()) <= weeks
                ? Optional.of(
                        "Conversions take %d weeks, so none can begin after %s and be done by %s"
                                .formatted(weeks, start, by.get()))
                : Optional.empty();
    }
}
