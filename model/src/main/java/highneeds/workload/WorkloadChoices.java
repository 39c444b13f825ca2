package highneeds.workload;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a person chose about the statutory work: who is there, what is to be reached, and whether
 * the forecast follows.
 *
 * @param posts who is there, comes and goes; none while nobody said, and then as many as keep pace
 *     with the first year
 * @param hours own hours a week that a full-time post has for cases; the usual for roles without
 * @param legacy older statements and assessments to be converted
 * @param target share of plans within 20 weeks to be reached, 0 to 1
 * @param years calendar years looked at, 1 to 10
 * @param late what becomes of plans that the staff have no time for when they are due
 */
@RecordBuilder
public record WorkloadChoices(
        List<Post> posts,
        Map<Role, Double> hours,
        Legacy legacy,
        double target,
        int years,
        Lateness late)
        implements WorkloadChoicesBuilder.With {

    /** Most hours a week that a post can have for cases. */
    public static final double MOST_HOURS = 40;

    private static final int MOST_YEARS = 10;

    public static final WorkloadChoices DEFAULT =
            new WorkloadChoices(List.of(), Map.of(), Legacy.NONE, 0.9, 3, Lateness.NOT_FOLLOWED);

    public WorkloadChoices {
        posts = posts == null ? List.of() : List.copyOf(posts);
        EnumMap<Role, Double> own = new EnumMap<>(Role.class);
        if (hours != null) {
            own.putAll(hours);
        }
        hours = Collections.unmodifiableMap(own);
        legacy = legacy == null ? Legacy.NONE : legacy;
        late = late == null ? Lateness.NOT_FOLLOWED : late;
        hours.forEach(
                (role, each) -> {
                    if (!(each >= 0 && each <= MOST_HOURS)) {
                        throw new IllegalArgumentException(
                                "%s: a full-time post has 0 to %.0f hours a week for cases, not %s"
                                        .formatted(role.label(), MOST_HOURS, each));
                    }
                });
        if (!(target > 0 && target <= 1)) {
            throw new IllegalArgumentException(
                    "The target is a share of plans from 1 to 100 per cent");
        }
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException(
                    "Work is looked at for 1 to %d calendar years, not %d"
                            .formatted(MOST_YEARS, years));
        }
    }

    /** True if somebody said who is there. */
    public boolean teamIsKnown() {
        return !posts.isEmpty();
    }

    /** True if plans of the forecast wait for staff. */
    public boolean limits() {
        return late.followed() && teamIsKnown();
    }

    /** True if the forecast of plans and money is the same under other choices. */
    public boolean limitsAs(WorkloadChoices other) {
        return limits() == other.limits()
                && (!limits()
                        || posts.equals(other.posts)
                                && hours.equals(other.hours)
                                && legacy.equals(other.legacy)
                                && late == other.late);
    }

    /** With other posts at a position of the list. */
    public WorkloadChoices withPost(int position, Post changed) {
        List<Post> all = new ArrayList<>(posts);
        all.set(position, changed);
        return withPosts(all);
    }

    /** With own hours of a role. */
    public WorkloadChoices withHours(Role role, double each) {
        Map<Role, Double> own = new EnumMap<>(Role.class);
        own.putAll(hours);
        own.put(role, each);
        return new WorkloadChoices(posts, own, legacy, target, years, late);
    }
}
