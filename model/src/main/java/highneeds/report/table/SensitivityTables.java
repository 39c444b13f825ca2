package highneeds.report.table;

import highneeds.compare.OnePercentTable;
import highneeds.compare.Sensitivities;
import highneeds.compare.Tornado;
import highneeds.report.disclosure.Disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much the balance hangs on each assumption: what a tornado shows, and the rule of thumb. */
public final class SensitivityTables {

    public static final String NAME = "Sensitivity";
    public static final String ONE_PERCENT = "One per cent";

    /** Columns of the change of the balance at an assumption's low and at its high. */
    public static final int AT_LOW = 3;

    public static final int AT_HIGH = 4;

    private SensitivityTables() {}

    static Optional<ReportTable> tornado(ReportContent content) {
        return content.assurance().whatIfs().map(found -> tornado(content, found.tornado()));
    }

    private static ReportTable tornado(ReportContent content, Tornado tornado) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (Tornado.Bar bar : tornado.bars()) {
            if (shown(content, bar.name()) && bar.width() >= 1) {
                rows.add(
                        new ReportTable.Row(
                                false,
                                List.of(
                                        Cell.text(label(bar)),
                                        Cell.text(bar.low()),
                                        Cell.text(bar.high()),
                                        pounds(bar.atLow() - tornado.middle()),
                                        pounds(bar.atHigh() - tornado.middle()))));
            }
        }
        return new ReportTable(
                NAME,
                "What the balance hangs on most, baseline",
                "Change of the cumulative balance on 31 March "
                        + content.lastCensus()
                        + " in pounds, cash, when one assumption at a time goes to its low and to"
                        + " its high in every year. A minus makes the balance worse. The widest"
                        + " stands first.",
                3,
                List.of(
                        new ReportTable.Column("Assumption", 46),
                        new ReportTable.Column("Its low", 14),
                        new ReportTable.Column("Its high", 14),
                        new ReportTable.Column("Balance at its low", 18),
                        new ReportTable.Column("Balance at its high", 18)),
                rows);
    }

    /** "New plans per resident, ±10%". */
    private static String label(Tornado.Bar bar) {
        return bar.name()
                + ", "
                + (bar.low().equals("-" + bar.high())
                        ? "±" + bar.high()
                        : bar.low() + " to " + bar.high());
    }

    static Optional<ReportTable> onePercent(ReportContent content) {
        return content.assurance().whatIfs().map(found -> onePercent(content, found.onePercent()));
    }

    private static ReportTable onePercent(ReportContent content, OnePercentTable table) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (OnePercentTable.Row row : table.rows()) {
            boolean moves = row.effects().stream().anyMatch(effect -> Math.abs(effect) >= 1);
            if (shown(content, row.assumption()) && moves) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.text(row.assumption()));
                cells.add(Cell.text(row.unit()));
                row.effects().forEach(effect -> cells.add(pounds(effect)));
                rows.add(new ReportTable.Row(false, cells));
            }
        }
        return new ReportTable(
                ONE_PERCENT,
                "What one and two per cent are worth, baseline",
                "Change of the cumulative balance on 31 March "
                        + content.lastCensus()
                        + " in pounds, cash, when an assumption is that much higher or lower in"
                        + " every year; points are added to a yearly rate. A minus makes the"
                        + " balance worse.",
                2,
                List.of(
                        new ReportTable.Column("Assumption", 38),
                        new ReportTable.Column("Change in", 12),
                        new ReportTable.Column("−2", 16),
                        new ReportTable.Column("−1", 16),
                        new ReportTable.Column("+1", 16),
                        new ReportTable.Column("+2", 16)),
                rows);
    }

    private static Cell pounds(double change) {
        return Cell.figure(change + 0.0, Unit.POUNDS);
    }

    /**
     * A share of money that is not shown would tell all of it: each row that moves the money of
     * some is hidden like the sum of that money. Where not even all placements are shown, only what
     * touches none is.
     */
    private static boolean shown(ReportContent content, String assumption) {
        Disclosure disclosure = content.disclosure();
        if (disclosure.hidesMoneyOf(SpendTable.PLACEMENTS)) {
            return assumption.equals(Sensitivities.ALLOCATION);
        }
        return assumption.equals(Sensitivities.TRANSPORT)
                ? !disclosure.hidesMoneyOf(TransportTable.ALL)
                : !disclosure.hidesMoneyOf(assumption);
    }
}
