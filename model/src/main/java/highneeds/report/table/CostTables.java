package highneeds.report.table;

import highneeds.domain.CellValues;
import highneeds.domain.Setting;
import highneeds.finance.MoneyBasis;
import highneeds.finance.YearMoney;
import highneeds.projection.YearOutcome;

import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * What the baseline's spend on placements follows from, by setting and financial year. From these
 * and the plans the workbook works the money out again.
 */
public final class CostTables {

    public static final String PLAN = "Cost of a plan";
    public static final String SHARE = "Share at closing plans";
    public static final String EMPTY = "Places nobody fills";

    private CostTables() {}

    static ReportTable plan(ReportContent content) {
        return table(
                content,
                PLAN,
                "What a plan costs the high needs block for a full financial year",
                "Pounds, cash: place funding, top-up or fee, less what health and social care pay;"
                        + " the baseline's unit costs weighted by the needs and ages of its plans.",
                Unit.POUNDS,
                (basis, setting) -> {
                    CellValues plans = basis.fullYearPlans();
                    double all = plans.bySetting()[setting];
                    return all == 0
                            ? 0
                            : plans.times(basis.costs().net()).bySetting()[setting] / all;
                });
    }

    static ReportTable share(ReportContent content) {
        return table(
                content,
                SHARE,
                "Share of a financial year that is paid at the plans of its closing census",
                "The rest is paid at the plans of the census before the year; 7 of 12 months where"
                        + " nothing else is known.",
                Unit.RATE,
                (basis, setting) -> basis.costs().closingShare().get(setting));
    }

    static ReportTable empty(ReportContent content) {
        return table(
                content,
                EMPTY,
                "What places cost that nobody fills",
                "Pounds, cash, by financial year.",
                Unit.POUNDS,
                (basis, setting) -> YearMoney.of(basis).emptyPlaces().get(setting));
    }

    private static ReportTable table(
            ReportContent content,
            String name,
            String title,
            String about,
            Unit unit,
            ToDoubleBiFunction<MoneyBasis, Integer> value) {
        List<MoneyBasis> years =
                content.baseline().forecast().outcome().years().stream()
                        .map((YearOutcome year) -> MoneyBasis.of(year))
                        .toList();
        List<Integer> columns = Years.financial(content);
        YearTable table =
                new YearTable(Headings.scenarioAnd("Setting"), columns, Years::financialHeading);
        List<Setting> settings = content.catalogue().settings();
        for (int s = 0; s < settings.size(); s++) {
            int setting = s;
            table.add(
                    unit,
                    year -> value.applyAsDouble(years.get(columns.indexOf(year)), setting),
                    content.baseline().name(),
                    settings.get(s).name());
        }
        return table.build(name, title, about);
    }
}
