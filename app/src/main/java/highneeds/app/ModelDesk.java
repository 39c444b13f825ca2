package highneeds.app;

import highneeds.assumptions.Baseline;
import highneeds.compare.Workbench;
import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.forecast.Backtest;
import highneeds.forecast.Forecast;
import highneeds.forecast.RunChoices;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.PseudonymKey;
import highneeds.importer.Pseudonyms;
import highneeds.importer.TableKind;
import highneeds.importer.TableReading;
import highneeds.importer.entry.Importer;
import highneeds.importer.entry.Survey;
import highneeds.importer.entry.Trial;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.table.FoundTable;
import highneeds.indicator.IndicatorSheet;
import highneeds.monitor.TermReport;
import highneeds.project.Intake;
import highneeds.project.MonitorRun;
import highneeds.project.Project;
import highneeds.project.ProjectRun;
import highneeds.project.TermFiles;
import highneeds.projection.Projection;
import highneeds.projection.SettingMoves;
import highneeds.published.PublishedTables;
import highneeds.published.tables.Council;
import highneeds.report.IssuesFile;
import highneeds.scenario.ReadyMade;
import highneeds.scenario.Scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The desk of the real model. The only class of the window that calls importers and engine. */
final class ModelDesk implements Desk {

    private static final String SAMPLE_COUNCIL = "Exampleshire";
    private static final double READ = 0.8;

    private final Path sampleData;
    private final Path keyFile;
    private final Papers papers = new Papers();

    /**
     * @param sampleData folder of the sample council's spreadsheets
     * @param keyFile file of the key behind the pseudonyms
     */
    ModelDesk(Path sampleData, Path keyFile) {
        this.sampleData = sampleData;
        this.keyFile = keyFile;
    }

    @Override
    public Project sample(Progress progress) throws Exception {
        Import<Evidence> read =
                Intake.of(
                        SAMPLE_COUNCIL,
                        sampleFiles().stream().map(FileToRead::of).toList(),
                        pseudonymsOfNobody(),
                        progress.between(0, READ));
        return withReadyMade(
                withTerm(
                        Project.of(read.value(), read.readings(), read.issues())
                                .readOn(LocalDate.now()),
                        progress),
                progress);
    }

    /** With the year under way, which has a folder of its own. */
    private Project withTerm(Project project, Progress progress) throws Exception {
        Path folder = sampleData.resolve("term");
        if (!Files.isDirectory(folder)) {
            return project;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return project.withEvidence(
                    term(project, files.sorted().toList(), pseudonymsOfNobody(), Progress.NONE)
                            .value());
        }
    }

    /** With scenarios to try, so that there is something to compare from the first minute. */
    private Project withReadyMade(Project project, Progress progress) {
        progress.at(READ, "Working out the baseline");
        return project.withScenarios(ReadyMade.book(baseline(project)));
    }

