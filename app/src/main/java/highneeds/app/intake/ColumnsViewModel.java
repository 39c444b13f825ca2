package highneeds.app.intake;

import highneeds.importer.entry.TablePreview;
import highneeds.importer.mapping.FieldDefinition;
import highneeds.importer.mapping.HeadingDictionary;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.table.FoundTable;
import highneeds.importer.value.DateOrder;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the columns of the chosen table are read as, beside its first rows. */
public final class ColumnsViewModel {

    private static final int ROWS = 24;

    private final IntakeViewModel intake;
    private final ObservableList<FoundSheet> sheets = FXCollections.observableArrayList();
    private final ObjectProperty<FoundSheet> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObservableList<SheetColumn> columns = FXCollections.observableArrayList();
    private final ObservableList<TablePreview.Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<String>> missing =
            new ReadOnlyObjectWrapper<>(this, "missing", List.of());
    private final ReadOnlyObjectWrapper<List<String>> optional =
            new ReadOnlyObjectWrapper<>(this, "optional", List.of());
    private final ReadOnlyObjectWrapper<DateOrder> dateOrder =
            new ReadOnlyObjectWrapper<>(this, "dateOrder", DateOrder.AS_FOUND);
    private final ReadOnlyBooleanWrapper asksDateOrder =
            new ReadOnlyBooleanWrapper(this, "asksDateOrder");
    private final ObservableList<String> areas = FXCollections.observableArrayList();
    private FoundSheet previewed;

    ColumnsViewModel(IntakeViewModel intake) {
        this.intake = intake;
        intake.sheets().all().addListener((ListChangeListener<FoundSheet>) _ -> refresh());
        intake.trialProperty().subscribe(this::refresh);
        chosen.subscribe(this::show);
        refresh();
    }

    private void refresh() {
        List<FoundSheet> wanted = intake.sheets().wanted();
        if (!sheets.equals(wanted)) {
            FoundSheet before = chosen.get();
            sheets.setAll(wanted);
            chosen.set(
                    wanted.stream()
                            .filter(sheet -> sheet.samePlace(before))
                            .findFirst()
                            .or(() -> wanted.stream().filter(this::open).findFirst())
                            .or(() -> wanted.stream().findFirst())
                            .orElse(null));
        }
        show(chosen.get());
    }

    /** True if a table still needs the person. */
    boolean open(FoundSheet sheet) {
        return !sheet.table().orElseThrow().missing().isEmpty()
                || DateQuestion.openIn(sheet, intake.trialProperty().get())
                || AreaQuestion.openIn(sheet, intake.trialProperty().get());
    }

    private void show(FoundSheet sheet) {
        if (sheet == null || sheet.table().isEmpty()) {
            columns.clear();
            rows.clear();
            previewed = null;
            return;
        }
        FoundTable table = sheet.table().get();
        preview(sheet, table);
        List<SheetColumn> now = SheetColumn.of(table);
        if (!columns.equals(now)) {
            columns.setAll(now);
        }
        missing.set(table.missing());
        optional.set(optionalMissing(table));
        List<String> all = AreaQuestion.areas(table, intake.trialProperty().get());
        if (!areas.equals(all)) {
            areas.setAll(all);
        }
        dateOrder.set(table.mapping().dateOrder());
        asksDateOrder.set(DateQuestion.worthAsking(sheet, intake.trialProperty().get()));
    }

    private void preview(FoundSheet sheet, FoundTable table) {
        if (sheet.samePlace(previewed)) {
            return;
        }
        previewed = sheet;
        rows.clear();
        intake.background()
                .runQuietly(
                        "Reading the first rows",
                        _ -> TablePreview.of(table, ROWS).rows(),
                        read -> {
                            if (sheet.samePlace(previewed)) {
                                rows.setAll(read);
                            }
                        },
                        intake.projects().problemProperty()::set);
    }

