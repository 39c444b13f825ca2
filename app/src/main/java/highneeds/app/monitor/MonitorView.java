package highneeds.app.monitor;

import highneeds.app.Format;
import highneeds.app.chart.BarSpec;
import highneeds.app.chart.ChartSpec;
import highneeds.app.figure.MonitorFigures;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.monitor.ForecastRecord;
import highneeds.monitor.Monitor;
import highneeds.monitor.MonitorIdentity;
import highneeds.monitor.MonitorRow;
import highneeds.project.MonitorRun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of a year under way.
 *
 * @param run the year
 * @param fund whose lines
 * @param split lines, or the settings of the high needs block
 */
record MonitorView(MonitorRun run, Fund fund, Split split) {

    static final BarSpec NO_RECORD = BarSpec.empty("No forecast of a year that is known was kept");

    private Monitor monitor() {
        return run.monitor();
    }

    /** Settings are of the high needs block, whatever fund was chosen. */
    private Fund shownFund() {
        return split == Split.LINES ? fund : Fund.HIGH_NEEDS_BLOCK;
    }

    /** Which year, and how much of it is known. */
    String headline() {
        return monitor()
                .closedTo()
                .map(month -> monitor().year() + ", the ledger to " + Format.month(month))
                .orElse(
                        monitor().year()
                                + ": no month of the ledger was imported yet, so the projection is"
                                + " the forecast");
    }

    /** Rows of the table, the total last. */
    List<MonitorLine> lines() {
        List<MonitorLine> lines = new ArrayList<>();
        if (split == Split.LINES) {
            monitor().lines(fund).forEach(row -> lines.add(line(row)));
        } else {
            monitor().settings().forEach(row -> lines.add(setting(row)));
        }
        lines.add(
                new MonitorLine(
                        Monitor.name(shownFund()) + ", all",
                        monitor().total(shownFund()),
                        Optional.of(run.movement(shownFund())),
                        true));
        return lines;
    }

    private MonitorLine line(MonitorRow row) {
        return new MonitorLine(
                (row.code() + " " + row.name()).strip(),
                row,
                Optional.of(run.movement(row)),
                false);
    }

    private static MonitorLine setting(MonitorRow row) {
        return new MonitorLine(row.name(), row, Optional.empty(), false);
    }

    ChartSpec cumulative() {
        return MonitorFigures.cumulative(monitor(), shownFund());
    }

    BarSpec reasons() {
        return MonitorFigures.reasons(monitor(), shownFund(), run.movement(shownFund()));
    }

    static BarSpec record(ForecastRecord known) {
        return known.entries().isEmpty() ? NO_RECORD : MonitorFigures.record(known);
    }

    /** How the figures are made, and whether they add up. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add(monitor().choices().thresholds().words());
        remarks.addAll(monitor().remarks());
        List<String> broken =
                run.identities().stream()
                        .filter(each -> !each.holds())
                        .map(MonitorIdentity::name)
                        .toList();
        remarks.add(
                broken.isEmpty()
                        ? "Checked: lines, settings and months add up to the projection, and the"
                                + " reasons to the movement."
                        : "A sum does not hold: " + broken + ". Please report it.");
        return remarks;
    }
}
