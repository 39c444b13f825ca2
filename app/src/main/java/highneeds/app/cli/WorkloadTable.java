package highneeds.app.cli;

import highneeds.workload.Flow;
import highneeds.workload.Post;
import highneeds.workload.ProcessRecord;
import highneeds.workload.Role;
import highneeds.workload.StaffNeeded;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadOutcome;
import highneeds.workload.WorkloadPlan;
import highneeds.workload.WorkloadRange;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Statutory work in words and figures, year by year. */
final class WorkloadTable {

    private static final int FORTNIGHTS = 26;

    private final PrintWriter out;

    WorkloadTable(PrintWriter out) {
        this.out = out;
    }

    /** What the council's own requests say. */
    void history(Optional<ProcessRecord> process) {
        if (process.isEmpty()) {
            out.println("No list of requests was imported: national shares of 2024 stand in.");
            return;
        }
        ProcessRecord record = process.get();
        print(
                "Requests to %s: %.0f %% of those decided on were assessed, %.0f %% of assessments"
                        + " led to a plan.",
                record.asAt(), 100 * record.assessed(), 100 * record.issued());
        record.received()
                .forEach(
                        (year, requests) ->
                                print(
                                        "  %d  %,6d requests, %s of plans within 20 weeks",
                                        year,
                                        requests,
                                        record.shareInTime(year)
                                                .map(WorkloadTable::percent)
                                                .orElse("none")));
    }

    /** Who works on it. */
    void team(WorkloadPlan plan, boolean assumed) {
        out.println();
        out.println(
                assumed
                        ? "Posts (nobody said who is there: as many as keep pace with the first"
                                + " year's work):"
                        : "Posts:");
        for (Post post : plan.team().posts()) {
            print(
                    "  %-26s %6.1f  %.0f hours a week each for cases%s%s",
                    post.role().label(),
                    post.fte(),
                    plan.team().hours().get(post.role()),
                    post.from().map(day -> ", from " + day).orElse(""),
                    post.until().map(day -> ", until " + day).orElse(""));
        }
    }

    /** Every kind of work, year by year, the share in time with its range. */
    void years(WorkloadOutcome outcome, WorkloadRange range) {
        for (WorkKind kind : WorkKind.values()) {
            if (outcome.plan().demands().stream().noneMatch(d -> d.track().kind() == kind)) {
                continue;
            }
            out.println();
            out.println(kind.label());
            out.println(
                    "Year    Started  Finished  In time   80 % range      Weeks  Under way  "
                            + " Overdue at the end");
            for (int year : outcome.wholeYears()) {
                out.println(line(outcome.flow(kind, year), range, kind, year));
            }
            out.println(
                    outcome.backlogEnds(kind)
                            .map(day -> "Nothing is overdue from the week of " + day + " on.")
                            .orElse("Something is overdue at the end of the years looked at."));
        }
        out.println();
        for (int year : outcome.wholeYears()) {
            double decisions =
                    outcome.weeks().stream()
                            .filter(week -> week.monday().getYear() == year)
                            .mapToDouble(week -> week.decisions())
                            .sum();
            double referrals =
                    outcome.weeks().stream()
                            .filter(week -> week.monday().getYear() == year)
                            .mapToDouble(week -> week.advice().get(Role.HEALTH))
                            .sum();
            print(
                    "%d: a panel each fortnight decides on %.0f requests; health advice for %.1f"
                            + " cases a week.",
                    year, decisions / FORTNIGHTS, referrals / 52);
        }
        out.println();
        out.println(
                "Hours for a case and weeks of a stage are working assumptions. A plan that is late"
                        + " costs later or is backdated; it is not saved.");
    }

    private static String line(Flow flow, WorkloadRange range, WorkKind kind, int year) {
        return String.format(
                Locale.UK,
                "%-6d %,8.0f %,9.0f %8s   %-13s %7.1f %,10.0f %,9.0f",
                year,
                flow.started(),
                flow.finished(),
                flow.finished() < 0.5 ? "-" : percent(flow.shareInTime()),
                percent(range.at(0.1, run -> run.flow(kind, year).shareInTime()))
                        + " to "
                        + percent(range.at(0.9, run -> run.flow(kind, year).shareInTime())),
                flow.averageWeeks(),
                flow.closing(),
                flow.overdue());
    }

    /** The staff a target takes. */
    void staffFor(WorkloadOutcome outcome, double target) {
        List<Integer> years = outcome.wholeYears();
        int year = years.get(Math.min(1, years.size() - 1));
        LocalDate from = outcome.plan().start();
        out.println();
        for (Role role : Role.values()) {
            StaffNeeded needed =
                    StaffNeeded.of(outcome.plan(), role, from, WorkKind.REQUEST, year, target);
            print(
                    needed.posts().isPresent()
                            ? "%s of plans within 20 weeks in %d: %3$.1f more full-time posts,"
                                    + " %4$s."
                            : "%s of plans within 20 weeks in %d cannot be reached with %4$s alone:"
                                    + " at most %5$s.",
                    percent(target),
                    year,
                    needed.posts().orElse(0),
                    role.label().toLowerCase(Locale.UK),
                    percent(needed.best()));
        }
        print(
                "With as many of every role as could help: %s.",
                percent(StaffNeeded.withoutLimit(outcome.plan(), from, WorkKind.REQUEST, year)));
    }

    private static String percent(double share) {
        return String.format(Locale.UK, "%.0f %%", 100 * share);
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.UK, format, values));
    }
}
