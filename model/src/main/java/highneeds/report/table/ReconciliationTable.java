package highneeds.report.table;

import highneeds.finance.reconcile.Reconciliation;
import highneeds.finance.reconcile.Reconciliation.Agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last year of the accounts beside what the model makes of it. */
public final class ReconciliationTable {

    public static final String NAME = "Reconciliation";

    private static final int PLACEMENTS = 2;
    private static final int BEYOND = 3;
    private static final int MODEL = 4;
    private static final int LEDGER = 5;
    private static final int WIDTH = 15;

    private ReconciliationTable() {}

    static Optional<ReportTable> of(ReportContent content) {
        return content.assurance()
                .reconciliation()
                .filter(known -> !known.rows().isEmpty())
                .map(ReconciliationTable::table);
    }

    private static ReportTable table(Reconciliation known) {
        List<ReportTable.Row> rows = new ArrayList<>();
        known.rows().forEach(row -> rows.add(row(rows.size(), row)));
        return new ReportTable(
                NAME,
                "Model and ledger in " + known.year(),
                "Pounds, cash. The model prices the plans of the censuses around the year as the"
                    + " forecast does, and journeys by the days they ran where the sheet keeps"
                    + " those that ended. Difference is ledger less model. Green: within 0.5% of"
                    + " the ledger; amber: within 2%; red: further apart.",
                2,
                List.of(
                        new ReportTable.Column("Lines", 34),
                        new ReportTable.Column("Section 251", 18),
                        new ReportTable.Column("Model: plans", WIDTH),
                        new ReportTable.Column("Taken from the ledger", WIDTH),
                        new ReportTable.Column("Model in all", WIDTH),
                        new ReportTable.Column("Ledger", WIDTH),
                        new ReportTable.Column("Difference", WIDTH),
                        new ReportTable.Column("Of the ledger", 11),
                        new ReportTable.Column("Agreement", 12),
                        new ReportTable.Column("Remark", 60)),
                rows);
    }

    private static ReportTable.Row row(int number, Reconciliation.Row row) {
        return new ReportTable.Row(
                false,
                List.of(
                        Cell.text(row.group().label()),
                        Cell.text(String.join(", ", row.group().lines())),
                        Cell.figure(row.placements(), Unit.POUNDS),
                        Cell.figure(row.beyondPlacements(), Unit.POUNDS),
                        Cell.figure(
                                row.model(),
                                Unit.POUNDS,
                                new Formula.Balance(
                                        List.of(at(number, PLACEMENTS), at(number, BEYOND)),
                                        List.of())),
                        Cell.figure(row.ledger(), Unit.POUNDS),
                        Cell.figure(
                                row.residual(),
                                Unit.POUNDS,
                                new Formula.Balance(
                                        List.of(at(number, LEDGER)), List.of(at(number, MODEL)))),
                        row.ledger() == 0
                                ? Cell.NOT_APPLICABLE
                                : Cell.figure(row.residualPercent() / 100, Unit.PERCENT),
                        Cell.text(word(row.agreement())),
                        Cell.text(row.remark().isBlank() ? "–" : row.remark())));
    }

    private static Formula.Place at(int row, int column) {
        return new Formula.Place(row, column);
    }

    private static String word(Agreement agreement) {
        return switch (agreement) {
            case GREEN -> "Green";
            case AMBER -> "Amber";
            case RED -> "Red";
        };
    }
}
