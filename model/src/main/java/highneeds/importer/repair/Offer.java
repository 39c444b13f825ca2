package highneeds.importer.repair;

import highneeds.importer.Issue;
import highneeds.importer.TableKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The repairs there are for one kind of issue.
 *
 * @param issue code of the issue
 * @param table table whose rows are mended, for an issue found between tables; empty if the issue
 *     names the file
 * @param repairs what can be done, the most usual first
 */
public record Offer(String issue, Optional<TableKind> table, List<Repair> repairs) {

    private static final List<Offer> ALL =
            List.of(
                    rows("end-before-start", Repair.SWAP_DATES, Repair.NO_END),
                    rows("duplicate-plan", Repair.KEEP_LAST),
                    rows("two-main-needs", Repair.KEEP_LAST),
                    rows("unknown-need", Repair.NOT_RECORDED),
                    rows("ncy-not-age", Repair.USE_AGE),
                    rows("cost-not-its-parts", Repair.USE_WHOLE),
                    rows("negative-amount", Repair.NO_AMOUNT),
                    rows("ceased-before-census", Repair.USE),
                    rows("plan-of-another-council", Repair.USE),
                    // Who ended when is known where the plans are read.
                    of(TableKind.COHORT, "placement-after-plan", Repair.END_WITH_PLAN),
                    of(TableKind.PLACEMENTS, "overlapping-placements", Repair.END_AT_NEXT),
                    of(TableKind.PLACEMENTS, "placement-without-plan", Repair.LEAVE_OUT),
                    of(TableKind.PLACEMENTS, "outlying-cost", Repair.LEAVE_OUT),
                    of(TableKind.TRANSPORT, "transport-without-plan", Repair.LEAVE_OUT),
                    of(TableKind.TRANSPORT, "transport-without-placement", Repair.LEAVE_OUT));

    /**
     * Found when all rows are read, and to be mended in the files: to leave such a plan or number
     * out would count too few.
     */
    private static final Set<String> ONLY_IN_THE_FILES =
            Set.of(
                    "age-outside-range",
                    "identifiers-changed",
                    "plan-in-two-tables",
                    "plan-missing-between",
                    "ncy-not-rising",
                    "setting-takes-no-such-year",
                    "plan-without-placement",
                    "more-children-than-places",
                    "spend-not-the-ledgers",
                    "not-the-published-total");

    public Offer {
        repairs = List.copyOf(repairs);
    }

    private static Offer rows(String issue, Repair... repairs) {
        return new Offer(issue, Optional.empty(), List.of(repairs));
    }

    private static Offer of(TableKind table, String issue, Repair... repairs) {
        return new Offer(issue, Optional.of(table), List.of(repairs));
    }

    /** What can be done about an issue; no repairs if it can be mended only in the file. */
    public static Offer of(Issue issue) {
        Offer known =
                ALL.stream()
                        .filter(offer -> offer.issue.equals(issue.code()))
                        .findFirst()
                        .orElse(rows(issue.code()));
        // A row that is used in spite of a fault of its own may always be left out instead.
        boolean used = issue.severity() == Issue.Severity.WARNING && issue.row().isPresent();
        boolean itsOwn = known.table.isEmpty() && !ONLY_IN_THE_FILES.contains(issue.code());
        return used && itsOwn ? known.and(Repair.LEAVE_OUT) : known;
    }

    /** With one more repair, if it is not among them. */
    public Offer and(Repair repair) {
        if (repairs.contains(repair)) {
            return this;
        }
        List<Repair> more = new ArrayList<>(repairs);
        more.add(repair);
        return new Offer(issue, table, more);
    }
}
