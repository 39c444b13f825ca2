package highneeds.report.chart;

import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The charts of every report, made from its tables so that chart and table cannot differ. */
public final class ReportCharts {

    private ReportCharts() {}

    /** All charts in the order a paper shows them. */
    public static List<Chart> of(SafeReport content) {
        Map<String, ReportTable> byName = new LinkedHashMap<>();
        content.tables().forEach(table -> byName.put(table.table().name(), table.table()));
        List<Chart> charts = new ArrayList<>();
        charts.add(PlansCharts.forecast(content, byName));
        charts.add(PlansCharts.bySector(content, byName));
        charts.add(MoneyCharts.spendAndIncome(content, byName));
        charts.add(BridgeChart.of(content, byName));
        charts.add(MoneyCharts.balance(content, byName));
        PlansCharts.scenarios(content, byName).ifPresent(charts::add);
        WhatIfCharts.sensitivity(content, byName).ifPresent(charts::add);
        charts.addAll(WhatIfCharts.levers(content, byName));
        return charts;
    }
}
