package highneeds.report.table;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.finance.LineSpend;
import highneeds.finance.ledger.AccountLine;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/** What the high needs block spends by line of the section 251 return. */
public final class LineSpendTable {

    public static final String NAME = "Spend by S251 line";
    public static final String ALL = "All lines";

    private LineSpendTable() {}

    static ReportTable of(ReportContent content) {
        List<Integer> years = Years.financial(content);
        Map<String, Map<Integer, SortedMap<String, Double>>> spend = new LinkedHashMap<>();
        TreeSet<String> found = new TreeSet<>();
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            Map<Integer, SortedMap<String, Double>> byYear = byYear(scenario.forecast());
            byYear.values().forEach(lines -> found.addAll(lines.keySet()));
            spend.put(scenario.name(), byYear);
        }
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd("Section 251 line"), years, Years::financialHeading);
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            int first = table.nextRow();
            for (String line : inOrderOfReturn(found)) {
                table.add(
                        Unit.POUNDS,
                        year -> spend.get(scenario.name()).get(year).getOrDefault(line, 0.0),
                        scenario.name(),
                        label(line));
            }
            Figures figures = content.exact(scenario);
            table.addSum(
                    Unit.POUNDS,
                    first,
                    year -> figures.total(Measure.HNB_SPEND, year),
                    scenario.name(),
                    ALL);
        }
        return table.build(
                NAME,
                "High needs block spend by section 251 line",
                "Pounds, cash, by financial year, net of contributions from health and social care."
                        + " Transport is in lines of the general fund and is not in this table.");
    }

    private static Map<Integer, SortedMap<String, Double>> byYear(Forecast forecast) {
        Map<Integer, SortedMap<String, Double>> years = new LinkedHashMap<>();
        forecast.outcome()
                .years()
                .forEach(
                        year ->
                                years.put(
                                        year.given().financialYear().startYear(),
                                        LineSpend.of(year).byLine(Fund.HIGH_NEEDS_BLOCK)));
        return years;
    }

    private static List<String> inOrderOfReturn(TreeSet<String> found) {
        List<String> lines = new ArrayList<>();
        AccountLine.all().stream()
                .map(AccountLine::code)
                .filter(found::contains)
                .forEach(lines::add);
        found.stream().filter(line -> !lines.contains(line)).forEach(lines::add);
        return lines;
    }

    static String label(String line) {
        return line.isEmpty() ? "No section 251 line" : line + " " + AccountLine.name(line);
    }
}
