package highneeds.workload;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One week.
 *
 * @param monday its first day
 * @param flows each kind of work
 * @param hours each role
 * @param advice cases in which each role did its part, such as referrals for health advice that
 *     were answered
 * @param decisions requests on which was decided: what panels have to look at
 */
public record WeekOfWork(
        LocalDate monday,
        Map<WorkKind, Flow> flows,
        Map<Role, Hours> hours,
        Map<Role, Double> advice,
        double decisions) {

    public WeekOfWork {
        flows = Collections.unmodifiableMap(new EnumMap<>(flows));
        hours = Collections.unmodifiableMap(new EnumMap<>(hours));
        advice = Collections.unmodifiableMap(new EnumMap<>(advice));
    }
}
