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

    /**
     * Full-time posts of a role that the work of a calendar year takes: the hours of the cases that
     * start in it, and in the first of those under way, ÷ the hours one post has for cases in its
     * weeks.
     *
     * @return 0 if a post of the role has no hours for cases
     */
    public double postsTaken(Role role, int year) {
        Team one = new Team(List.of(Post.inPost(role, 1)), team.hours());
        double hours = year == start.getYear() ? hoursUnderWay(role) : 0;
        double ofOnePost = 0;
        for (int week = 0; week < weeks; week++) {
            if (monday(week).getYear() == year) {
                ofOnePost += one.hours(role, monday(week));
                for (Demand demand : demands) {
                    hours += demand.startingIn(week) * demand.track().hours(role);
                }
            }
        }
        return ofOnePost == 0 ? 0 : hours / ofOnePost;
    }

    private double hoursUnderWay(Role role) {
        return demands.stream()
                .mapToDouble(
                        demand ->
                                demand.begun().stream()
                                        .mapToDouble(
                                                each ->
                                                        each.cases()
                                                                * demand.track()
                                                                        .hours(role, each.stage()))
                                        .sum())
                .sum();
    }

    /**
     * What these posts cost in a calendar year, GBP, each role at the cost typed for it; a role
     * without one is left out.
     */
    public double costTaken(int year) {
        double cost = 0;
        for (Role role : Role.values()) {
            cost += postsTaken(role, year) * team.yearlyCost(role);
        }
        return cost;
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
