package highneeds.importer.table;

import highneeds.caseload.Plan;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.value.NeedCodes;
import highneeds.importer.value.SettingCodes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes plans at each census of transitions. The table has no identifiers, so a child that arrives
 * in a state is taken to be one of those that start the next year from it; which one changes no
 * count of joiners, movers or leavers.
 */
public final class TransitionPlans {

    private final NeedCodes needs;
    private final SettingCodes settings;
    private final List<Plan> plans = new ArrayList<>();
    private int persons;
    private int withoutArrival;
    private int withoutDeparture;

    public TransitionPlans(Reading reading) {
        this.needs = new NeedCodes(reading.catalogue(), Map.of());
        this.settings = new SettingCodes(reading.catalogue(), Map.of());
    }

    /** Plans at every census from the first calendar year to the one after the last. */
    public List<Plan> of(TransitionsTable transitions, FoundTable source, IssueList issues) {
        TreeMap<Integer, List<TransitionRow>> byYear = new TreeMap<>();
        transitions
                .rows()
                .forEach(r -> byYear.computeIfAbsent(r.year(), y -> new ArrayList<>()).add(r));
        Map<TransitionRow.State, Deque<String>> here = new HashMap<>();
        for (int year : byYear.keySet()) {
            if (!byYear.containsKey(year - 1)) {
                here.clear();
            }
            here = next(year, byYear.get(year), here, year == byYear.firstKey());
        }
        report(source, issues);
        return plans;
    }

    private Map<TransitionRow.State, Deque<String>> next(
            int year,
            List<TransitionRow> rows,
            Map<TransitionRow.State, Deque<String>> here,
            boolean first) {
        Map<TransitionRow.State, Deque<String>> arrived = new HashMap<>();
        for (TransitionRow row : rows) {
            String person = "";
            if (row.before().isPresent()) {
                person = here.getOrDefault(row.before().get(), new ArrayDeque<>()).poll();
                if (person == null) {
                    person = newPerson();
                    withoutArrival += first ? 0 : 1;
                    add(person, year, row.before().get());
                }
            }
            if (row.after().isPresent()) {
                person = person.isEmpty() ? newPerson() : person;
                add(person, year + 1, row.after().get());
                arrived.computeIfAbsent(row.after().get(), s -> new ArrayDeque<>()).add(person);
            }
        }
        withoutDeparture += here.values().stream().mapToInt(Deque::size).sum();
        return arrived;
    }

    private String newPerson() {
        persons++;
        return "transition-%06d".formatted(persons);
    }

    private void add(String person, int census, TransitionRow.State state) {
        plans.add(
                new Plan(
                        person,
                        census,
                        state.ncy(),
                        needs.of(state.need()).orElseThrow(),
                        settings.of(state.setting()).orElseThrow(),
                        "",
                        ""));
    }

    private void report(FoundTable source, IssueList issues) {
        if (withoutArrival > 0) {
            issues.about(
                    Issue.Severity.WARNING,
                    "opening-not-closing",
                    source.file().name(),
                    source.sheet(),
                    withoutArrival
                            + " children start a year in a state nobody arrived in the year before;"
                            + " they count as joiners.",
                    "Check that each year starts with the children the year before ended with.");
        }
        if (withoutDeparture > 0) {
            issues.about(
                    Issue.Severity.WARNING,
                    "closing-not-opening",
                    source.file().name(),
                    source.sheet(),
                    withoutDeparture
                            + " children end a year in a state the next year does not start from;"
                            + " they count as leavers.",
                    "Add a row for each of them, with NONSEND after if the plan ceased.");
        }
    }
}
