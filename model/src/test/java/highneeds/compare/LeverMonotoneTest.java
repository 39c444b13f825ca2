package highneeds.compare;

import static highneeds.compare.WorkbenchFixture.WORKBENCH;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.Exampleshire;
import highneeds.forecast.Measure;
import highneeds.scenario.Lever;
import highneeds.scenario.LeverDial;
import highneeds.scenario.LeverType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turning a size further never turns the council's cost back. */
class LeverMonotoneTest {

    private static final int STEPS = 3;
    private static final double POUND = 1;

    static List<LeverType> levers() {
        return LeverType.all();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void theCostMovesOneWayWithEverySize(LeverType type) {
        Lever start = type.starting(Exampleshire.LAST_CENSUS + 1);
        for (LeverDial dial : type.dials()) {
            if (dial.size()) {
                List<Double> costs = new ArrayList<>();
                for (int step = 0; step <= STEPS; step++) {
                    double value = dial.min() + (most(dial) - dial.min()) * step / STEPS;
                    costs.add(cost(type.withDial(start, dial.component(), value)));
                }
                assertThat(risesOrFalls(costs))
                        .as("%s of %s: %s", dial.component(), type, costs)
                        .isTrue();
            }
        }
    }

    /** Places beyond what so small a council can fill would cost more again, empty. */
    private static double most(LeverDial dial) {
        return dial.unit().equals("places") ? dial.start() : dial.max();
    }

    private static boolean risesOrFalls(List<Double> costs) {
        Comparator<Double> nearly = (a, b) -> Math.abs(a - b) < POUND ? 0 : Double.compare(a, b);
        return isSorted(costs, nearly) || isSorted(costs, nearly.reversed());
    }

    private static boolean isSorted(List<Double> costs, Comparator<Double> order) {
        for (int i = 1; i < costs.size(); i++) {
            if (order.compare(costs.get(i - 1), costs.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Transport of the last year less the cumulative balance after it. */
    private static double cost(Lever lever) {
        ExpectedRun run = WORKBENCH.run("", List.of(lever));
        int last = run.firstYear() + run.length() - 1;
        return new Figure(Measure.TRANSPORT_COST, last).in(run)
                - new Figure(Measure.CUMULATIVE_BALANCE, last).in(run);
    }
}