    private static List<String> optionalMissing(FoundTable table) {
        return table.wide()
                ? List.of()
                : HeadingDictionary.fields(table.mapping().kind()).stream()
                        .filter(field -> field.required().isEmpty())
                        .filter(field -> !table.mapping().has(field.field()))
                        .map(FieldDefinition::name)
                        .collect(Collectors.toList());
    }

    /** What a column of the chosen table may be read as. */
    public List<FieldChoice> choices() {
        return chosen.get() == null ? List.of() : FieldChoice.of(chosen.get().kind().orElseThrow());
    }

    /** Reads a column as something else, or not at all. */
    public void read(SheetColumn column, FieldChoice choice) {
        if (choice == null || choice.field().equals(column.choice().field())) {
            return;
        }
        Mapping mapping = table().mapping();
        Mapping changed =
                choice.field()
                        .map(field -> mapping.withColumn(column.heading(), field))
                        .orElseGet(() -> mapping.withoutColumn(column.heading()));
        intake.change(chosen.get(), table().withMapping(changed));
    }

    /** Answers how dates in figures are read. */
    public void order(DateOrder order) {
        if (order != table().mapping().dateOrder()) {
            intake.change(
                    chosen.get(), table().withMapping(table().mapping().withDateOrder(order)));
        }
    }

    /** Counts the residents of these areas as the council's. */
    public void areas(List<String> own) {
        if (!own.equals(table().mapping().areas())) {
            intake.change(chosen.get(), table().withMapping(table().mapping().withAreas(own)));
        }
    }

    /** The areas that are the council's, as the person said. */
    public List<String> ownAreas() {
        return chosen.get() == null ? List.of() : table().mapping().areas();
    }

    /** Areas of the chosen table to choose from; empty if it is of one. */
    public ObservableList<String> areas() {
        return areas;
    }

    /** Says in which rows the headings stand. */
    public void headingsAt(int first, int last) {
        FoundSheet sheet = chosen.get();
        FoundTable table = table();
        boolean same =
                first == table.layout().firstHeaderRow() && last == table.layout().lastHeaderRow();
        if (same || last < first) {
            return;
        }
        intake.background()
                .run(
                        "Looking at " + sheet.file(),
                        _ ->
                                intake.desk()
                                        .lookAgain(
                                                intake.into(),
                                                table,
                                                TablePreview.headingsAt(table, first, last),
                                                table.mapping().kind()),
                        changed -> intake.change(sheet, changed),
                        intake.projects().problemProperty()::set);
    }

    private FoundTable table() {
        return chosen.get().table().orElseThrow();
    }

    /** First row of the headings of the chosen table; 1 if there is none. */
    public int firstHeadingRow() {
        return chosen.get() == null ? 1 : table().layout().firstHeaderRow();
    }

    public int lastHeadingRow() {
        return chosen.get() == null ? 1 : table().layout().lastHeaderRow();
    }

    /** How the tables are read, as a file. */
    public SavedMappings savedMappings() {
        return intake.savedMappings();
    }

    /** Tables that are read. */
    public ObservableList<FoundSheet> sheets() {
        return sheets;
    }

    public ObjectProperty<FoundSheet> chosenProperty() {
        return chosen;
    }

    public ObservableList<SheetColumn> columns() {
        return columns;
    }

    /** The first rows of the sheet, as they are in the file. */
    public ObservableList<TablePreview.Row> rows() {
        return rows;
    }

    /** Names of required columns that nothing is read as. */
    public ReadOnlyObjectProperty<List<String>> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Names of columns it could have and does without. */
    public ReadOnlyObjectProperty<List<String>> optionalProperty() {
        return optional.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DateOrder> dateOrderProperty() {
        return dateOrder.getReadOnlyProperty();
    }

    /** True if the order of dates is a question for this table. */
    public ReadOnlyBooleanProperty asksDateOrderProperty() {
        return asksDateOrder.getReadOnlyProperty();
    }

    /** Column of a name, for a person who looks for it. */
    Optional<SheetColumn> column(String heading) {
        return columns.stream().filter(column -> column.heading().equals(heading)).findFirst();
    }
}
