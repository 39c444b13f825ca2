package highneeds.report.table;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.finance.LineSpend;
import highneeds.finance.LineSpend.Kind;
import highneeds.forecast.Measure;
import highneeds.projection.YearOutcome;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the high needs block spends by what it is for: places, top-ups, personal budgets. */
public final class SpendPartsTable {

    public static final String NAME = "Spend by part";
    public static final String ALL = "All high needs block spend";

    private SpendPartsTable() {}

    static ReportTable of(ReportContent content) {
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd("Part"),
                        Years.financial(content),
                        Years::financialHeading);
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            Map<Integer, LineSpend> spend = new LinkedHashMap<>();
            for (YearOutcome year : scenario.forecast().outcome().years()) {
                spend.put(year.given().financialYear().startYear(), LineSpend.of(year));
            }
            int first = table.nextRow();
            for (Kind kind : Kind.values()) {
                if (kind != Kind.TRANSPORT) {
                    table.add(
                            Unit.POUNDS,
                            year -> amount(spend.get(year), kind),
                            scenario.name(),
                            label(kind));
                }
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
                "High needs block spend by what it pays for",
                "Pounds, cash, by financial year. Element 2 of colleges is place funding, element 3"
                        + " a top-up. Contributions of health and social care have a minus sign.");
    }

    private static double amount(LineSpend spend, Kind kind) {
        return spend.entries().stream()
                .filter(entry -> entry.kind() == kind && entry.fund() == Fund.HIGH_NEEDS_BLOCK)
                .mapToDouble(LineSpend.Entry::amount)
                .sum();
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case PLACE_FUNDING -> "Place funding of filled places (element 2)";
            case TOP_UP_OR_FEE -> "Top-ups (element 3) and fees";
            case DIRECT_PAYMENT -> "Direct payments and personal budgets";
            case CONTRIBUTION -> "Paid by health and social care";
            case EMPTY_PLACES -> "Place funding of places nobody fills";
            case OTHER -> "Lines that do not follow placements";
            case TRANSPORT -> "Transport";
        };
    }
}
