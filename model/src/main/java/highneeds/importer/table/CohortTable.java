package highneeds.importer.table;

import highneeds.caseload.Plan;
import highneeds.importer.TableReading;
import highneeds.importer.mapping.Field;
import highneeds.importer.repair.Repair;
import highneeds.importer.value.Authorities;
import highneeds.importer.value.Words;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of plans, in either layout: one row for a plan at each census, or one row for a plan
 * with its start and end.
 */
public final class CohortTable {

    private final Table table;
    private final Reading reading;
    private final Codes codes;
    private final Authorities authorities;
    private final List<Plan> plans = new ArrayList<>();
    private final List<PlanEpisode> episodes = new ArrayList<>();

    public CohortTable(Table table, Reading reading) {
        this.table = table;
        this.reading = reading;
        this.codes = new Codes(table, reading.catalogue(), reading.council());
        this.authorities = new Authorities(reading.council());
    }

    /** True if the rows are plans at a census; else they are plans with start and end. */
    public static boolean isSnapshot(Table table) {
        return table.has(Field.PROVISION_TYPE)
                && (table.has(Field.CENSUS_DATE)
                        || CensusOfTable.of(table.found()).isPresent()
                        || !table.has(Field.PLAN_START)
                        || !table.has(Field.DATE_OF_BIRTH));
    }

    /** Reads all rows into {@link #plans} or {@link #episodes}. */
    public TableReading read() {
        if (isSnapshot(table)) {
            SnapshotRows snapshots = new SnapshotRows(table, reading, codes, plans);
            return Rows.each(
                    table,
                    reading.issues(),
                    row -> {
                        requirePlan(row);
                        snapshots.read(row);
                    });
        }
        EpisodeRows rows = new EpisodeRows(table, reading, codes, episodes);
        return Rows.each(
                table,
                reading.issues(),
                row -> {
                    requirePlan(row);
                    rows.read(row);
                });
    }

    public List<Plan> plans() {
        return plans;
    }

    List<PlanEpisode> episodes() {
        return episodes;
    }

    /** Leaves out rows of children with SEN support, or with another council's plan. */
    private void requirePlan(RowValues row) throws LeftOut {
        String type = Words.plain(row.text(Field.PLAN_TYPE));
        if (type.equals("k")
                || type.equals("n")
                || type.contains("sen support")
                || type.contains("no sen")
                || type.equals("support")) {
            throw LeftOut.notNeeded(
                    "not-a-plan",
                    Field.PLAN_TYPE,
                    "The child has SEN support but no plan, so the row was left out.",
                    "Nothing to do, unless the child has a plan: then correct the plan type.");
        }
        String maintaining = row.text(Field.MAINTAINING_AUTHORITY);
        if (authorities.isOther(maintaining)) {
            if (row.repairs("plan-of-another-council", Repair.USE)) {
                row.mended(
                        "plan-of-another-council",
                        Field.MAINTAINING_AUTHORITY,
                        "Another council is named; the plan was counted as chosen.");
                return;
            }
            throw new LeftOut(
                    "plan-of-another-council",
                    Field.MAINTAINING_AUTHORITY,
                    "Another council maintains the plan, so the row was left out.",
                    "Nothing to do, unless that council is yours: then correct the name of your"
                            + " council in the project.");
        }
    }
}
