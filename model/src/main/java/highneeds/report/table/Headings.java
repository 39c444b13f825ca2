package highneeds.report.table;

import java.util.List;

/** Columns of labels that several tables share. */
final class Headings {

    static final ReportTable.Column SCENARIO = new ReportTable.Column("Scenario", 24);

    private Headings() {}

    /** The scenario and what a row is about. */
    static List<ReportTable.Column> scenarioAnd(String heading) {
        return List.of(SCENARIO, new ReportTable.Column(heading, 38));
    }

    /** How a table that mixes counts and forecasts says so. */
    static String countsAndForecasts(ReportContent content) {
        return "Figures up to January "
                + content.openingCensus()
                + " are counts on census day; later ones are expected values.";
    }
}
