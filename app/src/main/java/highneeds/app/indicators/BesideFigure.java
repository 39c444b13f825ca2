package highneeds.app.indicators;

import highneeds.app.chart.BarSpec;
import highneeds.app.chart.TableTwin;
import highneeds.indicator.CouncilFigure;
import highneeds.indicator.IndicatorSheet;
import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.IndicatorValue;
import highneeds.indicator.published.Standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** A council among its neighbours, its region and England, from the highest down. */
final class BesideFigure {

    private static final int COUNCIL = 1;
    private static final int NEIGHBOUR = 3;
    private static final int WHOLE = 5;
    private static final List<String> LEGEND =
            List.of("This council", "", "Statistical neighbour", "", "Region, England");

    private final IndicatorSheet sheet;
    private final Indicator indicator;
    private final List<Line> lines = new ArrayList<>();

    /** One bar. */
    private record Line(String name, OptionalDouble figure, String note, int colour) {}

    private BesideFigure(IndicatorSheet sheet) {
        this.sheet = sheet;
        this.indicator = sheet.indicator();
    }

    /**
     * @param council name of the council
     */
    static BarSpec of(IndicatorSheet sheet, String council) {
        return new BesideFigure(sheet).spec(council);
    }

    private BarSpec spec(String council) {
        int year = indicator.lastYear();
        sheet.standing().ifPresent(this::addOthers);
        addLine("England", sheet.england(), WHOLE);
        addCouncil(council, year);
        lines.sort(
                Comparator.comparingDouble(
                        (Line line) -> -line.figure().orElse(Double.NEGATIVE_INFINITY)));
        List<BarSpec.Bar> bars =
                lines.stream().filter(line -> line.figure().isPresent()).map(this::bar).toList();
        return new BarSpec(
                indicator.label(),
                indicator.unit().label() + ", " + indicator.period().label(year),
                indicator.source(),
                summary(),
                IndicatorNumbers.of(indicator),
                bars,
                0,
                List.of(),
                table());
    }

    private void addOthers(Standing standing) {
        for (Standing.Neighbour near : standing.neighbours()) {
            addLine(near.council(), near.figure(), NEIGHBOUR);
        }
        addLine(standing.regionName(), standing.region(), WHOLE);
    }

    private void addLine(String name, IndicatorValue value, int colour) {
        lines.add(new Line(name, value.value(), value.note(), colour));
    }

    /** The figure of the year compared, and a later one if the council has one. */
    private void addCouncil(String council, int year) {
        boolean any = false;
        for (CouncilFigure figure : sheet.figures()) {
            if (figure.year() == year || figure.equals(sheet.figures().getLast())) {
                String when =
                        figure.year() == year ? "" : ", " + indicator.period().label(figure.year());
                String origin =
                        figure.origin() == CouncilFigure.Origin.PUBLISHED
                                ? ""
                                : " (" + figure.origin().label() + ")";
                lines.add(
                        new Line(
                                council + when + origin,
                                OptionalDouble.of(figure.value()),
                                figure.note(),
                                COUNCIL));
                any |= figure.year() == year;
            }
        }
        if (!any) {
            lines.add(new Line(council, OptionalDouble.empty(), sheet.missing(), COUNCIL));
        }
    }

    private BarSpec.Bar bar(Line line) {
        double figure = line.figure().getAsDouble();
        return new BarSpec.Bar(
                line.name(),
                List.of(
                        new BarSpec.Part(
                                0, IndicatorNumbers.drawn(indicator, figure), line.colour())),
                indicator.unit().words(figure));
    }

    private TableTwin table() {
        return new TableTwin(
                List.of("Area", indicator.unit().label(), "What to know"),
                lines.stream()
                        .map(
                                line ->
                                        List.of(
                                                line.name(),
                                                line.figure().isPresent()
                                                        ? indicator
                                                                .unit()
                                                                .words(line.figure().getAsDouble())
                                                        : "no figure published",
                                                line.note()))
                        .toList());
    }

    private String summary() {
        String reading = indicator.reading().words();
        String read = Character.toUpperCase(reading.charAt(0)) + reading.substring(1) + ".";
        String missing = sheet.missing();
        if (!missing.isEmpty()) {
            return missing + " " + read;
        }
        Standing standing = sheet.standing().orElseThrow();
        return standing.amongNeighbours()
                        .map(rank -> "The " + rank.words() + " with its neighbours")
                        .orElse("No neighbour has a figure")
                + standing.inEngland()
                        .map(rank -> ", " + rank.words() + " councils of England")
                        .orElse("")
                + ". "
                + read;
    }
}
