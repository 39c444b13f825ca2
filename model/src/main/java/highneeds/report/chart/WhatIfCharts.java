package highneeds.report.chart;

import highneeds.report.table.LeverSteps;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SensitivityTables;
import highneeds.report.table.ShownScenario;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A tornado of the assumptions, and a waterfall of the levers of each scenario. */
final class WhatIfCharts {

    private WhatIfCharts() {}

    static Optional<Chart> sensitivity(SafeReport content, Map<String, ReportTable> tables) {
        ReportTable table = tables.get(SensitivityTables.NAME);
        if (table == null || table.rows().isEmpty()) {
            return Optional.empty();
        }
        String title =
                "The balance hangs most on: "
                        + table.rows().getFirst().label(0).toLowerCase(java.util.Locale.UK);
        return Optional.of(
                new Chart(
                        SensitivityTables.NAME,
                        title,
                        PlansCharts.subtitle(
                                content,
                                "Change of the balance on 31 March %d, £ million cash, one assumption at a time, baseline"
                                        .formatted(content.lastCensus())),
                        "Bars from the widest to the narrowest. " + title + ".",
                        table.rows().stream().map(row -> row.label(0)).toList(),
                        List.of(
                                column(
                                        table,
                                        "At its low",
                                        Colour.TURQUOISE,
                                        0,
                                        table.rows().size() - 1,
                                        SensitivityTables.AT_LOW),
                                column(
                                        table,
                                        "At its high",
                                        Colour.DARK_BLUE,
                                        0,
                                        table.rows().size() - 1,
                                        SensitivityTables.AT_HIGH)),
                        Chart.Style.bothWays(Chart.Style.MILLIONS)));
    }

    /** One for each scenario with levers, in an internal report. */
    static List<Chart> levers(SafeReport content, Map<String, ReportTable> tables) {
        ReportTable table = tables.get(LeverSteps.NAME);
        List<Chart> charts = new ArrayList<>();
        if (table != null) {
            for (ShownScenario scenario : content.scenarios()) {
                waterfall(content, table, scenario.name()).ifPresent(charts::add);
            }
        }
        return charts;
    }

    private static Optional<Chart> waterfall(
            SafeReport content, ReportTable table, String scenario) {
        int[] rows =
                IntStream.range(0, table.rows().size())
                        .filter(row -> table.rows().get(row).label(0).equals(scenario))
                        .toArray();
        if (rows.length == 0) {
            return Optional.empty();
        }
        int first = rows[0];
        int last = rows[rows.length - 1];
        double change = table.value(last, LeverSteps.TOTAL);
        String title =
                "%s: balance %s %s"
                        .formatted(
                                scenario,
                                Words.millions(Math.abs(change)),
                                change < 0 ? "worse" : "better");
        return Optional.of(
                new Chart(
                        LeverSteps.NAME + ": " + scenario,
                        title,
                        PlansCharts.subtitle(
                                content,
                                "Change of the balance on 31 March %d, £ million cash, lever by lever"
                                        .formatted(content.lastCensus())),
                        "Waterfall of what each lever adds. " + title + ".",
                        table.rows().subList(first, last + 1).stream()
                                .map(row -> row.label(1))
                                .toList(),
                        stacked(table, first, last),
                        new Chart.Style(Chart.Style.MILLIONS, true, false)));
    }

    /** What is below nothing is a series of its own, and only where there is any. */
    private static List<Chart.Series> stacked(ReportTable table, int first, int last) {
        List<Chart.Series> all = new ArrayList<>();
        all.add(
                series(
                        table,
                        "Beside",
                        Chart.Look.HIDDEN_COLUMN,
                        Colour.WHITE,
                        first,
                        last,
                        LeverSteps.BESIDE));
        all.add(column(table, LeverSteps.ALL, Colour.DARK_BLUE, first, last, LeverSteps.TOTAL));
        all.add(column(table, "Better", Colour.TURQUOISE, first, last, LeverSteps.BETTER));
        all.add(column(table, "Worse", Colour.ORANGE, first, last, LeverSteps.WORSE));
        all.add(
                column(
                        table,
                        "Better (below 0)",
                        Colour.TURQUOISE,
                        first,
                        last,
                        LeverSteps.BETTER_BELOW));
        all.add(
                column(
                        table,
                        "Worse (below 0)",
                        Colour.ORANGE,
                        first,
                        last,
                        LeverSteps.WORSE_BELOW));
        all.removeIf(
                one ->
                        one.name().endsWith("(below 0)")
                                && one.values().stream().allMatch(value -> value == 0));
        return all;
    }

    private static Chart.Series column(
            ReportTable table, String name, Colour colour, int first, int last, int column) {
        return series(table, name, Chart.Look.COLUMN, colour, first, last, column);
    }

    private static Chart.Series series(
            ReportTable table,
            String name,
            Chart.Look look,
            Colour colour,
            int first,
            int last,
            int column) {
        return new Chart.Series(
                name,
                look,
                colour,
                IntStream.rangeClosed(first, last)
                        .mapToObj(row -> table.value(row, column))
                        .toList(),
                new Chart.Origin(table.name(), first, column, last, column));
    }
}
