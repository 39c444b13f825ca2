package highneeds.report.table;

import highneeds.report.disclosure.Disclosure;
import highneeds.report.disclosure.Rounded;
import highneeds.report.disclosure.RuleSet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Turns the exact cells of a table into those that a public paper may show. */
final class PublicCells {

    private final ReportTable exact;
    private final ReportContent content;
    private final Disclosure disclosure;
    private int low;
    private int hidden;

    PublicCells(ReportTable exact, ReportContent content) {
        this.exact = exact;
        this.content = content;
        this.disclosure = content.disclosure();
    }

    /** The table as it may be shown; no formula leads from rounded parts to a rounded total. */
    ReportTable table() {
        low = 0;
        hidden = 0;
        List<ReportTable.Row> rows = new ArrayList<>();
        for (ReportTable.Row row : exact.rows()) {
            rows.add(
                    new ReportTable.Row(
                            row.strong(),
                            IntStream.range(0, row.cells().size())
                                    .mapToObj(column -> shown(row, column))
                                    .toList()));
        }
        return new ReportTable(
                exact.name(), exact.title(), exact.about(), exact.labels(), exact.columns(), rows);
    }

    int low() {
        return low;
    }

    int hidden() {
        return hidden;
    }

    private Cell shown(ReportTable.Row row, int column) {
        return row.cells().get(column) instanceof Cell.Figure figure
                ? shown(row, column, figure)
                : row.cells().get(column);
    }

    private Cell shown(ReportTable.Row row, int column, Cell.Figure figure) {
        return switch (figure.unit()) {
            case COUNT ->
                    disclosure.hidesCountsOf(exact.name(), CountRows.label(content, exact, row))
                            ? hide()
                            : count(figure.value());
            case POUNDS ->
                    hidesMoney(row) || hidesMoney(column)
                            ? hide()
                            : Cell.figure(disclosure.pounds(figure.value()), Unit.POUNDS);
            case PERCENT ->
                    ofFew(figure) || hidesMoney(row)
                            ? hide()
                            : Cell.figure(Rounded.share(figure.value()), Unit.PERCENT);
            case RATE, INDICATOR -> hide();
            case NUMBER, PUBLISHED -> figure;
        };
    }

    private Cell count(double value) {
        if (disclosure.applied() == RuleSet.OFQUAL && RuleSet.OFQUAL.small(value)) {
            low++;
            return Cell.FEWER_THAN_5;
        }
        double rounded = disclosure.count(value);
        if (rounded == 0 && value != 0) {
            low++;
            return Cell.LOW;
        }
        return Cell.figure(rounded, Unit.COUNT);
    }

    private Cell hide() {
        hidden++;
        return Cell.CONFIDENTIAL;
    }

    private boolean hidesMoney(ReportTable.Row row) {
        for (int label = 0; label < exact.labels(); label++) {
            if (disclosure.hidesMoneyOf(row.label(label))) {
                return true;
            }
        }
        return false;
    }

    /** The summary has transport in a column. */
    private boolean hidesMoney(int column) {
        return disclosure.hidesMoneyOf(TransportTable.ALL)
                && exact.columns().get(column).heading().startsWith(TransportTable.NAME);
    }

    private boolean ofFew(Cell.Figure figure) {
        if (figure.formula().orElse(null) instanceof Formula.Change(var now, var before)) {
            return Math.min(value(now), value(before)) < disclosure.applied().leastDenominator();
        }
        return false;
    }

    private double value(Formula.Place place) {
        return exact.value(place.row(), place.column());
    }
}
