package highneeds.app;

import highneeds.assumptions.Baseline;
import highneeds.compare.Workbench;
import highneeds.domain.Progress;
import highneeds.forecast.Backtest;
import highneeds.forecast.Forecast;
import highneeds.indicator.IndicatorSheet;
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

    /** Indicators of the council of a project; beside others if a council of that name is known. */
    List<IndicatorSheet> indicators(Project project);

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
     * Works out a pack and what to know before it is let out. Nothing is written yet.
     *
     * @param about forecasts of the project, the baseline first
     */
    Pack prepare(Project project, List<Forecast> about, PackOrder order, Progress progress)
            throws Exception;

    /**
     * A paper that can be written.
     *
     * @param name name for people, which no other paper has
     * @param id short name of it
     * @param description what is in it
     * @param internalOnly true if it holds exact figures whatever the profile
     */
    record Paper(String name, String id, String description, boolean internalOnly) {}

    /** A pack that is ready to be written. */
    interface Pack {

        /** What to look at before it is let out, in sentences. */
        List<String> cautions();

        /** Writes all of it or nothing. */
        Written write(Progress progress) throws Exception;
    }

    /**
     * What was written.
     *
     * @param files files and folders
     * @param remarks what to know of them, in sentences
     */
    record Written(List<Path> files, List<String> remarks) {}
}
