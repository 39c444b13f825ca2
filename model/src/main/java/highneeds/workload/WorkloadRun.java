package highneeds.workload;

import highneeds.workload.Desk.Work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Works through the weeks of a plan. In each, those who are there take the cases that are ready in
 * the order in which they fall due, whatever kind they are, until one of the roles a case needs has
 * no hours left; a case that another role is missing for is passed over and waits.
 */
public final class WorkloadRun {

    private static final Role[] ROLES = Role.values();

    private static final Comparator<Work> ORDER =
            Comparator.comparingInt(Work::due)
                    .thenComparing(Comparator.comparingInt(Work::stage).reversed())
                    .thenComparing(work -> work.desk().track().kind());

    private final WorkloadPlan plan;
    private final List<Desk> desks = new ArrayList<>();

    private WorkloadRun(WorkloadPlan plan) {
        this.plan = plan;
        for (Demand demand : plan.demands()) {
            desks.add(new Desk(demand, plan.weeks()));
        }
    }

    /** What the plan comes to, week by week. */
    public static WorkloadOutcome of(WorkloadPlan plan) {
        WorkloadRun run = new WorkloadRun(plan);
        List<WeekOfWork> weeks = new ArrayList<>();
        for (int week = 0; week < plan.weeks(); week++) {
            weeks.add(run.week(week));
        }
        return new WorkloadOutcome(plan, weeks);
    }

    private WeekOfWork week(int week) {
        LocalDate monday = plan.monday(week);
        double[] wanted = new double[ROLES.length];
        List<Work> work = new ArrayList<>();
        for (int i = 0; i < desks.size(); i++) {
            desks.get(i).openWeek(week, plan.demands().get(i).startingIn(week));
            desks.get(i).addWanted(wanted);
            desks.get(i).listReady(week, work);
        }
        work.sort(ORDER);
        double[] available =
                Arrays.stream(ROLES).mapToDouble(role -> plan.team().hours(role, monday)).toArray();
        double[] left = available.clone();
        double[] advice = new double[ROLES.length];
        double decisions = 0;
        for (Work cases : work) {
            double done = possible(cases, left);
            if (done > 0) {
                take(cases.hours(), done, left, advice);
                cases.desk().finish(cases, done, week);
                boolean decided =
                        cases.stage() == 0 && cases.desk().track().kind() == WorkKind.REQUEST;
                decisions += decided ? done : 0;
            }
        }
        Map<WorkKind, Flow> flows = new EnumMap<>(WorkKind.class);
        desks.forEach(desk -> flows.put(desk.track().kind(), desk.closeWeek(week)));
        Map<Role, Hours> hours = new EnumMap<>(Role.class);
        Map<Role, Double> advised = new EnumMap<>(Role.class);
        for (int role = 0; role < ROLES.length; role++) {
            hours.put(
                    ROLES[role],
                    new Hours(wanted[role], available[role], available[role] - left[role]));
            advised.put(ROLES[role], advice[role]);
        }
        return new WeekOfWork(monday, flows, hours, advised, decisions);
    }

    private static double possible(Work cases, double[] left) {
        double[] hours = cases.hours();
        double possible = cases.cases();
        for (int role = 0; role < hours.length; role++) {
            if (hours[role] > 0) {
                possible = Math.min(possible, left[role] / hours[role]);
            }
        }
        return possible;
    }

    private static void take(double[] hours, double cases, double[] left, double[] advice) {
        for (int role = 0; role < hours.length; role++) {
            left[role] = Math.max(0, left[role] - hours[role] * cases);
            advice[role] += hours[role] > 0 ? cases : 0;
        }
    }
}
