package highneeds.app.cli;

import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectRun;
import highneeds.report.WorkloadCsv;
import highneeds.scenario.Scenario;
import highneeds.workload.Conversions;
import highneeds.workload.ProcessRecord;
import highneeds.workload.Team;
import highneeds.workload.TeamFile;
import highneeds.workload.WorkAhead;
import highneeds.workload.WorkloadOutcome;
import highneeds.workload.WorkloadPlan;
import highneeds.workload.WorkloadRange;
import highneeds.workload.WorkloadRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Works through the statutory work that a forecast brings, week by week. */
@Command(
        name = "workload",
        description =
                "Statutory work that a forecast brings: requests, reviews, appeals, conversions,"
                        + " and the staff it takes.")
final class WorkloadCommand implements Callable<Integer> {

    private static final int RUNS = 200;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "P.highneeds", description = "The project.")
    private Path file;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "A scenario of the project; the baseline if not given.")
    private String scenario = Scenario.BASELINE_NAME;

    @Option(
            names = "--team",
            paramLabel = "TEAM.csv",
            description =
                    "Posts, with the headings Role, Posts, From, Until, Yearly cost, Note. Without"
                            + " it as many as keep pace with the first year.")
    private Path teamFile;

    @Option(
            names = "--convert",
            paramLabel = "N",
            description = "Older statements or assessments to be converted.")
    private double conversions;

    @Option(names = "--begun", paramLabel = "N", description = "How many of them have begun.")
    private double begun;

    @Option(
            names = "--converted-by",
            paramLabel = "DAY",
            description = "Day they are to be done by, as 2028-04-01.")
    private LocalDate convertedBy;

    @Option(
            names = "--target",
            paramLabel = "PERCENT",
            description = "Share of plans within 20 weeks to be reached; says the staff it takes.")
    private Double target;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "3",
            description = "Calendar years ahead; 3 if not given.")
    private int years;

    @Option(names = "--out", paramLabel = "workload.csv", description = "Writes every week.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        Project project = ProjectFile.open(file);
        Forecast forecast = ProjectRun.of(project).expected(scenario);
        Optional<ProcessRecord> process = ProcessRecord.of(project.evidence().requests());
        WorkAhead ahead = WorkAhead.of(forecast.outcome().years(), process);
        WorkloadPlan plan = plan(ahead);
        WorkloadOutcome outcome = WorkloadRun.of(plan);
        WorkloadRange range = WorkloadRange.of(plan, RUNS, project.run().seed());
        if (out != null) {
            WorkloadCsv.write(outcome, out);
        }
        WorkloadTable table = new WorkloadTable(spec.commandLine().getOut());
        table.history(process);
        table.team(plan, teamFile == null);
        table.years(outcome, range);
        if (target != null) {
            table.staffFor(outcome, target / 100);
        }
        return CommandLineTool.DONE;
    }

    private WorkloadPlan plan(WorkAhead ahead) throws Exception {
        try {
            Team team = teamFile == null ? ahead.keepingPace() : TeamFile.read(teamFile);
            WorkloadPlan plan = ahead.plan(team, Math.max(1, years));
            if (conversions > 0) {
                LocalDate last = convertedBy == null ? plan.monday(plan.weeks() - 1) : convertedBy;
                plan = plan.with(Conversions.by(conversions, begun, plan.start(), last));
            }
            return plan;
        } catch (IllegalArgumentException e) {
            throw new CommandProblem(e.getMessage());
        }
    }
}
