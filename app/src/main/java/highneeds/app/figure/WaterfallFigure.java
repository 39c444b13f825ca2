package highneeds.app.figure;

import highneeds.app.chart.BarSpec;
import highneeds.app.chart.Numbers;
import highneeds.app.chart.TableTwin;
import highneeds.compare.Waterfall;
import highneeds.forecast.Measure;
import highneeds.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;

/** What each lever adds to a figure, given those before it. */
public final class WaterfallFigure {

    private static final int TOTAL = 1;
    private static final int UP = 2;
    private static final int DOWN = 4;

    private WaterfallFigure() {}

    public static BarSpec of(Waterfall waterfall, String scenario) {
        Measure measure = waterfall.figure().measure();
        Numbers numbers = MeasureWords.numbers(measure);
        List<BarSpec.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        bars.add(total(Scenario.BASELINE_NAME, waterfall.start(), numbers));
        rows.add(List.of(Scenario.BASELINE_NAME, numbers.inTable(waterfall.start()), "", "", ""));
        double at = waterfall.start();
        ShownSteps shown =
                ShownSteps.of(
                        at, waterfall.steps().stream().map(Waterfall.Step::adds).toList(), numbers);
        for (int i = 0; i < waterfall.steps().size(); i++) {
            Waterfall.Step step = waterfall.steps().get(i);
            double from = at;
            at += step.adds();
            bars.add(
                    new BarSpec.Bar(
                            step.name(),
                            List.of(new BarSpec.Part(from, at, step.adds() < 0 ? DOWN : UP)),
                            numbers.change(shown.inChart()[i])));
            rows.add(
                    List.of(
                            step.name(),
                            numbers.inTable(at),
                            numbers.inTable(shown.inTable()[i]),
                            numbers.inTable(step.alone()),
                            numbers.inTable(step.overlap())));
        }
        bars.add(total(scenario, waterfall.end(), numbers));
        rows.add(
                List.of(
                        scenario,
                        numbers.inTable(waterfall.end()),
                        numbers.inTable(waterfall.total()),
                        "",
                        numbers.inTable(waterfall.overlap())));
        return new BarSpec(
                "What each lever adds to the " + FigureWords.of(waterfall.figure()),
                FigureWords.unit(measure) + "; each lever given those above it",
                FigureWords.source(scenario),
                summary(waterfall, numbers),
                numbers,
                bars,
                waterfall.start(),
                List.of(),
                new TableTwin(
                        FigureWords.withUnit(
                                numbers,
                                List.of("Lever", "Figure after it", "Adds", "Alone", "Overlap")),
                        rows));
    }

    private static BarSpec.Bar total(String name, double value, Numbers numbers) {
        return new BarSpec.Bar(
                name, List.of(new BarSpec.Part(value, value, TOTAL)), numbers.text(value));
    }

    private static String summary(Waterfall waterfall, Numbers numbers) {
        if (waterfall.steps().isEmpty()) {
            return "There is no lever: the scenario is the baseline.";
        }
        Waterfall.Step most = waterfall.steps().getFirst();
        for (Waterfall.Step step : waterfall.steps()) {
            most = Math.abs(step.adds()) > Math.abs(most.adds()) ? step : most;
        }
        String together = "All levers together bring " + numbers.change(waterfall.total());
        return waterfall.steps().size() == 1
                ? together + "."
                : together
                        + ", most of it \u201c"
                        + most.name()
                        + "\u201d with "
                        + numbers.change(most.adds())
                        + "; overlap "
                        + numbers.change(waterfall.overlap())
                        + ".";
    }
}
