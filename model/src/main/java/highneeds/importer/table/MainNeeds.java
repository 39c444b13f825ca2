package highneeds.importer.table;

import highneeds.importer.mapping.Field;

import java.util.HashMap;
import java.util.Map;

/** Plans already read by person and census; a second row of one is left out, with the reason. */
final class MainNeeds {

    private final Map<String, String> needs = new HashMap<>();

    void require(String person, int census, String need) throws LeftOut {
        String before = needs.putIfAbsent(person + census, need);
        if (before == null) {
            return;
        }
        if (before.equals(need)) {
            throw new LeftOut(
                    "duplicate-plan",
                    Field.PUPIL_ID,
                    "The person already has a plan in this census, so this row was left out.",
                    "Keep one row for each plan.");
        }
        throw new LeftOut(
                "two-main-needs",
                Field.PRIMARY_NEED,
                "The person already has a plan in this census with another main need; the first row"
                        + " was used and this one left out.",
                "Keep one row for each plan, with its main need (rank 1) only.");
    }
}
