package highneeds.compare;

import highneeds.assumptions.Baseline;
import highneeds.finance.BudgetPosition;
import highneeds.projection.Outcome;
import highneeds.scenario.Scenario;
import highneeds.scenario.YearChange;

import java.util.List;
import java.util.function.Function;

/**
 * A baseline and an engine to try levers on it.
 *
 * @param baseline the baseline without any lever
 * @param engine makes the expected run of a baseline, for example {@code Projection::run}
 */
public record Workbench(Baseline baseline, Function<Baseline, Outcome> engine) {

    /** The expected run with some changes, in their order. */
    public ExpectedRun run(String name, List<? extends YearChange> changes) {
        Baseline assumed = Scenario.apply(changes, baseline);
        Outcome outcome = engine.apply(assumed);
        return new ExpectedRun(name, outcome, BudgetPosition.of(outcome, assumed.openingBalance()));
    }

    /** The same engine on another baseline. */
    public Workbench on(Baseline other) {
        return new Workbench(other, engine);
    }
}
