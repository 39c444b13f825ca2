package highneeds.caseload;

import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds flows by matching pseudonyms between neighbouring censuses. */
public final class HistoryFromPlans {

    private final Catalogue catalogue;
    private final Grid grid;
    private final TreeMap<Integer, Map<String, Plan>> byCensus = new TreeMap<>();
    private final List<HistoryBreak> breaks = new ArrayList<>();

    private HistoryFromPlans(List<Plan> plans, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.grid = catalogue.grid();
        for (Plan plan : plans) {
            byCensus.computeIfAbsent(plan.census(), census -> new HashMap<>())
                    .put(plan.person(), plan);
        }
    }

    /**
     * The history of a list of plans.
     *
     * @param plans at most one plan for each person and census
     * @throws IllegalArgumentException if there are no plans, or a person has two at one census
     */
    public static History of(List<Plan> plans, Catalogue catalogue) {
        HistoryFromPlans matching = new HistoryFromPlans(plans, catalogue);
        int matched = matching.byCensus.values().stream().mapToInt(Map::size).sum();
        if (matched != plans.size()) {
            throw new IllegalArgumentException("A person has more than one plan at one census");
        }
        return matching.history(plans);
    }

    private History history(List<Plan> plans) {
        List<Caseload> caseloads = new ArrayList<>();
        List<Flows> flows = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (int census : byCensus.keySet()) {
            caseloads.add(Caseload.count(census, plans, catalogue));
            Map<String, Plan> before = byCensus.get(census - 1);
            if (before != null) {
                flows.add(flowsTo(census, before, byCensus.get(census)));
            } else if (census != byCensus.firstKey()) {
                breaks.add(new HistoryBreak(census - 1, HistoryBreak.Kind.CENSUS_MISSING, 0));
            }
            noteReturns(census, gone);
        }
        return new History(caseloads, flows, breaks, History.Basis.MATCHED);
    }

    private Flows flowsTo(int census, Map<String, Plan> before, Map<String, Plan> now) {
        double[] leavers = new double[grid.size()];
        double[] joiners = new double[grid.size()];
        TreeMap<Integer, TreeMap<Integer, Integer>> moves = new TreeMap<>();
        int agedOut = 0;
        int needChanged = 0;
        int yearNotRising = 0;
        for (Plan plan : before.values()) {
            if (plan.ncy() == Ncy.LAST) {
                agedOut++;
                continue;
            }
            int aged = Caseload.cell(plan, catalogue) + grid.yearStride();
            Plan after = now.get(plan.person());
            if (after == null) {
                leavers[aged]++;
                continue;
            }
            int to = Caseload.cell(after, catalogue);
            if (to != aged) {
                moves.computeIfAbsent(aged, from -> new TreeMap<>()).merge(to, 1, Integer::sum);
                needChanged += after.need().equals(plan.need()) ? 0 : 1;
                yearNotRising += after.ncy() == plan.ncy() + 1 ? 0 : 1;
            }
        }
        for (Plan plan : now.values()) {
            Plan earlier = before.get(plan.person());
            // A person past the last year who is still listed starts again in the books: aged out,
            // then joined.
            if (earlier == null || earlier.ncy() == Ncy.LAST) {
                joiners[Caseload.cell(plan, catalogue)]++;
            }
        }
        note(census, HistoryBreak.Kind.NEED_CHANGED, needChanged);
        note(census, HistoryBreak.Kind.YEAR_NOT_RISING, yearNotRising);
        List<Plan> opening = List.copyOf(before.values());
        List<Plan> closing = List.copyOf(now.values());
        return new Flows(
                census - 1,
                Caseload.count(census - 1, opening, catalogue).plans(),
                CellValues.copyOf(grid, leavers),
                agedOut,
                asMoves(moves),
                CellValues.copyOf(grid, joiners),
                Caseload.count(census, closing, catalogue).plans());
    }

    private static List<Move> asMoves(TreeMap<Integer, TreeMap<Integer, Integer>> counts) {
        List<Move> moves = new ArrayList<>();
        counts.forEach(
                (from, ends) -> ends.forEach((to, plans) -> moves.add(new Move(from, to, plans))));
        return moves;
    }

    private void noteReturns(int census, Set<String> gone) {
        Set<String> here = byCensus.get(census).keySet();
        note(
                census,
                HistoryBreak.Kind.RETURNED,
                (int) here.stream().filter(gone::contains).count());
        byCensus.headMap(census).values().forEach(plans -> gone.addAll(plans.keySet()));
        gone.removeAll(here);
    }

    private void note(int census, HistoryBreak.Kind kind, int plans) {
        if (plans > 0) {
            breaks.add(new HistoryBreak(census, kind, plans));
        }
    }
}
