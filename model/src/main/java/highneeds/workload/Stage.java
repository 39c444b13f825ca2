package highneeds.workload;

import java.util.EnumMap;
import java.util.Map;

/**
 * A step of a kind of work.
 *
 * @param name for people
 * @param hours hours of each role that a case takes
 * @param delay weeks that go by before it can be finished
 * @param goesOn share of the cases that go on to the next stage, 0 to 1; of the last stage, share
 *     that ends as it should
 */
public record Stage(String name, Map<Role, Double> hours, Delay delay, double goesOn) {

    public Stage {
        EnumMap<Role, Double> copy = new EnumMap<>(Role.class);
        copy.putAll(hours);
        hours = java.util.Collections.unmodifiableMap(copy);
        if (hours.values().stream().anyMatch(each -> !(each >= 0))) {
            throw new IllegalArgumentException("Hours of '" + name + "' cannot be negative");
        }
        if (!(goesOn >= 0 && goesOn <= 1)) {
            throw new IllegalArgumentException(
                    "A share goes from 0 to 1; that of '" + name + "' is " + goesOn);
        }
    }

    double hours(Role role) {
        return hours.getOrDefault(role, 0.0);
    }

    public Stage withGoesOn(double share) {
        return new Stage(name, hours, delay, share);
    }

    public Stage withDelay(Delay changed) {
        return new Stage(name, hours, changed, goesOn);
    }
}
