package highneeds.report.table;

import highneeds.monitor.Monitor;
import highneeds.monitor.MonitorPlans;
import highneeds.monitor.MonitorRow;

import java.util.List;
import java.util.Optional;

/** The high needs block of the year under way by setting; not in public papers. */
public final class MonitorSettingsTable {

    public static final String NAME = "Monitor by setting";

    private static final int WIDTH = 14;

    private MonitorSettingsTable() {}

    static Optional<ReportTable> of(ReportContent content) {
        return content.around()
                .monitor()
                .filter(_ -> !content.disclosure().isPublic())
                .map(run -> table(run.monitor()));
    }

    private static ReportTable table(Monitor monitor) {
        return new ReportTable(
                NAME,
                "Budget, actual and forecast outturn of " + monitor.year() + " by setting",
                "Pounds, cash, high needs block; plans are averages of months. The ledger has no"
                    + " settings: what it has on a line is shared as this term's placements cost,"
                    + " its budget as the line was forecast.",
                1,
                List.of(
                        new ReportTable.Column("Setting", 44),
                        new ReportTable.Column("Plans forecast to date", WIDTH),
                        new ReportTable.Column("Plans placed to date", WIDTH),
                        new ReportTable.Column("Budget", WIDTH),
                        new ReportTable.Column("Forecast to date", WIDTH),
                        new ReportTable.Column("Actual to date", WIDTH),
                        new ReportTable.Column("Forecast outturn", WIDTH),
                        new ReportTable.Column("80% range from", WIDTH),
                        new ReportTable.Column("80% range to", WIDTH),
                        new ReportTable.Column("Variance", WIDTH),
                        new ReportTable.Column("RAG", 9)),
                monitor.settings().stream().map(row -> row(monitor, row)).toList());
    }

    private static ReportTable.Row row(Monitor monitor, MonitorRow row) {
        Optional<MonitorPlans> plans = Optional.ofNullable(monitor.plans().get(row.name()));
        return new ReportTable.Row(
                false,
                List.of(
                        Cell.text(row.name()),
                        plans.map(p -> Cell.figure(p.forecastToDate(), Unit.COUNT))
                                .orElse(Cell.NOT_APPLICABLE),
                        plans.map(p -> Cell.figure(p.placed(), Unit.COUNT))
                                .orElse(Cell.NOT_APPLICABLE),
                        Cell.figure(row.budget(), Unit.POUNDS),
                        Cell.figure(row.forecastToDate(), Unit.POUNDS),
                        Cell.figure(row.actual() + row.accruals(), Unit.POUNDS),
                        Cell.figure(row.projection(), Unit.POUNDS),
                        Cell.figure(row.low(), Unit.POUNDS),
                        Cell.figure(row.high(), Unit.POUNDS),
                        Cell.figure(row.variance(), Unit.POUNDS),
                        Cell.text(row.rag().label())));
    }
}
