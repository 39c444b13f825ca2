package highneeds.report.paper;

import highneeds.domain.FinancialYear;
import highneeds.report.chart.Chart;
import highneeds.report.chart.ReportCharts;
import highneeds.report.table.Figures;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What every section of a paper draws on: figures, tables, charts, and which years are shown. */
final class PaperSource {

    /** Years shown one by one after the opening; then the last. */
    private static final int YEARS_AHEAD = 5;

    private static final int YEARS_BACK = 2;

    private final SafeReport content;
    private final Map<String, ReportTable> tables = new LinkedHashMap<>();
    private final List<Chart> charts;

    PaperSource(SafeReport content) {
        this.content = content;
        content.tables().forEach(table -> tables.put(table.table().name(), table.table()));
        this.charts = ReportCharts.of(content);
    }

    SafeReport content() {
        return content;
    }

    Figures baseline() {
        return content.figures(content.baseline());
    }

    int opening() {
        return content.openingCensus();
    }

    int last() {
        return content.lastCensus();
    }

    ReportTable table(String name) {
        return tables.get(name);
    }

    /** A chart by its name, with its source. */
    Block chart(String name) {
        return chartIfThere(name)
                .orElseThrow(() -> new NoSuchElementException("No chart is named " + name));
    }

    /** A chart that not every report has. */
    Optional<Block> chartIfThere(String name) {
        return charts.stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .map(chart -> new Block.Charted(chart.inWords(PaperSource::slashed), source()));
    }

    /** Financial years as papers write them: 2026/27. */
    static String slashed(String words) {
        return words.replaceAll("(20\\d\\d)-(\\d\\d)(?!\\d)", "$1/$2");
    }

    /** How a public paper is protected; empty for an internal one. */
    Optional<String> method() {
        return content.disclosure().isPublic() ? Optional.of(content.method()) : Optional.empty();
    }

    List<Chart> charts() {
        return charts;
    }

    /** The baseline's rows of a table of plans, some censuses only. */
    Block plans(String table, String label, String caption) {
        List<String> years = new ArrayList<>();
        for (int census = opening() - YEARS_BACK; census <= last(); census++) {
            String heading = Integer.toString(census);
            boolean near = census <= opening() + YEARS_AHEAD || census == last();
            if (near
                    && table(table).columns().stream().anyMatch(c -> c.heading().equals(heading))) {
                years.add(heading);
            }
        }
        return tabled(table, label, caption, years);
    }

    /** The baseline's rows of a table of money, some financial years only, in £000. */
    Block money(String table, String label, String caption) {
        List<String> years = new ArrayList<>();
        for (int year = opening(); year < last(); year++) {
            String heading = new FinancialYear(year).toString();
            boolean near = year <= opening() + YEARS_AHEAD || year == last() - 1;
            if (near
                    && table(table).columns().stream().anyMatch(c -> c.heading().equals(heading))) {
                years.add(heading);
            }
        }
        return tabled(table, label, caption, years);
    }

    private Block tabled(String table, String label, String caption, List<String> years) {
        PaperTable printed =
                new PrintedTable(table(table), content.baseline().name(), years).of(label);
        return new Block.Tabled(table, caption, source(), printed);
    }

    /** Where every figure comes from. */
    String source() {
        return "Source: %s's own records and forecast, as at %s"
                .formatted(content.council(), Words.date(content.asAt()));
    }

    /** "2026/27". */
    static String year(int startYear) {
        return new FinancialYear(startYear).toString().replace('-', '/');
    }
}
