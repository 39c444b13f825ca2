package highneeds.project;

import highneeds.calibration.CalibrationChoices;
import highneeds.evidence.Evidence;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.movement.RememberedForecast;
import highneeds.forecast.RunChoices;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.indicator.IndicatorBook;
import highneeds.monitor.Monitoring;
import highneeds.project.assurance.QualityRecord;
import highneeds.scenario.ScenarioBook;
import highneeds.workload.WorkloadChoices;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param retention until when source rows may be kept
 * @param remembered earlier forecasts, oldest first; none in projects of before they could be kept
 * @param assurance logs and sign-offs; nothing in projects of before they could be kept
 * @param indicators the council's own indicators and targets; none in projects of before they could
 *     be kept
 * @param monitoring choices and earlier reports about the year under way; nothing in projects of
 *     before they could be kept
 * @param workload choices about the statutory work; the usual in projects of before there were any
 * @param notes what people pinned to charts, one for a year of a chart, in the order it was pinned;
 *     none in projects of before it could be
 */
@RecordBuilder
public record Project(
        Evidence evidence,
        List<TableReading> readings,
        List<Issue> issues,
        CalibrationChoices calibration,
        MoneyChoices money,
        RunChoices run,
        ScenarioBook scenarios,
        Retention retention,
        List<RememberedForecast> remembered,
        QualityRecord assurance,
        IndicatorBook indicators,
        Monitoring monitoring,
        WorkloadChoices workload,
        List<PinnedNote> notes)
        implements ProjectBuilder.With {

    /** More than this many earlier forecasts are not kept; the oldest is forgotten first. */
    public static final int MOST_REMEMBERED = 12;

    public Project {
        indicators = indicators == null ? IndicatorBook.EMPTY : indicators;
        workload = workload == null ? WorkloadChoices.DEFAULT : workload;
        assurance = assurance == null ? QualityRecord.NONE : assurance;
        monitoring = monitoring == null ? Monitoring.NONE : monitoring;
        remembered = remembered == null ? List.of() : List.copyOf(remembered);
        notes = notes == null ? List.of() : List.copyOf(notes);
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
                ScenarioBook.empty(),
                Retention.NONE,
                List.of(),
                QualityRecord.NONE,
                IndicatorBook.EMPTY,
                Monitoring.NONE,
                WorkloadChoices.DEFAULT,
                List.of());
    }

    /** With one more earlier forecast, the oldest forgotten if there are too many. */
    public Project remembering(RememberedForecast forecast) {
        List<RememberedForecast> all = new ArrayList<>(remembered);
        all.add(forecast);
        return withRemembered(all.subList(Math.max(0, all.size() - MOST_REMEMBERED), all.size()));
    }

    /** With a note, in place of the one its year of its chart had. */
    public Project pinning(PinnedNote note) {
        List<PinnedNote> all = new ArrayList<>(notes);
        all.replaceAll(each -> each.isAt(note.chart(), note.year()) ? note : each);
        if (!all.contains(note)) {
            all.add(note);
        }
        return withNotes(all);
    }

    /** Without the note of a year of a chart. */
    public Project unpinning(String chart, String year) {
        return withNotes(notes.stream().filter(note -> !note.isAt(chart, year)).toList());
    }

    /** With the day on which its files were read, for those that have none yet. */
    public Project readOn(LocalDate day) {
        return withAssurance(
                assurance.readOn(readings.stream().map(TableReading::sha256).toList(), day));
    }
}
