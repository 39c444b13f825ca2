package highneeds.report.table;

import highneeds.report.disclosure.Disclosure.Merger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table with rows put together: those of each scenario stand as one before its sum. */
final class MergedTable {

    private final ReportTable table;
    private final Merger merger;
    private final List<ReportTable.Row> rows = new ArrayList<>();
    private final List<ReportTable.Row> together = new ArrayList<>();

    private MergedTable(ReportTable table, Merger merger) {
        this.table = table;
        this.merger = merger;
    }

    /** The table with all mergers that name it; no formula leads to its sums any more. */
    static ReportTable of(ReportTable table, List<Merger> mergers) {
        ReportTable merged = table;
        for (Merger merger : mergers) {
            if (merger.table().equals(table.name())) {
                merged = new MergedTable(merged, merger).made();
            }
        }
        return merged;
    }

    private ReportTable made() {
        for (ReportTable.Row row : table.rows()) {
            if (merger.labels().contains(row.label(1))) {
                together.add(row);
            } else {
                if (row.strong()) {
                    addSum();
                }
                rows.add(
                        new ReportTable.Row(
                                row.strong(),
                                row.cells().stream().map(MergedTable::plain).toList()));
            }
        }
        addSum();
        return new ReportTable(
                table.name(), table.title(), table.about(), table.labels(), table.columns(), rows);
    }

    private void addSum() {
        if (together.isEmpty()) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(together.getFirst().label(0)));
        cells.add(Cell.text(merger.label()));
        for (int column = 2; column < table.columns().size(); column++) {
            cells.add(sum(column));
        }
        rows.add(new ReportTable.Row(false, cells));
        together.clear();
    }

    private Cell sum(int column) {
        double sum = 0;
        Optional<Unit> unit = Optional.empty();
        for (ReportTable.Row row : together) {
            if (!(row.cells().get(column) instanceof Cell.Figure figure)) {
                return Cell.NOT_AVAILABLE;
            }
            sum += figure.value();
            unit = Optional.of(figure.unit());
        }
        return Cell.figure(sum, unit.orElseThrow());
    }

    private static Cell plain(Cell cell) {
        return cell instanceof Cell.Figure figure
                ? Cell.figure(figure.value(), figure.unit())
                : cell;
    }
}
