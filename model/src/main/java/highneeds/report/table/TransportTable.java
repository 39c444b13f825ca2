package highneeds.report.table;

import highneeds.finance.YearMoney;
import highneeds.finance.transport.TransportBand;
import highneeds.forecast.Measure;

/** Home to school transport by age band: general fund, kept apart from the high needs block. */
public final class TransportTable {

    public static final String NAME = "Transport";
    public static final String ALL = "All transport";
    public static final String ALL_FROM = "All transport, 80% range from";
    public static final String ALL_TO = "All transport, 80% range to";

    private TransportTable() {}

    static ReportTable of(ReportContent content) {
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd("Section 251 line and age"),
                        Years.financial(content),
                        Years::financialHeading);
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            Figures figures = content.exact(scenario);
            int first = table.nextRow();
            for (TransportBand band : TransportBand.values()) {
                table.add(
                        Unit.POUNDS,
                        year -> cost(figures, band, year),
                        scenario.name(),
                        label(band));
            }
            table.addSum(
                    Unit.POUNDS,
                    first,
                    year -> figures.total(Measure.TRANSPORT_COST, year),
                    scenario.name(),
                    ALL);
            YearRange.addTo(table, figures, Measure.TRANSPORT_COST, ALL_FROM, ALL_TO);
        }
        return table.build(
                NAME,
                "Home to school transport for children and young people with plans",
                "Pounds, cash, by financial year. Paid by the council's general fund; no part of"
                        + " the high needs block.");
    }

    static String label(TransportBand band) {
        return band.line() + " " + band.label();
    }

    private static double cost(Figures figures, TransportBand band, int year) {
        return figures.forecast().budget().years().stream()
                .filter(money -> money.year().startYear() == year)
                .map(YearMoney::transport)
                .mapToDouble(transport -> transport.getOrDefault(band, 0.0))
                .sum();
    }
}
