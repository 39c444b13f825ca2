package highneeds.app.cli;

import highneeds.workload.Flow;
import highneeds.workload.Post;
import highneeds.workload.ProcessRecord;
import highneeds.workload.Role;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadOutcome;
import highneeds.workload.WorkloadPlan;
import highneeds.workload.WorkloadRange;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Statutory work in words and figures, year by year. */
final class WorkloadTable {

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
                "Requests to %s: %.0f%% of those decided on were assessed, %.0f%% of assessments"
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
                    "Year    Started  Finished  In time   80% range       Weeks  Under way  "
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
            print(
                    "%d: a panel each fortnight decides on %.0f requests; health advice for %.1f"
                            + " cases a week.",
                    year,
                    outcome.decisionsAFortnight(year),
                    outcome.adviceAWeek(Role.HEALTH, year));
        }
        out.println();
        for (int year : outcome.wholeYears()) {
            print("%d: the work takes %s.", year, taken(outcome.plan(), range, year));
        }
        out.println();
        out.println(
                "Hours for a case and weeks of a stage are working assumptions. A plan that is late"
                        + " costs later or is backdated; it is not saved.");
    }

    /** Posts that a year's work takes and what they cost, each with its range. */
    private static String taken(WorkloadPlan plan, WorkloadRange range, int year) {
        List<String> words = new ArrayList<>();
        for (Role role : Role.values()) {
            words.add(
                    String.format(
                            Locale.UK,
                            "%.1f posts of %s (80%% range %.1f to %.1f)",
                            plan.postsTaken(role, year),
                            role.label().toLowerCase(Locale.UK),
                            range.at(0.1, run -> run.plan().postsTaken(role, year)),
                            range.at(0.9, run -> run.plan().postsTaken(role, year))));
        }
        if (plan.costTaken(year) > 0) {
            words.add(
                    String.format(
                            Locale.UK,
                            "GBP %,.0f a year at the costs typed (%,.0f to %,.0f)",
                            plan.costTaken(year),
                            range.at(0.1, run -> run.plan().costTaken(year)),
                            range.at(0.9, run -> run.plan().costTaken(year))));
        }
        return String.join(", ", words);
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

    /** What reaches the target. */
    void sentences(List<String> words) {
        out.println();
        words.forEach(out::println);
    }

    private static String percent(double share) {
        return String.format(Locale.UK, "%.0f%%", 100 * share);
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.UK, format, values));
    }
}
