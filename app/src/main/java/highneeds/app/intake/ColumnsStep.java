package highneeds.app.intake;

import highneeds.app.part.Choosers;
import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;
import highneeds.importer.value.DateOrder;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** What the columns of a table are read as, above its first rows. */
final class ColumnsStep extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double LEAST_HEIGHT = 160;
    private static final double WIDEST = 520;

    private final ColumnsViewModel model;
    private final ObservableList<Integer> numbers = FXCollections.observableArrayList();
    private final SimpleObjectProperty<Integer> first = new SimpleObjectProperty<>(1);
    private final SimpleObjectProperty<Integer> last = new SimpleObjectProperty<>(1);
    private boolean showing;

    ColumnsStep(ColumnsViewModel model) {
        super(10);
        this.model = model;
        PreviewTable preview = new PreviewTable(model);
        VBox.setVgrow(preview, Priority.ALWAYS);
        preview.setPrefHeight(LEAST_HEIGHT);
        preview.setMinHeight(LEAST_HEIGHT);
        getChildren()
                .addAll(choice(), dates(), new AreasBar(model), missing(), optional(), preview);
        model.rows()
                .addListener(
                        (ListChangeListener<Object>)
                                _ -> {
                                    showing = true;
                                    numbers.setAll(
                                            model.rows().stream().map(r -> r.number()).toList());
                                    showing = false;
                                    showHeadings();
                                });
        model.columns().addListener((ListChangeListener<SheetColumn>) _ -> showHeadings());
        first.addListener((_, _, row) -> move(row, Math.max(row, last.get())));
        last.addListener((_, _, row) -> move(Math.min(row, first.get()), row));
        showHeadings();
    }

    private void showHeadings() {
        showing = true;
        first.set(model.firstHeadingRow());
        last.set(model.lastHeadingRow());
        showing = false;
    }

    private void move(int from, int to) {
        if (!showing) {
            model.headingsAt(from, to);
        }
    }

    private Node choice() {
        ComboBox<FoundSheet> tables =
                Choosers.list(
                        "columns-table",
                        "Table",
                        model.sheets(),
                        model.chosenProperty(),
                        sheet -> sheet.name() + (model.open(sheet) ? " \u2013 needs you" : ""));
        tables.setMaxWidth(WIDEST);
        Button save = new Button("Save mapping\u2026");
        save.setId("mapping-save");
        save.setTooltip(
                new Tooltip("Keeps how these files are read, for a colleague or next term"));
        save.setOnAction(
                _ ->
                        FileDialogs.toSave(this, "Save the mapping", "mapping", ".json")
                                .ifPresent(model.savedMappings()::save));
        Button open = new Button("Use mapping\u2026");
        open.setId("mapping-open");
        open.setTooltip(new Tooltip("Reads these files as a saved mapping says"));
        open.setOnAction(
                _ ->
                        FileDialogs.toOpen(this, "Use a mapping", "Mappings", ".json")
                                .ifPresent(model.savedMappings()::use));
        FlowPane bar =
                new FlowPane(
                        12,
                        8,
                        Choosers.named("Table", tables),
                        new HBox(
                                8,
                                Choosers.named("Headings from row", rows("headings-from", first)),
                                Choosers.named("to", rows("headings-to", last))),
                        new HBox(8, open, save));
        bar.getStyleClass().add("bar");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        return bar;
    }

    private ComboBox<Integer> rows(String id, SimpleObjectProperty<Integer> chosen) {
        ComboBox<Integer> box =
                Choosers.list(
                        id,
                        id.endsWith("from") ? "First row of headings" : "Last row of headings",
                        numbers,
                        chosen,
                        String::valueOf);
        box.setMinWidth(76);
        return box;
    }

    private Node dates() {
        Label question =
                new Label(
                        "Dates such as 03/04/2025 may be read in two ways. How are they written in"
                                + " this file?");
        ToggleGroup group = new ToggleGroup();
        RadioButton day = order("day-first", "3 April: day first", DateOrder.DAY_FIRST, group);
        RadioButton month =
                order("month-first", "4 March: month first", DateOrder.MONTH_FIRST, group);
        model.dateOrderProperty()
                .subscribe(
                        order -> {
                            day.setSelected(order == DateOrder.DAY_FIRST);
                            month.setSelected(order == DateOrder.MONTH_FIRST);
                        });
        question.setGraphic(Icons.of(Feather.CALENDAR));
        FlowPane box = new FlowPane(16, 6, question, day, month);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setId("date-question");
        box.getStyleClass().addAll("bar", "question");
        model.dateOrderProperty()
                .subscribe(order -> box.pseudoClassStateChanged(OPEN, order == DateOrder.AS_FOUND));
        box.visibleProperty().bind(model.asksDateOrderProperty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private RadioButton order(String id, String words, DateOrder order, ToggleGroup group) {
        RadioButton button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setOnAction(_ -> model.order(order));
        return button;
    }

    private Node missing() {
        FlowPane box = new FlowPane(8, 6);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setId("columns-missing");
        model.missingProperty()
                .subscribe(
                        missing -> {
                            box.getChildren().clear();
                            if (missing.isEmpty()) {
                                Label fine =
                                        new Label(
                                                "All required columns are read",
                                                Icons.of(Feather.CHECK_CIRCLE));
                                fine.getStyleClass().addAll("light", "light-good");
                                box.getChildren().add(fine);
                            }
                            missing.forEach(
                                    name -> {
                                        Label needed =
                                                new Label(
                                                        "Required, still missing: " + name,
                                                        Icons.of(Feather.ALERT_CIRCLE));
                                        needed.getStyleClass().addAll("light", "light-bad");
                                        box.getChildren().add(needed);
                                    });
                        });
        return box;
    }

    private Node optional() {
        Label words = new Label();
        words.setId("columns-optional");
        words.getStyleClass().add("column-optional");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.textProperty()
                .bind(
                        model.optionalProperty()
                                .map(
                                        names ->
                                                names.isEmpty()
                                                        ? ""
                                                        : "Optional, missing: "
                                                                + String.join(", ", names)));
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }
}
