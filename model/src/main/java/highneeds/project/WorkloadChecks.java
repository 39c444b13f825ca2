package highneeds.project;

import highneeds.forecast.Forecast;
import highneeds.project.ProjectChecks.Finding;
import highneeds.project.ProjectChecks.Verdict;
import highneeds.projection.YearOutcome;
import highneeds.workload.ProcessRecord;
import highneeds.workload.WorkloadForecast;

import java.util.Locale;

/** Checks of the statutory work and of the plans that wait for it. */
final class WorkloadChecks {

    private static final double ROUNDING = 1e-6;

    private WorkloadChecks() {}

    /** Too few staff delay plans and abolish none: made + still waiting = due. */
    static Finding nobodyIsForgotten(Forecast forecast) {
        double due = 0;
        double made = 0;
        for (YearOutcome year : forecast.outcome().years()) {
            due += year.given().rates().joiners(year.given().population()).total();
            made += year.joiners().total();
        }
        double waiting = forecast.outcome().years().getLast().waiting().total();
        double missing = Math.abs(due - made - waiting);
        return finding(
                missing <= ROUNDING * Math.max(1, due),
                forecast.scenario() + ": plans made + plans that wait for staff = plans due",
                "%.0f made and %.0f waiting of %.0f due; difference %.6f",
                made,
                waiting,
                due,
                missing);
    }

    /** In every week and kind of work: opening + started = finished + ended early + closing. */
    static Finding queuesBalance(Project project, Forecast forecast) {
        WorkloadForecast work =
                WorkloadForecast.of(
                        forecast.outcome().years(),
                        ProcessRecord.of(project.evidence().requests()),
                        project.workload());
        double worst = work.outcome().imbalance();
        return finding(
                worst <= ROUNDING,
                forecast.scenario()
                        + ": statutory work that comes less what goes is the change of what is"
                        + " under way",
                "largest difference %.6f cases in a week, over %d weeks",
                worst,
                work.outcome().weeks().size());
    }

    private static Finding finding(boolean holds, String what, String detail, Object... values) {
        return new Finding(
                holds ? Verdict.PASSED : Verdict.FAILED,
                what,
                String.format(Locale.UK, detail, values));
    }
}
