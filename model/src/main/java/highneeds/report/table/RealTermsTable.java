package highneeds.report.table;

import highneeds.domain.FinancialYear;
import highneeds.finance.RealTerms;
import highneeds.forecast.Measure;

import java.util.List;

/**
 * Spend, income and balance in the prices of the first forecast year. They are worked out from cash
 * as it may be shown, so that this table tells no more of a sum than the others do.
 */
public final class RealTermsTable {

    public static final String NAME = "Real terms";

    private static final List<Measure> MEASURES =
            List.of(
                    Measure.HNB_INCOME,
                    Measure.HNB_SPEND,
                    Measure.IN_YEAR_BALANCE,
                    Measure.TRANSPORT_COST);

    private RealTermsTable() {}

    static ReportTable of(ReportContent content) {
        List<Integer> years = Years.financial(content);
        double deflator = content.money().choices().deflator();
        RealTerms real = new RealTerms(deflator, new FinancialYear(years.getFirst()));
        YearTable table =
                new YearTable(Headings.scenarioAnd("Figure"), years, Years::financialHeading);
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            Figures figures = content.exact(scenario);
            for (Measure measure : MEASURES) {
                table.add(
                        Unit.POUNDS,
                        year ->
                                real.of(
                                        content.disclosure().pounds(figures.total(measure, year)),
                                        new FinancialYear(year)),
                        scenario.name(),
                        label(measure));
            }
        }
        return table.build(
                NAME,
                "Spend and balance in real terms",
                "Pounds in the prices of "
                        + real.prices()
                        + ": cash divided by a general rise of prices of "
                        + deflator
                        + "% a year, which the council chose or the program ships.");
    }

    private static String label(Measure measure) {
        return switch (measure) {
            case HNB_INCOME -> "All income";
            case HNB_SPEND -> "All high needs block spend";
            case IN_YEAR_BALANCE -> "In-year balance";
            default -> TransportTable.ALL;
        };
    }
}
