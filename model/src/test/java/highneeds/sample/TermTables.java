package highneeds.sample;

import highneeds.domain.Catalogue;
import highneeds.sample.life.Child;
import highneeds.sample.life.LifeCourse;
import highneeds.sample.life.Placement;
import highneeds.sample.money.MonthlyLedger;
import highneeds.sample.money.Posting;
import highneeds.sample.money.Spells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** This term's files: the ledger by month, and the placements and plans of the year under way. */
final class TermTables {

    /** The last day of the last month closed. */
    private static final LocalDate DAY = MonthlyLedger.LAST.atEndOfMonth();

    private TermTables() {}

    static Table ledger(List<Posting> postings) {
        List<List<Object>> rows = new ArrayList<>();
        for (Posting posting : postings) {
            rows.add(
                    Table.row(
                            posting.line(),
                            posting.name(),
                            MonthlyLedger.YEAR.toString(),
                            posting.month().atDay(1),
                            posting.actual(),
                            posting.accrual()));
        }
        return new Table(
                "Ledger by month",
                List.of("Line", "Line name", "Financial year", "Month", "Actual", "Accrual"),
                rows);
    }

    /** Placements that ran in the year, as far as they are known on the day. */
    static Table placements(LifeCourse course) {
        LocalDate april = Spells.firstDay(MonthlyLedger.YEAR);
        return PlacementTable.of(
                course,
                placement ->
                        !placement.start().isAfter(DAY)
                                && (placement.end() == null || !placement.end().isBefore(april)));
    }

    /** Plans in force on the day. */
    static Table caseload(LifeCourse course) {
        List<List<Object>> rows = new ArrayList<>();
        for (Child child : course.children()) {
            if (child.hasPlan(DAY)) {
                Placement placement = child.placement(DAY);
                rows.add(
                        Table.row(
                                DAY,
                                child.id(),
                                child.ncy(DAY),
                                child.need(DAY),
                                Catalogue.standard().setting(placement.setting()).name()));
            }
        }
        return new Table(
                "Caseload",
                List.of("As at date", "Pupil ID", "NC year", "Primary need", "Provision type"),
                rows);
    }
}
