package highneeds.app.intake;

import highneeds.app.Format;
import highneeds.importer.FileToRead;
import highneeds.importer.Issue;
import highneeds.importer.TableKind;
import highneeds.importer.entry.Trial;
import highneeds.importer.table.FoundTable;

import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sheets of the files: what each is read as, and what was passed over. */
public final class FoundViewModel {

    private static final Set<String> PASSED_OVER =
            Set.of(
                    "rows-passed-over",
                    "hidden-rows",
                    "hidden-columns",
                    "merged-cells",
                    "several-tables",
                    "passed-over",
                    "not-needed");

    private final IntakeViewModel intake;

    FoundViewModel(IntakeViewModel intake) {
        this.intake = intake;
    }

    public ObservableList<FoundSheet> sheets() {
        return intake.sheets().all();
    }

    /** What a sheet may be read as; not reading it first. */
    List<Optional<TableKind>> kinds() {
        List<Optional<TableKind>> kinds = new ArrayList<>();
        kinds.add(Optional.empty());
        List.of(TableKind.values()).forEach(kind -> kinds.add(Optional.of(kind)));
        return kinds;
    }

    static String name(Optional<TableKind> kind) {
        return kind.map(TableKind::label).orElse("Not read");
    }

    /** Reads a sheet as another kind of table, or not at all. */
    public void read(FoundSheet sheet, Optional<TableKind> kind) {
        if (kind.equals(sheet.kind())) {
            return;
        }
        if (kind.isEmpty()) {
            intake.leave(sheet);
            return;
        }
        intake.background()
                .run(
                        "Looking at " + sheet.file(),
                        _ -> look(sheet, kind.get()),
                        table -> table.ifPresent(found -> intake.change(sheet, found)),
                        intake.projects().problemProperty()::set);
    }

    private Optional<FoundTable> look(FoundSheet sheet, TableKind kind) throws Exception {
        if (sheet.table().isPresent()) {
            FoundTable table = sheet.table().get();
            return Optional.of(
                    table.mapping().kind() == kind
                            ? table
                            : intake.desk().lookAgain(intake.into(), table, table.layout(), kind));
        }
        return intake
                .desk()
                .look(
                        intake.into(),
                        List.of(FileToRead.of(sheet.path(), kind)),
                        List.of(),
                        highneeds.domain.Progress.NONE)
                .tables()
                .stream()
                .filter(table -> table.sheet().equals(sheet.sheet()))
                .findFirst();
    }

    /** How many rows were found in a sheet. */
    public String rows(FoundSheet sheet) {
        Trial trial = intake.trialProperty().get();
        if (trial == null || sheet.kind().isEmpty()) {
            return "";
        }
        return trial.result().readings().stream()
                .filter(r -> r.file().equals(sheet.file()) && r.sheet().equals(sheet.sheet()))
                .filter(r -> r.kind() == sheet.kind().orElseThrow())
                .map(reading -> Format.count(reading.read()))
                .findFirst()
                .orElse("");
    }

    /** How many of its columns are read. */
    public String columns(FoundSheet sheet) {
        if (sheet.kind().isEmpty()) {
            return "";
        }
        FoundTable table = sheet.table().orElseThrow();
        long named = table.layout().headings().stream().filter(h -> !h.isEmpty()).count();
        long read = table.wide() ? named : table.mapping().columns().size();
        return Format.count(read) + " of " + Format.count(named);
    }

    /** What was passed over in it, what it lacks, or why it is not read. */
    public String remarks(FoundSheet sheet) {
        if (sheet.kind().isEmpty()) {
            return unread(sheet);
        }
        List<String> missing = sheet.table().orElseThrow().missing();
        if (!missing.isEmpty()) {
            return "Columns still needed: " + String.join("; ", missing) + ".";
        }
        Trial trial = intake.trialProperty().get();
        if (trial == null) {
            return "";
        }
        if (DateQuestion.openIn(sheet, trial)) {
            return "Its dates may be read in two ways: say which under Columns.";
        }
        if (AreaQuestion.openIn(sheet, trial)) {
            return "It counts several areas: say under Columns which are yours.";
        }
        Optional<Issue> stopped = Stopped.in(sheet, trial);
        if (stopped.isPresent()) {
            return stopped.get().what() + " " + stopped.get().remedy();
        }
        return trial.result().issues().stream()
                .filter(issue -> PASSED_OVER.contains(issue.code()))
                .filter(i -> i.file().equals(sheet.file()) && i.sheet().equals(sheet.sheet()))
                .map(Issue::what)
                .collect(Collectors.joining(" "));
    }

    /** A sheet of notes beside a table waits for nobody; a file that gives nothing does. */
    private String unread(FoundSheet sheet) {
        boolean givesNothing =
                sheets().stream()
                        .filter(other -> other.path().equals(sheet.path()))
                        .noneMatch(other -> other.kind().isPresent());
        return givesNothing && !sheet.toDo().isEmpty()
                ? sheet.said() + " " + sheet.toDo()
                : sheet.said();
    }

    /** True if the sheet needs a person before it can be used. */
    boolean needsCare(FoundSheet sheet) {
        return sheet.unreadable()
                || sheet.kind().isPresent()
                        && (!sheet.table().orElseThrow().missing().isEmpty()
                                || DateQuestion.openIn(sheet, intake.trialProperty().get())
                                || AreaQuestion.openIn(sheet, intake.trialProperty().get())
                                || Stopped.in(sheet, intake.trialProperty().get()).isPresent());
    }
}
