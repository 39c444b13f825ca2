package highneeds.app;

import highneeds.assumptions.Baseline;
import highneeds.compare.Workbench;
import highneeds.domain.Progress;
import highneeds.forecast.Backtest;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.projection.SettingMoves;
import highneeds.scenario.Scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * What the window asks of the model. Long work takes a {@link Progress}; all of it may be called
 * from any thread.
 */
public interface Desk extends FileDesk {

    /** Ending of project files, with its dot. */
    String PROJECT_ENDING = ".highneeds";

    /** The sample council, freshly imported. */
    Project sample(Progress progress) throws Exception;

    /** Councils with published data, in alphabetical order. */
    List<String> councils();

    /** How a council compares with others; empty if no council of that name is known. */
    List<Indicator> indicators(String council);

    /** A project from a council's published data. */
    Project council(String name, Progress progress) throws Exception;

    /** Writes the issues of a project as a table. */
    void saveIssues(Project project, Path csv) throws Exception;

    /** Calibrates a project's evidence. */
    Baseline baseline(Project project);

    /** Runs one scenario, with as many simulations as asked for. */
    Forecast run(
            Project project,
            Scenario scenario,
            Baseline baseline,
            int simulations,
            Progress progress);

    /** The engine ready to try levers on a baseline; expected runs only. */
    Workbench workbench(Baseline baseline);

    /** Who moves from which setting to which in each year of a forecast's expected run. */
    List<SettingMoves> moves(Forecast forecast);

    /** Holds forecasts from earlier censuses against what happened. */
    Backtest backtest(Project project, Progress progress);

    /** Scenarios ready to add to a project, each with its explanation. */
    List<Scenario> readyMade(Baseline baseline);

    /** The papers that can be written. */
    List<Paper> papers();

    /**
     * A paper that can be written.
     *
     * @param name name for people
     * @param ending ending of its file, with its dot
     * @param description what is in it
     * @param writer writes it
     */
    record Paper(String name, String ending, String description, Writer writer) {}

    /** Writes a paper about forecasts to a file. */
    @FunctionalInterface
    interface Writer {
        void write(Project project, List<Forecast> forecasts, Path file, Progress progress)
                throws Exception;
    }
}
