package highneeds.report.table;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.finance.movement.Amount;
import highneeds.monitor.Monitor;
import highneeds.monitor.MonitorMovement;
import highneeds.project.MonitorRun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why the projection of the year under way moved, cause by cause; not in public papers. */
public final class MonitorReasonsTable {

    public static final String NAME = "Monitor movement";
    public static final String START = "Where it starts";
    public static final String END = "Forecast outturn now";

    private static final int CHANGE = 3;

    private MonitorReasonsTable() {}

    static Optional<ReportTable> of(ReportContent content) {
        return content.around()
                .monitor()
                .filter(_ -> !content.disclosure().isPublic())
                .map(MonitorReasonsTable::table);
    }

    private static ReportTable table(MonitorRun run) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (Fund fund : Monitor.FUNDS) {
            add(rows, Monitor.name(fund), run.movement(fund));
        }
        return new ReportTable(
                NAME,
                "Why the forecast outturn of " + run.monitor().year() + " moved",
                "Pounds, cash; more spend is positive. It starts from "
                        + run.before()
                                .map(
                                        report ->
                                                "\u201c%s\u201d of %s"
                                                        .formatted(
                                                                report.name(),
                                                                Words.date(report.made())))
                                .orElse("the forecast the year began with")
                        + ". Plans move at the prices before, then prices at the plans after; the"
                        + " parts add up to the movement exactly.",
                CHANGE,
                List.of(
                        new ReportTable.Column("Fund", 18),
                        new ReportTable.Column("Reason", 42),
                        new ReportTable.Column("Part", 50),
                        new ReportTable.Column("Change", 16)),
                rows);
    }

    private static void add(List<ReportTable.Row> rows, String fund, MonitorMovement movement) {
        int first = rows.size();
        rows.add(row(fund, START, "", movement.start(), true));
        for (MonitorMovement.Reason reason : movement.reasons()) {
            for (Amount part : reason.rows()) {
                rows.add(row(fund, reason.cause().label(), part.name(), part.pounds(), false));
            }
        }
        rows.add(
                new ReportTable.Row(
                        true,
                        List.of(
                                Cell.text(fund),
                                Cell.text(END),
                                Cell.text(""),
                                Cell.figure(
                                        movement.end(),
                                        Unit.POUNDS,
                                        new Formula.Sum(
                                                new Formula.Place(first, CHANGE),
                                                new Formula.Place(rows.size() - 1, CHANGE))))));
    }

    private static ReportTable.Row row(
            String fund, String reason, String part, double pounds, boolean strong) {
        return new ReportTable.Row(
                strong,
                List.of(
                        Cell.text(fund),
                        Cell.text(reason),
                        Cell.text(part),
                        Cell.figure(pounds, Unit.POUNDS)));
    }
}
