package highneeds.app.figure;

import highneeds.app.chart.BarSpec;
import highneeds.app.chart.Numbers;
import highneeds.app.chart.TableTwin;
import highneeds.compare.Tornado;

import java.util.ArrayList;
import java.util.List;

/** How far a figure moves when one thing at a time goes to its low and to its high. */
public final class TornadoFigure {

    private static final int HIGH = 1;
    private static final int LOW = 2;

    private TornadoFigure() {}

    /**
     * @param things what is moved, in the plural: "assumptions", "levers"
     */
    public static BarSpec of(Tornado tornado, String things, String scenario) {
        Numbers numbers = MeasureWords.numbers(tornado.figure().measure());
        double middle = tornado.middle();
        List<BarSpec.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Tornado.Bar bar : tornado.bars()) {
            String low = numbers.change(bar.atLow() - middle);
            String high = numbers.change(bar.atHigh() - middle);
            bars.add(
                    new BarSpec.Bar(
                            bar.name() + ", " + range(bar),
                            List.of(
                                    new BarSpec.Part(middle, bar.atLow(), LOW),
                                    new BarSpec.Part(middle, bar.atHigh(), HIGH)),
                            low + " to " + high));
            rows.add(
                    List.of(
                            bar.name(),
                            bar.low(),
                            bar.high(),
                            numbers.inTable(bar.atLow() - middle),
                            numbers.inTable(bar.atHigh() - middle)));
        }
        return new BarSpec(
                "Which " + things + " the " + FigureWords.of(tornado.figure()) + " hangs on",
                FigureWords.unit(tornado.figure().measure()) + "; one moved at a time",
                FigureWords.source(scenario),
                summary(tornado, numbers),
                numbers,
                bars,
                middle,
                List.of("At its high", "At its low"),
                new TableTwin(
                        List.of(
                                "Moved",
                                "Low",
                                "High",
                                "Change at low (" + numbers.tableUnit() + ")",
                                "Change at high (" + numbers.tableUnit() + ")"),
                        rows));
    }

    private static String range(Tornado.Bar bar) {
        String unit = bar.high().replaceFirst("^[-0-9.,]+", "");
        String low = bar.low().endsWith(unit) ? bar.low().replace(unit, "") : bar.low();
        return (low + " to " + bar.high()).replace('-', '\u2212');
    }

    private static String summary(Tornado tornado, Numbers numbers) {
        if (tornado.bars().isEmpty()) {
            return "There is no lever to move.";
        }
        Tornado.Bar widest = tornado.bars().getFirst();
        return "\u201c"
                + widest.name()
                + "\u201d moves it most: from "
                + numbers.text(Math.min(widest.atLow(), widest.atHigh()))
                + " to "
                + numbers.text(Math.max(widest.atLow(), widest.atHigh()))
                + ", around "
                + numbers.text(tornado.middle())
                + ".";
    }
}
