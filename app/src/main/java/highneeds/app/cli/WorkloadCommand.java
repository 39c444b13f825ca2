package highneeds.app.cli;

import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectRun;
import highneeds.report.WorkloadCsv;
import highneeds.scenario.Scenario;
import highneeds.workload.Legacy;
import highneeds.workload.ProcessRecord;
import highneeds.workload.TargetWords;
import highneeds.workload.TeamFile;
import highneeds.workload.WorkloadChoices;
import highneeds.workload.WorkloadForecast;

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
                            + " it those of the project, or as many as keep pace with the first"
                            + " year.")
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
            description = "Calendar years ahead; those of the project if not given.")
    private Integer years;

    @Option(names = "--out", paramLabel = "workload.csv", description = "Writes every week.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        Project project = ProjectFile.open(file);
        WorkloadChoices choices = choices(project.workload());
        Forecast forecast = ProjectRun.of(project.withWorkload(choices)).expected(scenario);
        WorkloadForecast work =
                WorkloadForecast.of(
                                forecast.outcome().years(),
                                ProcessRecord.of(project.evidence().requests()),
                                choices)
                        .ranged(project.run().seed());
        if (out != null) {
            WorkloadCsv.write(work.outcome(), out);
        }
        WorkloadTable table = new WorkloadTable(spec.commandLine().getOut());
        table.history(work.process());
        table.team(work.outcome().plan(), !choices.teamIsKnown());
        table.years(work.outcome(), work.range().orElseThrow());
        if (target != null || choices.teamIsKnown()) {
            table.sentences(TargetWords.of(work.target()));
        }
        work.warnings().forEach(spec.commandLine().getErr()::println);
        return CommandLineTool.DONE;
    }

    /** The project's choices, with what the command line says in their place. */
    private WorkloadChoices choices(WorkloadChoices stored) throws Exception {
        try {
            WorkloadChoices choices = stored;
            if (teamFile != null) {
                choices = choices.withPosts(TeamFile.read(teamFile).posts());
            }
            if (conversions > 0) {
                choices =
                        choices.withLegacy(
                                new Legacy(conversions, begun, Optional.ofNullable(convertedBy)));
            }
            if (target != null) {
                choices = choices.withTarget(target / 100);
            }
            return years == null ? choices : choices.withYears(years);
        } catch (IllegalArgumentException e) {
            throw new CommandProblem(e.getMessage());
        }
    }
}
