package highneeds.app.indicators;

import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.indicator.CouncilFigure;
import highneeds.indicator.Foretold;
import highneeds.indicator.IndicatorSheet;
import highneeds.indicator.Target;
import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.Trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An indicator over all years known, and ahead where the forecast can tell. */
final class TrendFigure {

    private final IndicatorSheet sheet;
    private final Indicator indicator;
    private final String scenario;
    private final List<Foretold.Year> ahead;
    private final Map<Integer, Double> known = new HashMap<>();
    private final List<Integer> years;

    private TrendFigure(IndicatorSheet sheet, String scenario, List<Foretold.Year> ahead) {
        this.sheet = sheet;
        this.indicator = sheet.indicator();
        this.scenario = scenario;
        this.ahead = ahead;
        sheet.figures().forEach(figure -> known.put(figure.year(), figure.value()));
        this.years = years();
    }

    /**
     * @param scenario name of the scenario looked at
     * @param ahead what its forecast says; may be empty
     */
    static ChartSpec of(IndicatorSheet sheet, String scenario, List<Foretold.Year> ahead) {
        return new TrendFigure(sheet, scenario, ahead).spec();
    }

    private List<Integer> years() {
        List<Integer> all = new ArrayList<>(indicator.years());
        all.addAll(known.keySet());
        ahead.forEach(year -> all.add(year.year()));
        int first = all.stream().mapToInt(year -> year).min().orElseThrow();
        int last = all.stream().mapToInt(year -> year).max().orElseThrow();
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private ChartSpec spec() {
        int lastKnown = known.keySet().stream().mapToInt(year -> year).max().orElse(-1);
        List<Layer> layers = new ArrayList<>();
        addRange(layers, lastKnown);
        addOthers(layers);
        sheet.target().ifPresent(target -> layers.add(line(target, lastKnown)));
        if (!known.isEmpty()) {
            layers.add(line("This council", Layer.Role.HISTORY, 5, known));
        }
        addAhead(layers, lastKnown);
        return new ChartSpec(
                indicator.label() + ", by year",
                indicator.unit().label(),
                source(),
                summary(),
                IndicatorNumbers.of(indicator),
                years.stream().map(year -> IndicatorNumbers.year(indicator, year)).toList(),
                years.indexOf(lastKnown),
                layers);
    }

    private void addOthers(List<Layer> layers) {
        Map<Integer, Double> england = new HashMap<>();
        for (int year : indicator.years()) {
            sheet.englandByYear()
                    .get(year - indicator.years().getFirst())
                    .value()
                    .ifPresent(value -> england.put(year, value));
        }
        layers.add(line("England", Layer.Role.OTHER, 4, england));
        sheet.trend().ifPresent(trend -> addOthers(trend, layers));
    }

    private void addOthers(Trend trend, List<Layer> layers) {
        Map<Integer, Double> region = new HashMap<>();
        Map<Integer, Double> neighbours = new HashMap<>();
        for (int i = 0; i < trend.years().size(); i++) {
            int year = trend.years().get(i);
            trend.region().get(i).value().ifPresent(value -> region.put(year, value));
            trend.neighbours().get(i).ifPresent(value -> neighbours.put(year, value));
        }
        layers.add(line("Region", Layer.Role.OTHER, 6, region));
        layers.add(line("Neighbours", Layer.Role.OTHER, 3, neighbours));
    }

    /** From the last year known to the year of the target. */
    private Layer line(Target target, int from) {
        Map<Integer, Double> values = new HashMap<>();
        years.stream()
                .filter(year -> year >= from && year <= Math.max(from, target.by()))
                .forEach(year -> values.put(year, target.value()));
        return line("Target", Layer.Role.OTHER, 2, values);
    }

    private void addRange(List<Layer> layers, int lastKnown) {
        if (!ahead.isEmpty() && ahead.getFirst().hasRange()) {
            layers.add(band(80, lastKnown));
            layers.add(band(50, lastKnown));
        }
    }

    /** The middle part of the outcomes, so many per cent of them. */
    private Layer band(int percent, int lastKnown) {
        return new Layer.Band(
                percent + "% range",
                percent,
                drawn(share(lower(percent), lastKnown)),
                drawn(share(1 - lower(percent), lastKnown)));
    }

    private static double lower(int percent) {
        return (100 - percent) / 200.0;
    }

    private Map<Integer, Double> share(double share, int lastKnown) {
        Map<Integer, Double> values = joined(lastKnown);
        ahead.forEach(year -> values.put(year.year(), year.at(share)));
        return values;
    }

    private void addAhead(List<Layer> layers, int lastKnown) {
        if (!ahead.isEmpty()) {
            Map<Integer, Double> values = joined(lastKnown);
            ahead.forEach(year -> values.put(year.year(), year.expected()));
            layers.add(line(scenario, Layer.Role.MAIN, 1, values));
        }
    }

    /** The last figure known, if the forecast goes on from it. */
    private Map<Integer, Double> joined(int lastKnown) {
        Map<Integer, Double> values = new HashMap<>();
        if (lastKnown == ahead.getFirst().year() - 1) {
            values.put(lastKnown, known.get(lastKnown));
        }
        return values;
    }

    private Layer line(String name, Layer.Role role, int colour, Map<Integer, Double> values) {
        return new Layer.Line(name, role, colour, drawn(values));
    }

    private List<Double> drawn(Map<Integer, Double> values) {
        return years.stream()
                .map(
                        year ->
                                IndicatorNumbers.drawn(
                                        indicator, values.getOrDefault(year, Double.NaN)))
                .toList();
    }

    private String source() {
        return indicator.source()
                + sheet.latest()
                        .filter(figure -> figure.origin() != CouncilFigure.Origin.PUBLISHED)
                        .map(figure -> "; " + figure.source())
                        .orElse("")
                + (ahead.isEmpty() ? "" : "; forecast \u201c" + scenario + "\u201d");
    }

    private String summary() {
        if (known.isEmpty()) {
            return "No figure of this council is known. " + Foretold.whyNot(indicator).orElse("");
        }
        CouncilFigure first = sheet.figures().getFirst();
        CouncilFigure last = sheet.figures().getLast();
        String now =
                indicator.unit().words(last.value())
                        + " in "
                        + indicator.period().label(last.year());
        String change =
                first.equals(last)
                        ? now
                        : "From "
                                + indicator.unit().words(first.value())
                                + " in "
                                + indicator.period().label(first.year())
                                + " to "
                                + now;
        return change
                + (ahead.isEmpty()
                        ? ". " + Foretold.whyNot(indicator).orElse("")
                        : "; "
                                + indicator.unit().words(ahead.getLast().expected())
                                + " expected in "
                                + indicator.period().label(ahead.getLast().year())
                                + range(ahead.getLast())
                                + ".");
    }

    private String range(Foretold.Year year) {
        return year.hasRange()
                ? ", 80% range "
                        + indicator.unit().words(year.at(lower(80)))
                        + " to "
                        + indicator.unit().words(year.at(1 - lower(80)))
                : "";
    }
}
