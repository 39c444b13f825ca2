package highneeds.app.chart;

import highneeds.report.table.SafeText;

import java.util.ArrayList;
import java.util.List;

/**
 * The same figures as a picture, as a table. That of a chart over years has a row for each year, a
 * column for each layer, two for a band.
 *
 * @param headings headings, the first for the name of a row
 * @param rows cells as text, row by row
 */
public record TableTwin(List<String> headings, List<List<String>> rows) {

    private static final String NO_VALUE = "";

    public TableTwin {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    public static TableTwin of(ChartSpec chart) {
        List<String> headings = new ArrayList<>(List.of("Year"));
        for (Layer layer : inReadingOrder(chart)) {
            if (layer instanceof Layer.Band band) {
                headings.add(band.name() + ", low");
                headings.add(band.name() + ", high");
            } else {
                headings.add(layer.name());
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (int year = 0; year < chart.years().size(); year++) {
            rows.add(row(chart, year));
        }
        return new TableTwin(headings, rows);
    }

    private static List<String> row(ChartSpec chart, int year) {
        List<String> row = new ArrayList<>(List.of(chart.years().get(year)));
        for (Layer layer : inReadingOrder(chart)) {
            switch (layer) {
                case Layer.Band band -> {
                    row.add(text(chart, band.low().get(year)));
                    row.add(text(chart, band.high().get(year)));
                }
                case Layer.Line line -> row.add(text(chart, line.values().get(year)));
                case Layer.Column column -> row.add(text(chart, column.values().get(year)));
            }
        }
        return List.copyOf(row);
    }

    private static String text(ChartSpec chart, double value) {
        return Double.isNaN(value) ? NO_VALUE : chart.numbers().inTable(value);
    }

    /** Lines and columns first, bands after: the figure before its range. */
    private static List<Layer> inReadingOrder(ChartSpec chart) {
        List<Layer> ordered = new ArrayList<>();
        chart.layers().stream()
                .filter(layer -> !(layer instanceof Layer.Band))
                .forEach(ordered::add);
        ordered.addAll(chart.layers(Layer.Band.class).reversed());
        return ordered;
    }

    /** The same table with a unit in every heading but the first. */
    TableTwin withUnit(String unit) {
        List<String> named = new ArrayList<>(headings);
        named.replaceAll(heading -> heading + " (" + unit + ")");
        named.set(0, headings.getFirst());
        return new TableTwin(named, rows);
    }

    /** The table as tab-separated text, for pasting into a spreadsheet. */
    public String tabSeparated() {
        StringBuilder text = new StringBuilder(line(headings));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return String.join("\t", cells.stream().map(TableTwin::cell).toList()) + "\n";
    }

    /** One line, and nothing that a spreadsheet would take for a formula. */
    private static String cell(String text) {
        return SafeText.forCsv(text.replaceAll("[\\t\\r\\n]+", " "));
    }

    /** Title, unit, table and source as plain text. */
    String text(Picture of) {
        return cell(of.title())
                + "\n"
                + (of.unit().isBlank() ? "" : cell(of.unit()) + "\n")
                + tabSeparated()
                + (of.source().isBlank() ? "" : "Source: " + cell(of.source()) + "\n");
    }

    /** The same for documents. */
    String html(Picture of) {
        StringBuilder html = new StringBuilder("<meta charset=\"utf-8\">");
        html.append("<table border=\"1\" style=\"border-collapse:collapse\"><caption>")
                .append(Markup.escaped(of.title()))
                .append(of.unit().isBlank() ? "" : " (" + Markup.escaped(of.unit()) + ")")
                .append("</caption><thead>")
                .append(row("th scope=\"col\"", headings))
                .append("</thead><tbody>");
        rows.forEach(row -> html.append(row("td", row)));
        html.append("</tbody></table>");
        if (!of.source().isBlank()) {
            html.append("<p>Source: ").append(Markup.escaped(of.source())).append("</p>");
        }
        return html.toString();
    }

    private static String row(String tag, List<String> cells) {
        String end = "</" + tag.substring(0, 2) + ">";
        StringBuilder row = new StringBuilder("<tr>");
        for (String text : cells) {
            row.append('<').append(tag).append('>');
            row.append(Markup.escaped(cell(text))).append(end);
        }
        return row.append("</tr>").toString();
    }
}
