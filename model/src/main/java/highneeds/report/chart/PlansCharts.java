package highneeds.report.chart;

import highneeds.report.table.CorkscrewTable;
import highneeds.report.table.Figures;
import highneeds.report.table.PlansTables;
import highneeds.report.table.RangeTable;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SectorTable;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Charts of plans. */
final class PlansCharts {

    private static final Chart.Style LINES = new Chart.Style(Chart.Style.PLANS, false, true);
    private static final Chart.Style STACK = new Chart.Style(Chart.Style.PLANS, true, true);

    /** Least share of all plans by which lines lie apart to the eye. */
    private static final double APART = 0.01;

    private PlansCharts() {}

    static Chart forecast(SafeReport content, Map<String, ReportTable> tables) {
        TableRows rows = new TableRows(tables.get(RangeTable.NAME));
        String name = content.baseline().name();
        List<Chart.Series> series = new ArrayList<>();
        boolean band = content.hasRanges();
        if (band) {
            series.addAll(band(rows, name));
        }
        series.add(
                rows.series(
                        RangeTable.EXPECTED,
                        Chart.Look.DASHED_LINE,
                        Colour.DARK_PINK,
                        name,
                        RangeTable.EXPECTED));
        series.add(
                rows.series(
                        RangeTable.COUNTED,
                        Chart.Look.LINE,
                        Colour.DARK_BLUE,
                        name,
                        RangeTable.COUNTED));
        Figures figures = content.figures(content.baseline());
        double before = figures.plans(content.openingCensus());
        double after = figures.plans(content.lastCensus());
        return new Chart(
                "Plans forecast",
                "Plans %s from %s to %s by %d"
                        .formatted(
                                after < before ? "fall" : "rise",
                                Words.count(before),
                                Words.count(after),
                                content.lastCensus()),
                subtitle(content, "Plans at each January census, baseline")
                        + (band ? Chart.SHADED : ""),
                "Line of plans counted to January %d, %s, and expected to January %d, %s%s."
                        .formatted(
                                content.openingCensus(),
                                Words.count(before),
                                content.lastCensus(),
                                Words.count(after),
                                band ? ", with a widening band round it" : ""),
                rows.years(),
                series,
                LINES);
    }

    private static List<Chart.Series> band(TableRows rows, String scenario) {
        RangeTable.Bound[] bounds = RangeTable.Bound.values();
        List<Chart.Series> band = new ArrayList<>();
        band.add(
                rows.series(
                        bounds[0].label(),
                        Chart.Look.HIDDEN_AREA,
                        Colour.WHITE,
                        scenario,
                        bounds[0].label()));
        for (int i = 1; i < bounds.length; i++) {
            String width = RangeTable.width(bounds[i], bounds[i - 1]);
            band.add(
                    rows.series(
                            width,
                            i == 2 ? Chart.Look.INNER_BAND : Chart.Look.OUTER_BAND,
                            Colour.DARK_BLUE,
                            scenario,
                            width));
        }
        return band;
    }

    static Chart bySector(SafeReport content, Map<String, ReportTable> tables) {
        ReportTable table = tables.get(SectorTable.NAME);
        TableRows rows = new TableRows(table);
        String scenario = content.baseline().name();
        List<Chart.Series> series = new ArrayList<>();
        for (ReportTable.Row row : table.rows()) {
            if (row.label(0).equals(scenario) && !row.label(1).equals(PlansTables.ALL)) {
                series.add(
                        rows.series(
                                SectorTable.shortLabel(row.label(1)),
                                Chart.Look.COLUMN,
                                Colour.CATEGORIES.get(series.size()),
                                scenario,
                                row.label(1)));
            }
        }
        series.removeIf(
                one -> one.values().stream().allMatch(plans -> plans.isNaN() || plans == 0));
        int now = rows.years().indexOf(Integer.toString(content.openingCensus()));
        Chart.Series most =
                series.stream()
                        .max(Comparator.comparingDouble(one -> growth(one, now)))
                        .orElseThrow();
        String title =
                growth(most, now) <= 0
                        ? "No kind of setting grows"
                        : most.name() + ": most growth, " + Words.morePlans(growth(most, now));
        return new Chart(
                "Plans by sector",
                title,
                subtitle(content, "Plans at each January census by kind of setting, baseline"),
                "Stacked columns of plans by kind of setting; %s by %d."
                        .formatted(title, content.lastCensus()),
                rows.years(),
                series,
                STACK);
    }

    private static double growth(Chart.Series series, int now) {
        double growth = series.values().getLast() - series.values().get(now);
        return Double.isNaN(growth) ? 0 : growth;
    }

    /** Lines of the scenarios, unless they lie so near each other that one line would be seen. */
    static Optional<Chart> scenarios(SafeReport content, Map<String, ReportTable> tables) {
        TableRows rows = new TableRows(tables.get(CorkscrewTable.NAME));
        List<Chart.Series> series = ScenarioLines.of(content, rows, CorkscrewTable.CLOSING);
        Figures baseline = content.figures(content.baseline());
        int last = content.lastCensus();
        double most =
                content.scenarios().stream()
                        .mapToDouble(one -> content.figures(one).plans(last) - baseline.plans(last))
                        .map(Math::abs)
                        .max()
                        .orElse(0);
        if (most < APART * baseline.plans(last)) {
            return Optional.empty();
        }
        return Optional.of(
                new Chart(
                        "Plans by scenario",
                        "Scenarios differ by up to %s plans in %d"
                                .formatted(Words.count(most), last),
                        subtitle(content, "Expected plans at each January census by scenario"),
                        "Lines of expected plans by scenario, up to %s plans apart in %d."
                                .formatted(Words.count(most), last),
                        rows.years(),
                        series,
                        LINES));
    }

    static String subtitle(SafeReport content, String what) {
        return what + ", " + content.council();
    }
}
