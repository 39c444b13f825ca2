package highneeds.report.table;

import java.util.List;

/** Columns of labels that several tables share. */
final class Headings {

    static final ReportTable.Column SCENARIO = new ReportTable.Column("Scenario", 29);

    private Headings() {}

    /** The scenario and what a row is about. */
    static List<ReportTable.Column> scenarioAnd(String heading) {
        return List.of(SCENARIO, new ReportTable.Column(heading, 38));
    }

    /** How a table that mixes counts and forecasts says so. */
    static String countsAndForecasts(ReportContent content) {
        return "Each column is a January census: counts up to "
                + content.openingCensus()
                + ", expected values from "
                + (content.openingCensus() + 1)
                + ".";
    }
}