    private List<Path> sampleFiles() throws IOException {
        if (!Files.isDirectory(sampleData)) {
            throw new NoSuchFileException(sampleData.toString());
        }
        try (Stream<Path> files = Files.list(sampleData)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public List<String> councils() {
        return PublishedTables.councils().stream().map(Council::name).sorted().toList();
    }

    @Override
    public List<IndicatorSheet> indicators(Project project) {
        return IndicatorSheet.all(project.evidence(), project.indicators());
    }

    @Override
    public Project council(String name, Progress progress) {
        progress.at(0, "Reading the published tables of " + name);
        Import<Evidence> published = PublishedTables.evidence(name);
        Project project =
                Project.of(published.value(), published.readings(), published.issues())
                        .readOn(LocalDate.now());
        return project.evidence().hasHistory() ? withReadyMade(project, progress) : project;
    }

    @Override
    public Survey look(
            Project into, List<FileToRead> files, List<Mapping> remembered, Progress progress) {
        return Importer.look(files, onto(into, "").catalogue(), remembered, progress);
    }

    @Override
    public FoundTable lookAgain(Project into, FoundTable table, Layout layout, TableKind kind)
            throws Exception {
        return Importer.lookAgain(table, layout, kind, onto(into, "").catalogue());
    }

    @Override
    public Trial attempt(Project into, String council, Survey survey, Progress progress)
            throws Exception {
        return Intake.attempt(onto(into, council), survey, List.of(), pseudonyms(), progress);
    }

    private static Evidence onto(Project into, String council) {
        String name = council.isBlank() ? Evidence.UNNAMED : council;
        return into == null ? Evidence.none(Catalogue.standard(), name) : into.evidence();
    }

    /** For the sample, which is there also where nothing can be kept. */
    private Pseudonyms pseudonymsOfNobody() {
        return new Pseudonyms(PseudonymKey.keptIfPossible(keyFile));
    }

    private Pseudonyms pseudonyms() throws IOException {
        return new Pseudonyms(PseudonymKey.loadOrCreate(keyFile));
    }

    @Override
    public Project accept(Project into, Trial trial) {
        Import<Evidence> read = trial.result();
        if (into == null) {
            return Project.of(read.value(), read.readings(), read.issues()).readOn(LocalDate.now());
        }
        return into.withEvidence(read.value())
                .withReadings(joined(into.readings(), read.readings(), TableReading::file))
                .withIssues(joined(into.issues(), read.issues(), Issue::file))
                .readOn(LocalDate.now());
    }

    /** What was known, less what is known anew of the same files, then what is new. */
    private static <T> List<T> joined(List<T> before, List<T> now, Function<T, String> file) {
        Set<String> again = now.stream().map(file).collect(Collectors.toSet());
        List<T> joined = new ArrayList<>();
        before.stream().filter(each -> !again.contains(file.apply(each))).forEach(joined::add);
        joined.addAll(now);
        return joined;
    }

    @Override
    public void saveIssues(Project project, Path csv) throws Exception {
        IssuesFile.write(project.issues(), csv);
    }

    @Override
    public Baseline baseline(Project project) {
        return ProjectRun.of(project).baseline();
    }

    @Override
    public Forecast run(
            Project project,
            Scenario scenario,
            Baseline baseline,
            int simulations,
            Progress progress) {
        RunChoices choices =
                new RunChoices(project.run().years(), simulations, project.run().seed());
        return new ProjectRun(project, baseline).forecast(scenario.name(), choices, progress);
    }

    @Override
    public Workbench workbench(Baseline baseline) {
        return new Workbench(baseline, Projection::run);
    }

    @Override
    public List<SettingMoves> moves(Forecast forecast) {
        return Projection.moves(forecast.assumed());
    }

    @Override
    public Backtest backtest(Project project, Progress progress) {
        return Backtest.run(project.evidence(), project.calibration(), project.run(), progress);
    }

    @Override
    public List<Scenario> readyMade(Baseline baseline) {
        return ReadyMade.book(baseline).scenarios();
    }

    @Override
    public List<Paper> papers() {
        return papers.all();
    }

    @Override
    public Pack prepare(Project project, List<Forecast> about, PackOrder order, Progress progress)
            throws IOException {
        return papers.prepare(project, about, order, progress);
    }

    @Override
    public Import<Evidence> term(Project project, List<Path> files, Progress progress)
            throws Exception {
        return term(project, files, pseudonyms(), progress);
    }

    private static Import<Evidence> term(
            Project project, List<Path> files, Pseudonyms pseudonyms, Progress progress)
            throws Exception {
        return TermFiles.onto(
                project.evidence(),
                files.stream().map(FileToRead::of).toList(),
                pseudonyms,
                LocalDate.now(),
                progress);
    }

    @Override
    public MonitorRun monitor(Project project, Progress progress) {
        return MonitorRun.of(project, progress);
    }

    @Override
    public TermReport termReport(MonitorRun run, String name, String by, Progress progress) {
        return run.report(name, by, LocalDate.now(), Version.NUMBER, progress);
    }

    @Override
    public List<TermReport> madeAgain(MonitorRun run, Progress progress) {
        return run.madeAgain(Version.NUMBER, progress);
    }

    @Override
    public List<Path> writeTermReport(Project project, Path folder, Progress progress)
            throws Exception {
        return papers.writeTermReport(project, folder, progress);
    }
}
