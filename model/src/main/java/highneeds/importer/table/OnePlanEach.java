package highneeds.importer.table;

import highneeds.caseload.Plan;
import highneeds.importer.mapping.Field;
import highneeds.importer.repair.Repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One plan for each person and census; a second row of one is left out, with the reason. */
final class OnePlanEach {

    private record PersonAtCensus(String person, int census) {}

    private final List<Plan> plans;
    private final Map<PersonAtCensus, Integer> places;

    /**
     * @param plans where plans go
     * @param most how many there may be
     */
    OnePlanEach(List<Plan> plans, int most) {
        this.plans = plans;
        this.places = HashMap.newHashMap(most);
    }

    void add(Plan plan, RowValues row) throws LeftOut {
        Integer before =
                places.putIfAbsent(new PersonAtCensus(plan.person(), plan.census()), plans.size());
        if (before == null) {
            plans.add(plan);
            return;
        }
        boolean sameNeed = plans.get(before).need().equals(plan.need());
        String code = sameNeed ? "duplicate-plan" : "two-main-needs";
        Field field = sameNeed ? Field.PUPIL_ID : Field.PRIMARY_NEED;
        String again =
                "The person already has a plan in this census"
                        + (sameNeed ? "" : " with another main need");
        if (row.repairs(code, Repair.KEEP_LAST)) {
            plans.set(before, plan);
            throw new LeftOut(
                    code,
                    field,
                    again + "; this row was used and the one before it left out, as chosen.",
                    "Nothing to do, unless the first row was right.");
        }
        throw sameNeed
                ? new LeftOut(
                        code,
                        field,
                        again + ", so this row was left out.",
                        "Keep one row for each plan.")
                : new LeftOut(
                        code,
                        field,
                        again + "; the first row was used and this one left out.",
                        "Keep one row for each plan, with its main need (rank 1) only.");
    }
}
