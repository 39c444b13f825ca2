package highneeds.project;

import highneeds.calibration.CalibrationChoices;
import highneeds.evidence.Evidence;
import highneeds.finance.choices.MoneyChoices;
import highneeds.forecast.RunChoices;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.scenario.ScenarioBook;

import java.util.List;

/**
 * Everything a person has put into a forecast. Immutable: each change makes a new project, so that
 * undo is keeping the old one.
 *
 * @param evidence what the council's files told us
 * @param readings what became of the rows of each file read, oldest first
 * @param issues what was wrong with the files, or worth knowing
 * @param calibration choices about how rates are found
 * @param money choices about prices and funding
 * @param run choices about how the forecast is run
 * @param scenarios the scenarios beside the baseline
 */
public record Project(
        Evidence evidence,
        List<TableReading> readings,
        List<Issue> issues,
        CalibrationChoices calibration,
        MoneyChoices money,
        RunChoices run,
        ScenarioBook scenarios) {

    public Project {
        readings = List.copyOf(readings);
        issues = List.copyOf(issues);
    }

    /** A new project with default choices. */
    public static Project of(Evidence evidence, List<TableReading> readings, List<Issue> issues) {
        return new Project(
                evidence,
                readings,
                issues,
                CalibrationChoices.DEFAULT,
                MoneyChoices.DEFAULT,
                RunChoices.DEFAULT,
                ScenarioBook.empty());
    }

    public Project withCalibration(CalibrationChoices changed) {
        return new Project(evidence, readings, issues, changed, money, run, scenarios);
    }

    public Project withMoney(MoneyChoices changed) {
        return new Project(evidence, readings, issues, calibration, changed, run, scenarios);
    }

    public Project withRun(RunChoices changed) {
        return new Project(evidence, readings, issues, calibration, money, changed, scenarios);
    }

    public Project withScenarios(ScenarioBook changed) {
        return new Project(evidence, readings, issues, calibration, money, run, changed);
    }
}
