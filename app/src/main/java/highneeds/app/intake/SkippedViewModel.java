package highneeds.app.intake;

import highneeds.app.Background;
import highneeds.app.Format;
import highneeds.importer.entry.TablePreview;
import highneeds.importer.entry.Trial;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.mapping.RowKind;
import highneeds.importer.table.FoundTable;
import highneeds.importer.table.PassedRows;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What of the chosen sheet is skipped, or read though it might be skipped; each can be changed. */
public final class SkippedViewModel {

    private static final int MOST_TITLES = 20;
    private static final int FEW = 6;

    private final IntakeViewModel intake;
    private final ObjectProperty<FoundSheet> sheet = new SimpleObjectProperty<>(this, "sheet");
    private final ObservableList<SkippedLine> lines = FXCollections.observableArrayList();
    private final ObservableList<TablePreview.Row> rows = FXCollections.observableArrayList();
    private Background.Job looking;

    SkippedViewModel(IntakeViewModel intake) {
        this.intake = intake;
        sheet.subscribe(this::refresh);
        intake.trialProperty().subscribe(this::refresh);
    }

    private void refresh() {
        FoundSheet chosen = sheet.get();
        List<SkippedLine> now =
                chosen == null || chosen.kind().isEmpty()
                        ? List.of()
                        : lines(chosen.table().orElseThrow());
        if (!lines.equals(now)) {
            lines.setAll(now);
            rows.clear();
        }
    }

    private List<SkippedLine> lines(FoundTable table) {
        List<SkippedLine> all = new ArrayList<>();
        title(table.layout(), all);
        Trial trial = intake.trialProperty().get();
        List<PassedRows> passed =
                trial == null ? List.of() : trial.passed().getOrDefault(table, List.of());
        passed.forEach(rows -> all.add(line(rows)));
        readThough(table, trial, all);
        List<String> hidden = new ArrayList<>(table.hidden());
        hidden.retainAll(table.mapping().columns().keySet());
        if (!hidden.isEmpty()) {
            all.add(
                    new SkippedLine(
                            "columns",
                            "Hidden columns: " + String.join(", ", hidden),
                            Optional.empty(),
                            hidden,
                            true,
                            List.of()));
        }
        return all;
    }

    private static void title(Layout layout, List<SkippedLine> all) {
        int first = layout.area().firstRow();
        int last = layout.firstHeaderRow() - 1;
        if (first <= last && !layout.title().isEmpty()) {
            all.add(
                    new SkippedLine(
                            "title",
                            (first == last ? "Row " + first : "Rows " + first + " to " + last)
                                    + " above the headings, as title (the rows of headings are"
                                    + " chosen under Columns)",
                            Optional.empty(),
                            List.of(),
                            false,
                            IntStream.rangeClosed(first, last)
                                    .limit(MOST_TITLES)
                                    .boxed()
                                    .toList()));
        }
    }

    private static SkippedLine line(PassedRows passed) {
        String numbers =
                passed.first().stream()
                        .limit(FEW)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        String more = passed.count() > FEW ? ", \u2026" : "";
        return SkippedLine.rows(
                passed.kind(),
                Format.counted(passed.count(), "row ", "rows ")
                        + passed.kind().label()
                        + " ("
                        + numbers
                        + more
                        + ")",
                false,
                passed.first());
    }

    /** Rows that are read because the person said so, and hidden ones, which are unless said. */
    private void readThough(FoundTable table, Trial trial, List<SkippedLine> all) {
        Mapping mapping = table.mapping();
        for (RowKind kind : RowKind.values()) {
            boolean said = mapping.rows().getOrDefault(kind, false);
            if (said && kind != RowKind.HIDDEN) {
                all.add(
                        SkippedLine.rows(
                                kind, "Rows " + kind.label() + ", as you said", true, List.of()));
            }
        }
        if (trial != null && mapping.reads(RowKind.HIDDEN)) {
            trial.result().issues().stream()
                    .filter(issue -> issue.code().equals("hidden-rows"))
                    .filter(issue -> issue.file().equals(table.file().name()))
                    .filter(issue -> issue.sheet().equals(table.sheet()))
                    .forEach(
                            issue ->
                                    all.add(
                                            SkippedLine.rows(
                                                    RowKind.HIDDEN,
                                                    issue.what(),
                                                    true,
                                                    List.of())));
        }
    }

    /** Why there is nothing to show of the sheet looked at, and what can be done. */
    String nothing() {
        FoundSheet chosen = sheet.get();
        if (chosen == null) {
            return "";
        }
        if (chosen.kind().isPresent()) {
            return chosen.table().orElseThrow().missing().isEmpty()
                    ? "Nothing: every row below the headings is read as data."
                    : "Nothing yet: say under Columns what is still needed.";
        }
        if (chosen.unreadable()) {
            return "All of it: the file cannot be read as it is.";
        }
        return "All of it. "
                + (chosen.toDo().isEmpty() ? "" : chosen.toDo() + " ")
                + (chosen.open() ? "To read it, choose under Read as what it holds." : "");
    }

    /** Has something read that would be skipped, or the other way round. */
    public void read(SkippedLine line, boolean wanted) {
        FoundSheet chosen = sheet.get();
        if (chosen == null || !line.open() || line.read() == wanted) {
            return;
        }
        FoundTable table = chosen.table().orElseThrow();
        Mapping mapping = table.mapping();
        for (String heading : line.columns()) {
            mapping = mapping.withoutColumn(heading);
        }
        if (line.kind().isPresent()) {
            mapping = mapping.withRows(line.kind().get(), wanted);
        }
        intake.change(chosen, table.withMapping(mapping));
        intake.tryAgain();
    }

    /** Reads the first rows of a line, for a person to look at. */
    public void look(SkippedLine line) {
        FoundTable table = sheet.get().table().orElseThrow();
        if (looking != null) {
            looking.cancel();
        }
        looking =
                intake.background()
                        .runQuietly(
                                "Reading rows of " + table.file().name(),
                                _ -> TablePreview.ofRows(table, line.rows()).rows(),
                                rows::setAll,
                                intake.projects().problemProperty()::set);
    }

    /** Stays with the sheet looked at when the list of sheets changes. */
    void keepSheet(List<FoundSheet> sheets, Consumer<FoundSheet> select) {
        FoundSheet before = sheet.get();
        FoundSheet now =
                sheets.stream()
                        .filter(each -> each.samePlace(before))
                        .findFirst()
                        .or(() -> sheets.stream().findFirst())
                        .orElse(null);
        sheet.set(now);
        if (now != null) {
            select.accept(now);
        }
    }

    /** The sheet looked at. */
    public ObjectProperty<FoundSheet> sheetProperty() {
        return sheet;
    }

    public ObservableList<SkippedLine> lines() {
        return lines;
    }

    /** The rows of the line that was last looked at. */
    public ObservableList<TablePreview.Row> rows() {
        return rows;
    }
}
