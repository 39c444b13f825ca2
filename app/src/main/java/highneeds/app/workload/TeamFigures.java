package highneeds.app.workload;

import highneeds.app.Format;
import highneeds.app.chart.BarSpec;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.app.chart.TableTwin;
import highneeds.domain.FinancialYear;
import highneeds.workload.Role;
import highneeds.workload.StaffNeeded;
import highneeds.workload.TargetAnswer;
import highneeds.workload.TargetWords;
import highneeds.workload.Team;
import highneeds.workload.WorkloadForecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Charts of who is there, who is needed and what that costs. */
final class TeamFigures {

    private static final int THERE = 1;
    private static final int NEEDED = 2;

    private final WorkloadForecast work;
    private final String source;
    private final Team team;

    TeamFigures(WorkloadForecast work, String source) {
        this.work = work;
        this.source = source;
        this.team = work.outcome().plan().team();
    }

    /** Posts there are at the start, and the fewest that reach the target with them. */
    BarSpec needed(Optional<TargetAnswer> answer) {
        String title = "Posts there are and posts the target takes";
        LocalDate start = work.outcome().plan().start();
        List<BarSpec.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            double there = team.posts(role, start);
            double more =
                    answer.filter(found -> !found.reached())
                            .flatMap(TargetAnswer::together)
                            .map(posts -> posts.get(role))
                            .orElse(0.0);
            bars.add(
                    new BarSpec.Bar(
                            role.label(),
                            more > 0
                                    ? List.of(
                                            new BarSpec.Part(0, there, THERE),
                                            new BarSpec.Part(there, there + more, NEEDED))
                                    : List.of(new BarSpec.Part(0, there, THERE)),
                            more > 0 ? posts(there) + " + " + posts(more) : posts(there)));
            rows.add(
                    List.of(
                            role.label(),
                            posts(there),
                            posts(more),
                            answer.map(found -> alone(found, role)).orElse(""),
                            taken(role)));
        }
        return new BarSpec(
                title,
                "full-time posts; those there in the week of " + Format.day(start),
                source,
                answer.map(
                                found ->
                                        String.join(
                                                " ",
                                                TargetWords.of(found).stream().limit(2).toList()))
                        .orElse("What the target takes is being worked out."),
                Numbers.TENTHS,
                bars,
                Double.NaN,
                List.of("There now", "More, of all roles together"),
                new TableTwin(
                        List.of(
                                "Role",
                                "There now (posts)",
                                "More, of all roles together (posts)",
                                "More of this role alone (posts)",
                                "What the work of " + work.targetYear() + " takes (posts)"),
                        rows));
    }

    /** Posts the work of a year takes, with their range once it is known. */
    private String taken(Role role) {
        int year = work.targetYear();
        String expected = posts(work.outcome().plan().postsTaken(role, year));
        return work.range()
                .map(runs -> runs.at(run -> run.plan().postsTaken(role, year), 0.1, 0.9))
                .map(band -> expected + ", 80% range " + posts(band[0]) + " to " + posts(band[1]))
                .orElse(expected);
    }

    private static String alone(TargetAnswer answer, Role role) {
        StaffNeeded needed = answer.alone().get(role);
        return needed.posts().isPresent()
                ? posts(needed.posts().getAsDouble())
                : "at most " + Format.wholePercent(needed.best());
    }

    private static String posts(double posts) {
        return Format.dial(posts, 0.1);
    }

    /** What the posts cost in each whole financial year, by role. */
    ChartSpec cost() {
        List<FinancialYear> years = years();
        List<Layer> layers = new ArrayList<>();
        for (Role role : Role.values()) {
            layers.add(
                    new Layer.Column(
                            role.label(),
                            role.ordinal() + 1,
                            years.stream().map(year -> team.cost(role, year)).toList()));
        }
        FinancialYear first = years.getFirst();
        double cost = cost(team, first);
        return new ChartSpec(
                "Cost of the posts",
                "financial years; cash, general fund",
                source,
                cost == 0
                        ? "No cost was typed: posts that are there already count as paid for."
                        : "The posts cost "
                                + Format.pounds(cost)
                                + " in "
                                + first
                                + ", as typed."
                                + costTaken(first.startYear()),
                Numbers.POUNDS,
                years.stream().map(FinancialYear::toString).toList(),
                -1,
                layers);
    }

    /** What the posts that the work takes would cost, as a sentence that follows another. */
    private String costTaken(int year) {
        String expected =
                " Those that the work of "
                        + year
                        + " takes would cost "
                        + Format.pounds(work.outcome().plan().costTaken(year));
        return work.range()
                        .map(runs -> runs.at(run -> run.plan().costTaken(year), 0.1, 0.9))
                        .map(
                                band ->
                                        expected
                                                + ", 80% range "
                                                + Format.pounds(band[0])
                                                + " to "
                                                + Format.pounds(band[1]))
                        .orElse(expected)
                + ".";
    }

    static double cost(Team team, FinancialYear year) {
        double cost = 0;
        for (Role role : Role.values()) {
            cost += team.cost(role, year);
        }
        return cost;
    }

    private List<FinancialYear> years() {
        int first = work.outcome().plan().start().getYear();
        return IntStream.range(first, first + work.choices().years())
                .mapToObj(FinancialYear::new)
                .toList();
    }
}
