package highneeds.statement;

import highneeds.assumptions.UnitCosts;
import highneeds.caseload.Caseload;
import highneeds.caseload.Flows;
import highneeds.caseload.History;
import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.finance.ledger.Ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * What a rate was in each past year.
 *
 * @param values one value for each year known, oldest first
 */
record PastRange(List<Double> values) {

    /** A single year has no range. */
    private static final int LEAST_YEARS = 2;

    PastRange {
        values = List.copyOf(values);
    }

    boolean known() {
        return values.size() >= LEAST_YEARS;
    }

    double lowest() {
        return Collections.min(values);
    }

    double highest() {
        return Collections.max(values);
    }

    /** Plans that started for every 1,000 residents. */
    static PastRange newPlans(History history, Evidence evidence) {
        if (evidence.population().isEmpty()) {
            return new PastRange(List.of());
        }
        return new PastRange(
                plausible(history).stream()
                        .map(
                                flow ->
                                        newPlanRate(
                                                flow.joiners().total(),
                                                evidence.population().in(flow.census()).total()))
                        .toList());
    }

    /** Plans that ceased for every 100 at the start of the year. */
    static PastRange ceasing(History history) {
        return new PastRange(
                plausible(history).stream()
                        .filter(flow -> flow.opening().total() > 0)
                        .map(
                                flow ->
                                        ceasingRate(
                                                flow.leavers().total() + flow.agedOut(),
                                                flow.opening().total()))
                        .toList());
    }

    /**
     * Percent by which high needs spend for each plan rose from one year to the next, by the ledger
     * and the censuses before and in each year. Years whose ledger has other lines than the one
     * before are not alike and left out.
     */
    static PastRange unitCosts(History history, Evidence evidence) {
        Ledger ledger = new Ledger(evidence.ledger());
        TreeMap<Integer, Double> plans = new TreeMap<>();
        for (Caseload caseload : history.caseloads()) {
            plans.put(caseload.census(), caseload.plans().total());
        }
        List<Double> rises = new ArrayList<>();
        for (int census : plans.keySet()) {
            FinancialYear year = new FinancialYear(census);
            FinancialYear before = new FinancialYear(census - 1);
            if (plans.containsKey(census - 1)
                    && plans.containsKey(census + 1)
                    && ledger.highNeedsSpend(before) > 0
                    && ledger.spendLines(year).equals(ledger.spendLines(before))) {
                rises.add(rise(unitCost(ledger, plans, before), unitCost(ledger, plans, year)));
            }
        }
        return new PastRange(rises);
    }

    private static double unitCost(
            Ledger ledger, TreeMap<Integer, Double> plans, FinancialYear year) {
        double late = UnitCosts.SEPTEMBER_TO_MARCH;
        double fullYear =
                plans.get(year.startYear()) * (1 - late) + plans.get(year.startYear() + 1) * late;
        return ledger.highNeedsSpend(year) / fullYear;
    }

    private static List<Flows> plausible(History history) {
        return history.flows().stream().filter(flow -> !flow.implausible()).toList();
    }

    static double newPlanRate(double started, double residents) {
        return residents == 0 ? 0 : 1000 * started / residents;
    }

    static double ceasingRate(double ceased, double opening) {
        return opening == 0 ? 0 : 100 * ceased / opening;
    }

    /** Percent; not a number if there was nothing before. */
    static double rise(double before, double now) {
        return before > 0 ? 100 * (now / before - 1) : Double.NaN;
    }
}
