package highneeds.report.table;

import highneeds.importer.TableReading;
import highneeds.project.assurance.DataNote;
import highneeds.project.assurance.LogEntry;
import highneeds.project.assurance.SignOff;
import highneeds.project.assurance.Standing;
import highneeds.report.disclosure.Disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The logs of the AQuA Book: data, assumptions, decisions, checks, and the sign-off. Outside the
 * council names of persons are shown if that was chosen, and what somebody typed if it was checked.
 */
final class LogTables {

    private static final String NONE = "–";
    private static final String KEPT = "Kept by the council";

    private final ReportContent content;
    private final QualityLogs logs;
    private final boolean internal;
    private final boolean words;
    private final boolean names;

    private LogTables(ReportContent content, QualityLogs logs) {
        Disclosure disclosure = content.disclosure();
        this.content = content;
        this.logs = logs;
        this.internal = disclosure.isInternal();
        this.words = disclosure.showsOwnWords();
        this.names = disclosure.showsNames();
    }

    static List<ReportTable> of(ReportContent content) {
        return content.assurance().logs().stream()
                .map(logs -> new LogTables(content, logs))
                .flatMap(
                        tables ->
                                Stream.of(
                                        tables.signOff(),
                                        tables.log(
                                                "QA log",
                                                "What was checked, by whom",
                                                "Check",
                                                tables.logs.record().checks()),
                                        tables.log(
                                                "Decision log",
                                                "What was decided, by whom",
                                                "Decision",
                                                tables.logs.record().decisions()),
                                        tables.assumptions(),
                                        tables.data()))
                .toList();
    }

    private ReportTable signOff() {
        Standing standing = logs.standing();
        List<ReportTable.Row> rows = new ArrayList<>();
        rows.add(row("Standing", standing.mark(), standing.words(names)));
        for (SignOff sign : logs.record().signOffs()) {
            rows.add(
                    row(
                            "Signed off",
                            Words.date(sign.day()),
                            names
                                    ? "By %s; author %s".formatted(sign.approver(), sign.author())
                                    : "By someone other than its author"));
            rows.add(row("Inputs signed off", sign.inputs().hash(), "SHA-256 of all inputs"));
        }
        rows.add(row("Inputs now", logs.inputs().hash(), "SHA-256 of all inputs"));
        rows.add(row("Seed", Long.toString(content.run().choices().seed()), "Of the simulations"));
        rows.add(row("Program", "High Needs " + content.run().programVersion(), NONE));
        return RecordTables.table(
                "Sign-off",
                "Whether the forecast is signed off",
                "A forecast is a draft until someone other than its author signs it off, and again"
                        + " when data, choices, scenarios or program change after that.",
                List.of(column("Item", 20), column("Value", 68), column("Remark", 70)),
                rows);
    }

    private ReportTable log(String name, String title, String what, List<LogEntry> entries) {
        return RecordTables.table(
                name,
                title,
                "As people wrote it down, in that order.",
                List.of(
                        column("Day", 18),
                        column("Who", 28),
                        column(what, 80),
                        column("Evidence", 60)),
                entries.stream()
                        .map(
                                entry ->
                                        row(
                                                Words.date(entry.day()),
                                                name(entry.who()),
                                                own(entry.what()),
                                                own(entry.evidence())))
                        .toList());
    }

    private ReportTable assumptions() {
        return RecordTables.table(
                "Assumptions log",
                "What the scenarios assume and on what evidence",
                "Each change of each scenario. What the baseline assumes is in the table"
                        + " Assumptions.",
                List.of(
                        column("Scenario", 28),
                        column("Assumption", 80),
                        column("Owner", 24),
                        column("Evidence", 60),
                        column("Delivered", 34),
                        column("Approval", 40)),
                logs.assumed().stream().map(this::assumed).toList());
    }

    private ReportTable.Row assumed(QualityLogs.Assumed one) {
        return row(
                content.scenarios().get(one.scenario()).name(),
                one.words(),
                name(one.owner()),
                own(one.evidence()),
                one.delivery(),
                name(one.approval()));
    }

    private ReportTable data() {
        return RecordTables.table(
                "Data log",
                "Which data the forecast rests on",
                "The hash identifies the exact file. Data past their sunset should be replaced.",
                List.of(
                        column("Table", 22),
                        column("File", 34),
                        column("Rows used", 12),
                        column("Imported", 18),
                        column("Owner", 24),
                        column("Sunset", 34),
                        column("Rows kept until", 18),
                        column("SHA-256 of the file", 68)),
                logs.readings().stream().map(this::data).toList());
    }

    private ReportTable.Row data(TableReading reading) {
        DataNote note = logs.record().of(reading.sha256());
        List<Cell> cells =
                new ArrayList<>(
                        row(
                                        reading.kind().label(),
                                        internal ? reading.file() : KEPT,
                                        KEPT,
                                        day(note.readOn()),
                                        name(note.owner()),
                                        day(note.sunset())
                                                + (note.past(content.asAt()) ? " (past)" : ""),
                                        day(logs.retention().of(reading)),
                                        reading.sha256())
                                .cells());
        if (internal) {
            cells.set(2, Cell.figure(reading.used(), Unit.NUMBER));
        }
        return new ReportTable.Row(false, cells);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Words::date).orElse(NONE);
    }

    private String name(String person) {
        return names || person.isBlank() ? person : KEPT;
    }

    private String own(String typed) {
        return words || typed.isBlank() ? typed : KEPT;
    }

    private static ReportTable.Column column(String heading, int width) {
        return new ReportTable.Column(heading, width);
    }

    private static ReportTable.Row row(String... words) {
        return RecordTables.words(words);
    }
}
