package highneeds.compare;

import highneeds.scenario.Delivery;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far a figure moves when one thing at a time goes to its low and to its high.
 *
 * @param figure what is compared
 * @param middle its value when nothing is moved
 * @param bars the widest first
 */
public record Tornado(Figure figure, double middle, List<Bar> bars) {

    /**
     * One thing that is moved.
     *
     * @param name what it is
     * @param low its low in words
     * @param high its high in words
     * @param atLow the figure at its low
     * @param atHigh the figure at its high
     */
    public record Bar(String name, String low, String high, double atLow, double atHigh) {

        public double width() {
            return Math.abs(atHigh - atLow);
        }
    }

    public Tornado {
        bars = bars.stream().sorted(Comparator.comparingDouble(Bar::width).reversed()).toList();
    }

    /** Moves each assumption of the baseline, with the levers of a scenario in force. */
    public static Tornado ofAssumptions(
            Workbench workbench,
            List<PlacedLever> levers,
            Figure figure,
            List<Sensitivity> sensitivities) {
        List<Bar> bars = new ArrayList<>();
        for (Sensitivity sensitivity : sensitivities) {
            bars.add(
                    new Bar(
                            sensitivity.name(),
                            words(sensitivity.low(), sensitivity.unit()),
                            words(sensitivity.high(), sensitivity.unit()),
                            moved(workbench, levers, figure, sensitivity, sensitivity.low()),
                            moved(workbench, levers, figure, sensitivity, sensitivity.high())));
        }
        return new Tornado(figure, figure.in(workbench.run("", levers)), bars);
    }

    /**
     * Delivers each lever of a scenario at its low and at its high, the others as expected; a lever
     * whose delivery is certain is switched off for its low.
     */
    public static Tornado ofLevers(Workbench workbench, List<PlacedLever> levers, Figure figure) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < levers.size(); i++) {
            Delivery delivery = levers.get(i).delivery();
            double low = delivery.certain() ? 0 : delivery.low();
            bars.add(
                    new Bar(
                            LeverType.of(levers.get(i).lever()).name(),
                            words(low * 100, "% delivered"),
                            words(delivery.high() * 100, "% delivered"),
                            delivered(workbench, levers, figure, i, low),
                            delivered(workbench, levers, figure, i, delivery.high())));
        }
        return new Tornado(figure, figure.in(workbench.run("", levers)), bars);
    }

    static double moved(
            Workbench workbench,
            List<PlacedLever> levers,
            Figure figure,
            Sensitivity sensitivity,
            double size) {
        Workbench on = workbench.on(sensitivity.moved(workbench.baseline(), size));
        return figure.in(on.run("", levers));
    }

    private static double delivered(
            Workbench workbench,
            List<PlacedLever> levers,
            Figure figure,
            int position,
            double share) {
        List<PlacedLever> changed = new ArrayList<>(levers);
        changed.set(position, levers.get(position).withDelivery(new Delivery(share, share, share)));
        return figure.in(workbench.run("", changed));
    }

    private static String words(double size, String unit) {
        return (size == Math.rint(size) ? Long.toString((long) size) : Double.toString(size))
                + (unit.startsWith("%") ? "" : " ")
                + unit;
    }
}
