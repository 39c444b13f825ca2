package highneeds.report.table;

import highneeds.assumptions.Source;
import highneeds.forecast.RunChoices;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.report.disclosure.Rounded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the forecast rests on, in words: assumptions, levers, files read, issues, the run. */
final class RecordTables {

    /** Most issues listed; more are counted in a last row. */
    private static final int ISSUES_SHOWN = 2_000;

    /** Average prices of single settings, which a public paper does not give. */
    private static final String UNIT_COST = "Unit cost, ";

    /** Codes as the council's file writes them. */
    private static final String NOT_USED = "Ledger lines not used";

    private RecordTables() {}

    static ReportTable assumptions(ReportContent content) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (Source source : content.baseline().forecast().assumed().sources()) {
            if (!content.disclosure().isInternal() && exactByNature(source)) {
                continue;
            }
            rows.add(
                    words(
                            source.assumption(),
                            shown(content, source.value()),
                            shown(content, source.basis()),
                            source.illustrative()
                                    ? "Typical value, not the council's"
                                    : "Council"));
        }
        return table(
                "Assumptions",
                "What the baseline assumes",
                "Each assumption with its value, how it was found, and whether it is the council's"
                        + " own or a typical value that should be replaced.",
                List.of(
                        column("Assumption", 36),
                        column("Value", 40),
                        column("Basis", 70),
                        column("Whose value", 18)),
                rows);
    }

    private static boolean exactByNature(Source source) {
        return source.assumption().startsWith(UNIT_COST)
                || source.assumption().equals(NOT_USED)
                || source.value().matches("[\\d,]+");
    }

    /** Words in which a public paper rounds numbers of children. */
    private static String shown(ReportContent content, String words) {
        return content.disclosure().isPublic() ? Rounded.inWords(words) : words;
    }

    static ReportTable levers(ReportContent content) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            if (scenario.levers().isEmpty()) {
                rows.add(words(scenario.name(), "None", scenario.description()));
            }
            for (int i = 0; i < scenario.levers().size(); i++) {
                rows.add(words(scenario.name(), Integer.toString(i + 1), scenario.levers().get(i)));
            }
        }
        return table(
                "Scenarios",
                "What each scenario changes",
                "Each scenario is the baseline with these changes, applied in this order.",
                List.of(column("Scenario", 28), column("Change", 9), column("In words", 110)),
                rows);
    }

    static ReportTable imports(ReportContent content) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (TableReading reading : content.run().readings()) {
            rows.add(
                    new ReportTable.Row(
                            false,
                            List.of(
                                    Cell.text(reading.file()),
                                    Cell.text(reading.sheet().isEmpty() ? "–" : reading.sheet()),
                                    Cell.text(reading.kind().label()),
                                    Cell.figure(reading.read(), Unit.NUMBER),
                                    Cell.figure(reading.used(), Unit.NUMBER),
                                    Cell.figure(reading.leftOut(), Unit.NUMBER),
                                    Cell.text(
                                            reading.notRead().isEmpty()
                                                    ? "None"
                                                    : String.join(", ", reading.notRead())),
                                    Cell.text(reading.sha256()))));
        }
        return table(
                "Files read",
                "What was imported",
                "Rows read = rows used + rows left out. The hash identifies the exact file.",
                List.of(
                        column("File", 34),
                        column("Sheet", 20),
                        column("Table", 22),
                        column("Rows read", 10),
                        column("Rows used", 10),
                        column("Rows left out", 10),
                        column("Columns not read", 40),
                        column("SHA-256 of the file", 68)),
                rows);
    }

    static ReportTable issues(ReportContent content) {
        List<Issue> issues = content.run().issues();
        List<ReportTable.Row> rows = new ArrayList<>();
        for (Issue issue : issues.subList(0, Math.min(ISSUES_SHOWN, issues.size()))) {
            rows.add(
                    words(severity(issue.severity()), issue.where(), issue.what(), issue.remedy()));
        }
        if (issues.size() > ISSUES_SHOWN) {
            rows.add(
                    words(
                            "Note",
                            "–",
                            "%,d further issues are not listed here."
                                    .formatted(issues.size() - ISSUES_SHOWN),
                            "See the list of issues written by the import."));
        }
        return table(
                "Data issues",
                "What was wrong or worth knowing in the files",
                "Nothing here was put right in the council's files.",
                List.of(
                        column("Kind", 18),
                        column("Where", 44),
                        column("What", 70),
                        column("What to do", 60)),
                rows);
    }

    static ReportTable run(ReportContent content) {
        RunChoices choices = content.run().choices();
        return table(
                "How it was run",
                "What is needed to run the forecast again",
                "The same files, version, choices and seed give the same figures.",
                List.of(column("Item", 34), column("Value", 90)),
                List.of(
                        words("Council", content.council()),
                        words("Figures as at", Words.date(content.asAt())),
                        words("Last census counted", "January " + content.openingCensus()),
                        words("How flows were found", basis(content)),
                        words("Years forecast", Integer.toString(choices.years())),
                        words(
                                "Simulations",
                                String.format(Locale.UK, "%,d", choices.simulations())),
                        words("Seed", Long.toString(choices.seed())),
                        words(
                                "Scenarios",
                                String.join(
                                        "; ",
                                        content.scenarios().stream()
                                                .map(ReportContent.ScenarioForecast::name)
                                                .toList())),
                        words("Profile", content.disclosure().profile().meaning()),
                        words("Program", "High Needs " + content.run().programVersion()),
                        words(
                                "Standing",
                                content.standing().words(content.disclosure().showsNames())),
                        words(
                                "Inputs, SHA-256",
                                content.assurance()
                                        .logs()
                                        .map(logs -> logs.inputs().hash())
                                        .orElse(""))));
    }

    private static String basis(ReportContent content) {
        return switch (content.history().basis()) {
            case MATCHED -> "Plans matched from census to census by pseudonym";
            case PUBLISHED_TOTALS -> "Estimated from published totals";
        };
    }

    private static String severity(Issue.Severity severity) {
        return switch (severity) {
            case ERROR -> "Not usable";
            case LEFT_OUT -> "Row left out";
            case WARNING -> "Value repaired";
            case NOTE -> "Note";
        };
    }

    static ReportTable table(
            String name,
            String title,
            String about,
            List<ReportTable.Column> columns,
            List<ReportTable.Row> rows) {
        List<ReportTable.Row> shown = rows;
        if (rows.isEmpty()) {
            List<Cell> none = new ArrayList<>();
            columns.forEach(column -> none.add(Cell.text(none.isEmpty() ? "None" : "–")));
            shown = List.of(new ReportTable.Row(false, none));
        }
        return new ReportTable(name, title, about, 1, columns, shown);
    }

    private static ReportTable.Column column(String heading, int width) {
        return new ReportTable.Column(heading, width);
    }

    static ReportTable.Row words(String... words) {
        return new ReportTable.Row(
                false,
                Arrays.stream(words).map(word -> Cell.text(word.isBlank() ? "–" : word)).toList());
    }
}
