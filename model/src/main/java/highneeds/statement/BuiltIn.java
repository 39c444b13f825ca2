package highneeds.statement;

import highneeds.assumptions.Baseline;
import highneeds.caseload.History;
import highneeds.domain.Catalogue;
import highneeds.domain.Sector;
import highneeds.evidence.Evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What every forecast is held to: no negative number of plans, places of special schools and units
 * that have a limit, and rates and unit costs inside their past range where one is known.
 */
public final class BuiltIn {

    /** Settings where a place is a child's own, so that one over the number is a fault. */
    private static final Set<Sector> COUNTED = Set.of(Sector.STATE_SPECIAL, Sector.SPECIAL_BASE);

    private BuiltIn() {}

    /** The statements; none if the baseline has no years. */
    public static List<Statement> of(Evidence evidence, History history, Baseline baseline) {
        if (baseline.years().isEmpty()) {
            return List.of();
        }
        int first = baseline.opening().census() + 1;
        int last = baseline.years().getLast().census() + 1;
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement(Stated.FEWEST_PLANS, "", Limit.atLeast(0), first, last));
        places(statements, baseline, first, last);
        History known = history.asOf(baseline.opening().census());
        within(statements, Stated.NEW_PLAN_RATE, PastRange.newPlans(known, evidence), first, last);
        within(statements, Stated.CEASING_RATE, PastRange.ceasing(known), first, last);
        within(
                statements,
                Stated.RISE_OF_UNIT_COST,
                PastRange.unitCosts(known, evidence),
                first - 1,
                last - 1);
        return List.copyOf(statements);
    }

    private static void places(List<Statement> statements, Baseline baseline, int first, int last) {
        var lastYear = baseline.years().getLast();
        Catalogue catalogue = lastYear.catalogue();
        for (int s = 0; s < catalogue.settings().size(); s++) {
            if (COUNTED.contains(catalogue.settings().get(s).sector())
                    && lastYear.provision().limited(s)) {
                String code = catalogue.settings().get(s).code();
                statements.add(new Statement(Stated.PLANS, code, Limit.places(), first, last));
            }
        }
    }

    private static void within(
            List<Statement> statements, Stated what, PastRange past, int first, int last) {
        if (past.known()) {
            statements.add(new Statement(what, "", Limit.highest(past.highest()), first, last));
            statements.add(new Statement(what, "", Limit.lowest(past.lowest()), first, last));
        }
    }
}
