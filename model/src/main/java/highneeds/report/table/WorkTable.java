package highneeds.report.table;

import highneeds.projection.YearOutcome;
import highneeds.workload.Flow;
import highneeds.workload.Role;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadForecast;
import highneeds.workload.WorkloadOutcome;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/** Requests, reviews and appeals of each scenario as work: what is late, and what that costs. */
public final class WorkTable {

    public static final String NAME = "Statutory work";
    public static final String IN_TIME = "Plans within 20 weeks, expected";

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private final YearTable table;
    private final String scenario;
    private final WorkloadForecast work;
    private final List<YearOutcome> years;

    private WorkTable(
            YearTable table, String scenario, WorkloadForecast work, List<YearOutcome> years) {
        this.table = table;
        this.scenario = scenario;
        this.work = work;
        this.years = years;
    }

    /** The table; none if the report knows nothing of the work. */
    static Optional<ReportTable> of(ReportContent content) {
        List<WorkloadForecast> all = content.around().work().forecasts();
        if (all.size() != content.scenarios().size()) {
            return Optional.empty();
        }
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd("Figure"),
                        all.getFirst().outcome().wholeYears(),
                        String::valueOf);
        for (int i = 0; i < all.size(); i++) {
            ReportContent.ScenarioForecast scenario = content.scenarios().get(i);
            new WorkTable(table, scenario.name(), all.get(i), scenario.forecast().outcome().years())
                    .add();
        }
        return Optional.of(
                table.build(
                        NAME,
                        "Statutory work: requests, reviews and appeals, and the staff for them",
                        "Calendar years. "
                                + (all.getFirst().process().isPresent()
                                        ? "Shares and months from the council's list of requests."
                                        : "National shares of 2024.")
                                + " Hours for a case and weeks of a stage are working assumptions."
                                + " Low and high are an 80% range of "
                                + WorkloadForecast.RUNS
                                + " runs. Plans that are late start later; none is given up."));
    }

    private void add() {
        row(Unit.NUMBER, "Requests received", (run, year) -> requests(run, year).started());
        row(Unit.NUMBER, "Plans made of them", (run, year) -> requests(run, year).finished());
        ranged(Unit.PERCENT, IN_TIME, (run, year) -> requests(run, year).shareInTime());
        row(Unit.NUMBER, "Weeks to a plan", (run, year) -> requests(run, year).averageWeeks());
        ranged(
                Unit.NUMBER,
                "Requests late at the end of the year",
                (run, year) -> requests(run, year).overdue());
        for (WorkKind kind : work.kinds()) {
            if (kind != WorkKind.REQUEST) {
                row(Unit.NUMBER, kind.label(), (run, year) -> run.flow(kind, year).started());
                row(
                        Unit.PERCENT,
                        kind.label() + ": in time",
                        (run, year) -> run.flow(kind, year).shareInTime());
            }
        }
        row(Unit.NUMBER, "Requests a panel each fortnight", WorkloadOutcome::decisionsAFortnight);
        row(
                Unit.NUMBER,
                "Referrals for health advice each week",
                (run, year) -> run.adviceAWeek(Role.HEALTH, year));
        for (Role role : Role.values()) {
            row(
                    Unit.PERCENT,
                    role.label() + ": hours worked of those there are",
                    (run, year) -> used(run, role, year));
        }
        for (Role role : Role.values()) {
            ranged(
                    Unit.NUMBER,
                    role.label() + ": full-time posts the work takes",
                    (run, year) -> run.plan().postsTaken(role, year));
        }
        row(Unit.POUNDS, "Cost of the posts as typed", WorkloadOutcome::cost);
        ranged(
                Unit.POUNDS,
                "Cost of the posts the work takes",
                (run, year) -> run.plan().costTaken(year));
        ranged(
                Unit.POUNDS,
                "Cost of plans that are late, which comes later or is backdated",
                (run, year) -> run.putOff(costOfANewPlan(year), year));
        table.add(
                Unit.NUMBER,
                year -> year(year).map(each -> each.waiting().total()).orElse(0.0),
                scenario,
                "Plans of the forecast that wait for staff at the end");
        table.add(
                Unit.POUNDS,
                year -> year(year).map(WorkTable::backdated).orElse(0.0),
                scenario,
                "Paid in the financial year for plans that were late");
    }

    private static Flow requests(WorkloadOutcome run, int year) {
        return run.flow(WorkKind.REQUEST, year);
    }

    private static double used(WorkloadOutcome run, Role role, int year) {
        double there = run.hours(role, year).available();
        return there == 0 ? 0 : run.hours(role, year).worked() / there;
    }

    /** Net cost of a year's new plans with their transport, GBP for one over a whole year. */
    private double costOfANewPlan(int year) {
        return year(year)
                .filter(each -> each.joiners().total() > 0)
                .map(
                        each ->
                                (each.joiners().dot(each.given().costs().net())
                                                + each.joiners()
                                                        .dot(
                                                                each.given()
                                                                        .costs()
                                                                        .transport()
                                                                        .perPlan()))
                                        / each.joiners().total())
                .orElse(0.0);
    }

    private static double backdated(YearOutcome year) {
        return year.backdated().dot(year.given().costs().net());
    }

    private Optional<YearOutcome> year(int year) {
        return years.stream().filter(each -> each.given().census() == year).findFirst();
    }

    private void row(Unit unit, String name, ToDoubleBiFunction<WorkloadOutcome, Integer> figure) {
        table.add(unit, year -> figure.applyAsDouble(work.outcome(), year), scenario, name);
    }

    private void ranged(
            Unit unit, String name, ToDoubleBiFunction<WorkloadOutcome, Integer> figure) {
        row(unit, name, figure);
        table.add(unit, year -> at(LOW, figure, year), scenario, name + ": low");
        table.add(unit, year -> at(HIGH, figure, year), scenario, name + ": high");
    }

    private double at(
            double quantile, ToDoubleBiFunction<WorkloadOutcome, Integer> figure, int year) {
        return work.at(quantile, run -> figure.applyAsDouble(run, year)).orElse(Double.NaN);
    }
}
