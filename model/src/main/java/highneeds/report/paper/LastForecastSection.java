package highneeds.report.paper;

import highneeds.report.table.BalanceSinceLast;
import highneeds.report.table.Cell;
import highneeds.report.table.MovementTable;
import highneeds.report.table.ReportTable;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.List;

/** What became of the last forecast that was remembered, for the section on movement. */
final class LastForecastSection {

    private static final String HEADING = "Change since the last forecast";

    private LastForecastSection() {}

    static List<Block> of(PaperSource source) {
        if (source.content().money().before().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, HEADING));
        ReportTable causes = source.table(MovementTable.SINCE);
        ReportTable totals = source.table(BalanceSinceLast.NAME);
        if (causes != null) {
            blocks.add(new Block.Paragraph(change(source, causes) + most(source, causes)));
            blocks.add(
                    source.money(
                            MovementTable.SINCE,
                            "In-year balance",
                            "What moved the in-year balance since the last forecast, £000"));
        } else if (totals != null) {
            blocks.add(
                    new Block.Paragraph(
                            change(source, totals)
                                    + " What moved it, cause by cause, is in the council's internal"
                                    + " report."));
            blocks.add(
                    source.money(
                            BalanceSinceLast.NAME,
                            "In-year balance",
                            "The in-year balance in the last forecast and in this one, £000"));
        } else {
            blocks.add(
                    new Block.Paragraph(
                            "An earlier forecast is on record. What moved since is in the council's"
                                    + " internal report: so soon after it, or of so few plans, the"
                                    + " difference could tell of single children."));
        }
        return blocks;
    }

    /** Of the last year that both forecast: what it was, what it is. */
    private static String change(PaperSource source, ReportTable table) {
        int column = table.columns().size() - 1;
        String scenario = source.content().baseline().name();
        double before = table.value(table.row(scenario, MovementTable.BEFORE_FORECAST), column);
        double now = table.value(table.row(scenario, MovementTable.AFTER), column);
        return "For %s the last forecast gave %s on the high needs block in the year; this one gives %s, %s."
                .formatted(
                        PaperSource.slashed(table.columns().get(column).heading()),
                        Words.balance(before),
                        Words.balance(now),
                        Math.round(now - before) == 0
                                ? "the same"
                                : Words.millions(Math.abs(now - before))
                                        + (now < before ? " worse" : " better"));
    }

    private static String most(PaperSource source, ReportTable table) {
        int column = table.columns().size() - 1;
        String scenario = source.content().baseline().name();
        String widest = "";
        double most = 0;
        for (ReportTable.Row row : table.rows()) {
            if (row.label(0).equals(scenario)
                    && !row.strong()
                    && row.cells().get(column) instanceof Cell.Figure figure
                    && Math.abs(figure.value()) > Math.abs(most)) {
                widest = row.label(1);
                most = figure.value();
            }
        }
        return Math.abs(most) < 1
                ? ""
                : " Moved most by: %s, %s."
                        .formatted(
                                widest,
                                Words.millions(Math.abs(most)) + (most < 0 ? " worse" : " better"));
    }
}
