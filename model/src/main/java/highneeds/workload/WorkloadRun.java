package highneeds.workload;

import highneeds.workload.Desk.Work;

import java.time.LocalDate;
import java.util.ArrayList;
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
        Map<Role, Double> wanted = Desk.noHours();
        List<Work> work = new ArrayList<>();
        for (int i = 0; i < desks.size(); i++) {
            desks.get(i).openWeek(week, plan.demands().get(i).startingIn(week));
            desks.get(i).addWanted(wanted);
            desks.get(i).listReady(week, work);
        }
        work.sort(ORDER);
        Map<Role, Double> left = Desk.noHours();
        left.replaceAll((role, _) -> plan.team().hours(role, monday));
        Map<Role, Double> advice = Desk.noHours();
        double decisions = 0;
        for (Work cases : work) {
            double done = possible(cases, left);
            if (done > 0) {
                take(cases.of(), done, left, advice);
                cases.desk().finish(cases, done, week);
                boolean decided =
                        cases.stage() == 0 && cases.desk().track().kind() == WorkKind.REQUEST;
                decisions += decided ? done : 0;
            }
        }
        Map<WorkKind, Flow> flows = new EnumMap<>(WorkKind.class);
        desks.forEach(desk -> flows.put(desk.track().kind(), desk.closeWeek(week)));
        Map<Role, Hours> hours = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            double available = plan.team().hours(role, monday);
            hours.put(role, new Hours(wanted.get(role), available, available - left.get(role)));
        }
        return new WeekOfWork(monday, flows, hours, advice, decisions);
    }

    private static double possible(Work cases, Map<Role, Double> left) {
        double possible = cases.cases();
        for (Map.Entry<Role, Double> each : cases.of().hours().entrySet()) {
            if (each.getValue() > 0) {
                possible = Math.min(possible, left.get(each.getKey()) / each.getValue());
            }
        }
        return possible;
    }

    private static void take(
            Stage stage, double cases, Map<Role, Double> left, Map<Role, Double> advice) {
        stage.hours()
                .forEach(
                        (role, hours) -> {
                            left.merge(role, -hours * cases, Double::sum);
                            left.merge(role, 0.0, Math::max);
                            if (hours > 0) {
                                advice.merge(role, cases, Double::sum);
                            }
                        });
    }
}
