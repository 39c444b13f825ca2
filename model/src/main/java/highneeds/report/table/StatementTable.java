package highneeds.report.table;

import highneeds.forecast.Forecast;
import highneeds.report.disclosure.Rounded;
import highneeds.statement.Judgement;
import highneeds.statement.Statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every scenario must keep to, and whether it does. */
final class StatementTable {

    private StatementTable() {}

    static Optional<ReportTable> of(ReportContent content) {
        List<Statement> statements = content.assurance().statements();
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        List<ReportTable.Row> rows = new ArrayList<>();
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            for (Statement statement : statements) {
                rows.add(row(scenario.forecast(), statement, content));
            }
        }
        return Optional.of(
                new ReportTable(
                        "Statements",
                        "What the forecast must keep to",
                        "Statements about the expected figures of each scenario: nothing negative,"
                                + " places of special schools and units, rates and unit costs"
                                + " inside their past range where it is known, and those written"
                                + " by the council.",
                        1,
                        List.of(
                                new ReportTable.Column("Scenario", 28),
                                new ReportTable.Column("Statement", 70),
                                new ReportTable.Column("Verdict", 16),
                                new ReportTable.Column("Figures", 60)),
                        rows));
    }

    private static ReportTable.Row row(
            Forecast forecast, Statement statement, ReportContent content) {
        Judgement judgement =
                statement.judge(forecast.outcome(), forecast.budget(), content.catalogue());
        return new ReportTable.Row(
                false,
                List.of(
                        Cell.text(forecast.scenario()),
                        Cell.text(statement.words(content.catalogue())),
                        Cell.text(judgement.verdict().label()),
                        Cell.text(
                                content.disclosure().isPublic()
                                        ? Rounded.inWords(judgement.detail())
                                        : judgement.detail())));
    }
}
