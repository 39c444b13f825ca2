package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.forecast.Measure;
import highneeds.forecast.Spread;
import highneeds.report.table.Cell;
import highneeds.report.table.Figures;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;
import highneeds.report.table.Unit;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables of papers and slides beside those of the report: a figure printed in a row and column
 * is that of a table with that row and column, in whole plans, thousands of pounds or tenths of a
 * percent.
 */
final class PrintedFigures {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d,]+(\\.\\d+)?");
    private static final double THOUSAND = 1000;

    private final SafeReport report;
    private final List<String> left = new ArrayList<>();
    private int compared;

    PrintedFigures(SafeReport report) {
        this.report = report;
    }

    int compared() {
        return compared;
    }

    /** Rows that hold figures and are no row of the report, by their names. */
    List<String> left() {
        return left;
    }

    void requireWord(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            for (XWPFTable table : document.getTables()) {
                require(
                        table.getRows().stream()
                                .map(
                                        row ->
                                                row.getTableCells().stream()
                                                        .map(cell -> cell.getText())
                                                        .toList())
                                .toList());
            }
        }
    }

    void requireSlides(Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            for (XSLFSlide slide : show.getSlides()) {
                for (var shape : slide.getShapes()) {
                    if (shape instanceof XSLFTable table) {
                        require(
                                table.getRows().stream()
                                        .map(
                                                row ->
                                                        row.getCells().stream()
                                                                .map(cell -> cell.getText())
                                                                .toList())
                                        .toList());
                    }
                }
            }
        }
    }

    private void require(List<List<String>> printed) {
        List<String> headings = printed.getFirst();
        for (List<String> row : printed.subList(1, printed.size())) {
            for (int i = 1; i < row.size(); i++) {
                String text = row.get(i).replace('\u2212', '-').replace("%", "").strip();
                if (NUMBER.matcher(text).matches()) {
                    require(row.getFirst(), headings.get(i).replace('/', '-'), text);
                }
            }
        }
    }

    private void require(String label, String heading, String text) {
        double printed = Double.parseDouble(text.replace(",", ""));
        List<Cell> cells = cells(label, heading);
        if (cells.contains(Cell.text(text))) {
            return;
        }
        List<Double> figures =
                new ArrayList<>(cells.stream().flatMap(PrintedFigures::inPrint).toList());
        option(label, heading).ifPresent(figures::add);
        if (figures.isEmpty()) {
            left.add(label + " / " + heading + ": " + text);
            return;
        }
        // Parts are rounded so that they add up to their total: by less than one whole.
        assertThat(figures)
                .as(label + " in " + heading + " is printed as " + text)
                .anyMatch(figure -> Math.abs(figure - printed) < 1);
        compared++;
    }

    /** Cells of all tables in rows and columns of these names. */
    private List<Cell> cells(String label, String heading) {
        List<Cell> cells = new ArrayList<>();
        for (SafeTable safe : report.tables()) {
            ReportTable table = safe.table();
            for (int column = 0; column < table.columns().size(); column++) {
                if (table.columns().get(column).heading().equals(heading)) {
                    for (ReportTable.Row row : table.rows()) {
                        if (named(table, row, label)) {
                            cells.add(row.cells().get(column));
                        }
                    }
                }
            }
        }
        return cells;
    }

    /** The last label of a row, or all of them: "New plans per resident, %". */
    private static boolean named(ReportTable table, ReportTable.Row row, String label) {
        String all =
                IntStream.range(0, table.labels())
                        .mapToObj(row::label)
                        .collect(Collectors.joining(", "));
        return row.label(table.labels() - 1).equals(label) || all.equals(label);
    }

    private static Stream<Double> inPrint(Cell cell) {
        return cell instanceof Cell.Figure(double value, Unit unit, var _)
                ? Stream.of(
                        switch (unit) {
                            case POUNDS -> value / THOUSAND;
                            case PERCENT, RATE -> value * 100;
                            case COUNT, NUMBER, PUBLISHED, INDICATOR -> value;
                        })
                : Stream.empty();
    }

    /** What an option comes to in the last year, in plans or thousands of pounds. */
    private Optional<Double> option(String name, String heading) {
        int last = report.lastCensus();
        Figures baseline = report.figures(report.baseline());
        return report.scenarios().stream()
                .filter(scenario -> scenario.name().equals(name))
                .map(report::figures)
                .findFirst()
                .flatMap(
                        option ->
                                Optional.ofNullable(
                                        switch (heading.replaceAll("[^A-Za-z:]", "")) {
                                            case "PlansJanuary" -> option.plans(last);
                                            case "Plans:difference" ->
                                                    option.plans(last) - baseline.plans(last);
                                            case "Spend" -> spend(option, last);
                                            case "BalanceMarch" -> balance(option, last);
                                            case "rangefrom" -> balances(option, last).p10();
                                            case "rangeto" -> balances(option, last).p90();
                                            case "Balance:difference" ->
                                                    balance(option, last) - balance(baseline, last);
                                            default -> null;
                                        }));
    }

    private static double spend(Figures figures, int last) {
        return figures.total(Measure.HNB_SPEND, last - 1) / THOUSAND;
    }

    private static double balance(Figures figures, int last) {
        return figures.total(Measure.CUMULATIVE_BALANCE, last - 1) / THOUSAND;
    }

    private static Spread balances(Figures figures, int last) {
        return figures.spread(Measure.CUMULATIVE_BALANCE, last - 1)
                .orElseThrow()
                .map(pounds -> pounds / THOUSAND);
    }
}
