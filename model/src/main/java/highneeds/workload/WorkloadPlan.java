package highneeds.workload;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Work that comes and those who do it.
 *
 * @param start the first Monday
 * @param weeks how many weeks are looked at
 * @param demands one for each kind of work at most
 * @param team who works on them
 */
public record WorkloadPlan(LocalDate start, int weeks, List<Demand> demands, Team team) {

    public WorkloadPlan {
        demands = List.copyOf(demands);
        if (start.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("Weeks begin on a Monday, not on " + start);
        }
        if (weeks < 1) {
            throw new IllegalArgumentException("There must be at least one week to look at");
        }
        if (demands.stream().map(each -> each.track().kind()).distinct().count() < demands.size()) {
            throw new IllegalArgumentException("A kind of work is given twice");
        }
    }

    public LocalDate monday(int week) {
        return start.plusWeeks(week);
    }

    public WorkloadPlan with(Team changed) {
        return new WorkloadPlan(start, weeks, demands, changed);
    }

    /** The same with one more kind of work. */
    public WorkloadPlan with(Demand more) {
        List<Demand> all = new ArrayList<>(demands);
        all.add(more);
        return withDemands(all);
    }

    public WorkloadPlan withDemands(List<Demand> changed) {
        return new WorkloadPlan(start, weeks, changed, team);
    }

    /** The same with decisions and advice of a kind of work that come some weeks sooner. */
    public WorkloadPlan sooner(WorkKind kind, double weeks) {
        return withDemands(
                demands.stream()
                        .map(each -> each.track().kind() == kind ? each.sooner(weeks) : each)
                        .toList());
    }
}
