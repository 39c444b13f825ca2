package highneeds.app.figure;

import highneeds.app.chart.BarSpec;
import highneeds.app.chart.Numbers;
import highneeds.app.chart.TableTwin;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.finance.movement.Movement;

import java.util.ArrayList;
import java.util.List;

/** What moved the in-year balance of the high needs block, cause by cause. */
public final class MovementFigure {

    private static final int TOTAL = 1;
    private static final int BETTER = 2;
    private static final int WORSE = 4;

    private MovementFigure() {}

    /**
     * @param from name of where it starts, for example "2026-27"
     * @param to name of where it ends
     */
    public static BarSpec of(Movement movement, String from, String to, String scenario) {
        Numbers numbers = Numbers.POUNDS;
        double at = movement.before().inYearBalance();
        List<BarSpec.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        bars.add(total(from, at));
        rows.add(List.of(from, numbers.inTable(at), ""));
        List<Movement.Bar> causes = movement.bars(Fund.HIGH_NEEDS_BLOCK);
        ShownSteps shown =
                ShownSteps.of(at, causes.stream().map(Movement.Bar::amount).toList(), numbers);
        for (int i = 0; i < causes.size(); i++) {
            Movement.Bar bar = causes.get(i);
            double start = at;
            at += bar.amount();
            bars.add(
                    new BarSpec.Bar(
                            bar.cause().label(),
                            List.of(new BarSpec.Part(start, at, bar.amount() < 0 ? WORSE : BETTER)),
                            numbers.change(shown.inChart()[i])));
            rows.add(
                    List.of(
                            bar.cause().label(),
                            numbers.inTable(at),
                            numbers.inTable(shown.inTable()[i])));
        }
        bars.add(total(to, movement.after().inYearBalance()));
        rows.add(
                List.of(
                        to,
                        numbers.inTable(movement.after().inYearBalance()),
                        numbers.inTable(movement.change())));
        return new BarSpec(
                "In-year balance of the high needs block, " + from + " to " + to,
                "£m, cash terms; a deficit is negative; each cause given those above it",
                FigureWords.source(scenario),
                summary(movement),
                numbers,
                bars,
                movement.before().inYearBalance(),
                List.of(),
                new TableTwin(
                        FigureWords.withUnit(
                                numbers, List.of("Cause", "Balance after it", "Effect")),
                        rows));
    }

    private static BarSpec.Bar total(String name, double value) {
        return new BarSpec.Bar(
                name, List.of(new BarSpec.Part(value, value, TOTAL)), Numbers.POUNDS.text(value));
    }

    private static String summary(Movement movement) {
        Movement.Bar most = movement.bars(Fund.HIGH_NEEDS_BLOCK).getFirst();
        for (Movement.Bar bar : movement.bars(Fund.HIGH_NEEDS_BLOCK)) {
            most = Math.abs(bar.amount()) > Math.abs(most.amount()) ? bar : most;
        }
        return "The balance moves by "
                + Numbers.POUNDS.change(movement.change())
                + ", most of it by \u201c"
                + most.cause().label()
                + "\u201d with "
                + Numbers.POUNDS.change(most.amount())
                + ". Beside it the general fund moves by "
                + Numbers.POUNDS.change(movement.generalFundChange())
                + ".";
    }
}
