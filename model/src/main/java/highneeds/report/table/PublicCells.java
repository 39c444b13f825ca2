package highneeds.report.table;

import highneeds.report.disclosure.Disclosure;

import java.util.ArrayList;
import java.util.List;

/** Turns the exact cells of a table into those that a public paper may show. */
final class PublicCells {

    /** Plans below which no percentage of them is shown. */
    private static final double LEAST_DENOMINATOR = 10;

    private final ReportTable exact;
    private final Disclosure disclosure;
    private int low;
    private int hidden;

    PublicCells(ReportTable exact, Disclosure disclosure) {
        this.exact = exact;
        this.disclosure = disclosure;
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
                            row.cells().stream().map(cell -> shown(row, cell)).toList()));
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

    private Cell shown(ReportTable.Row row, Cell cell) {
        if (!(cell instanceof Cell.Figure figure)) {
            return cell;
        }
        return switch (figure.unit()) {
            case COUNT -> count(figure.value());
            case POUNDS ->
                    hidesMoney(row)
                            ? hide()
                            : Cell.figure(disclosure.pounds(figure.value()), Unit.POUNDS);
            case PERCENT ->
                    ofFew(figure) || hidesMoney(row)
                            ? hide()
                            : Cell.figure(figure.value(), Unit.PERCENT);
            case RATE -> hide();
            case NUMBER -> cell;
        };
    }

    private Cell count(double value) {
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

    private boolean ofFew(Cell.Figure figure) {
        if (figure.formula().orElse(null) instanceof Formula.Change(var now, var before)) {
            return value(now) < LEAST_DENOMINATOR || value(before) < LEAST_DENOMINATOR;
        }
        return false;
    }

    private double value(Formula.Place place) {
        return exact.value(place.row(), place.column());
    }
}
