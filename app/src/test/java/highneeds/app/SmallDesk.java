package highneeds.app;

import highneeds.assumptions.Baseline;
import highneeds.compare.Workbench;
import highneeds.domain.Progress;
import highneeds.forecast.Backtest;
import highneeds.forecast.Forecast;
import highneeds.importer.FileToRead;
import highneeds.importer.TableKind;
import highneeds.importer.entry.Survey;
import highneeds.importer.entry.Trial;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.table.FoundTable;
import highneeds.indicator.IndicatorSheet;
import highneeds.project.Project;
import highneeds.projection.SettingMoves;
import highneeds.report.disclosure.Release;
import highneeds.scenario.ReadyMade;
import highneeds.scenario.Scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A desk with the real engine on a small council; files are made up. */
public final class SmallDesk implements Desk {

    private final ModelDesk model =
            new ModelDesk(Path.of("none"), Path.of("target", "small-desk.key"));

    /** How many forecasts were run, simulated ones included. */
    public int runs;

    /** How many simulations each of them had. */
    public final List<Integer> simulations = new ArrayList<>();

    @Override
    public Project sample(Progress progress) {
        progress.at(0.5, "Half way");
        return SmallCouncil.project();
    }

    @Override
    public List<String> councils() {
        return List.of("Bexley", "Buckinghamshire", "Bury");
    }

    /** The small council has no published figures; it stands beside others as Buckinghamshire. */
    @Override
    public List<IndicatorSheet> indicators(Project project) {
        return IndicatorSheet.all(
                project.evidence().named("Buckinghamshire"), project.indicators());
    }

    @Override
    public Project council(String name, Progress progress) {
        return SmallCouncil.project();
    }

    @Override
    public Survey look(
            Project into, List<FileToRead> files, List<Mapping> remembered, Progress progress) {
        return model.look(into, files, remembered, progress);
    }

    @Override
    public FoundTable lookAgain(Project into, FoundTable table, Layout layout, TableKind kind)
            throws Exception {
        return model.lookAgain(into, table, layout, kind);
    }

    @Override
    public Trial attempt(Project into, String council, Survey survey, Progress progress)
            throws Exception {
        return model.attempt(into, council, survey, progress);
    }

    @Override
    public Project accept(Project into, Trial trial) {
        return model.accept(into, trial);
    }

    @Override
    public void saveIssues(Project project, Path csv) throws Exception {
        model.saveIssues(project, csv);
    }

    @Override
    public Baseline baseline(Project project) {
        return model.baseline(project);
    }

    @Override
    public Forecast run(
            Project project,
            Scenario scenario,
            Baseline baseline,
            int simulations,
            Progress progress) {
        runs++;
        this.simulations.add(simulations);
        return model.run(project, scenario, baseline, simulations, progress);
    }

    @Override
    public Workbench workbench(Baseline baseline) {
        return model.workbench(baseline);
    }

    @Override
    public List<SettingMoves> moves(Forecast forecast) {
        return model.moves(forecast);
    }

    @Override
    public Backtest backtest(Project project, Progress progress) {
        return model.backtest(project, progress);
    }

    @Override
    public List<Scenario> readyMade(Baseline baseline) {
        return ReadyMade.book(baseline).scenarios();
    }

    /** What is to be looked at before a pack that is not internal. */
    public final List<String> cautions = new ArrayList<>();

    /** What was asked for last. */
    public PackOrder asked;

    @Override
    public List<Paper> papers() {
        return List.of(
                new Paper("List", "list", "Names of the scenarios.", false),
                new Paper("Exact", "exact", "Exact figures.", true));
    }

    @Override
    public Pack prepare(Project project, List<Forecast> about, PackOrder order, Progress progress) {
        asked = order;
        boolean internal = order.release().equals(Release.internal());
        List<String> first = internal ? List.of() : List.copyOf(cautions);
        return new Pack() {
            @Override
            public List<String> cautions() {
                return first;
            }

            @Override
            public Written write(Progress writing) throws Exception {
                Files.createDirectories(order.folder());
                Path file = order.folder().resolve("List.txt");
                Files.write(file, about.stream().map(Forecast::scenario).toList());
                return new Written(List.of(file), List.of());
            }
        };
    }
}
