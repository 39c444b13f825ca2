package highneeds.app.intake;

import atlantafx.base.theme.Styles;

import highneeds.app.Format;
import highneeds.app.part.Columns;
import highneeds.app.part.EmptyState;
import highneeds.app.part.SearchField;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The words of needs, provision types and modes, each with what it is read as. */
final class CodesStep extends VBox {

    private static final double LEAST_HEIGHT = 224;

    private final IntakeViewModel model;
    private final CodesViewModel codes;

    CodesStep(IntakeViewModel model) {
        super(12);
        this.model = model;
        this.codes = model.codes();
        Label hint =
                new Label(
                        "Say once what each word means; it holds for all its rows and is"
                                + " remembered for the next files. What the program knows can be"
                                + " changed too.");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        TableView<CodeRow> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(LEAST_HEIGHT);
        table.setPrefHeight(LEAST_HEIGHT);
        getChildren().addAll(hint, search(), table);
    }

    private Node search() {
        SearchField filter = new SearchField("code-filter", "Find a word or a meaning");
        filter.setPrefColumnCount(22);
        filter.textProperty().bindBidirectional(codes.filterProperty());
        CheckBox open = new CheckBox("Only those not known");
        open.setId("code-open-only");
        open.selectedProperty().bindBidirectional(codes.openOnlyProperty());
        Label count = new Label();
        count.setId("code-count");
        count.getStyleClass().add("hint");
        ListChangeListener<CodeRow> counting = _ -> count.setText(count());
        codes.shown().addListener(counting);
        codes.rows().addListener(counting);
        count.setText(count());
        FlowPane bar = new FlowPane(14, 6, filter, open, count);
        bar.getStyleClass().add("bar");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        return bar;
    }

    private String count() {
        int rows = codes.shown().stream().mapToInt(CodeRow::rows).sum();
        return Format.counted(codes.shown().size(), "word", "words")
                + " in "
                + Format.counted(rows, "cell", "cells");
    }

    private TableView<CodeRow> table() {
        TableView<CodeRow> table = new TableView<>(codes.shown());
        table.setId("codes");
        table.setAccessibleText("Words and their meanings");
        table.getStyleClass().addAll(Styles.DENSE, "choice-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.text("Column", 130, row -> row.column().label()),
                                Columns.text("Word in the files", 280, CodeRow::shown),
                                Columns.figure("Rows", 80, row -> Format.count(row.rows())),
                                Columns.text("Status", 110, row -> row.by().label()),
                                ChoiceCell.column(
                                        "Read as",
                                        360,
                                        "code",
                                        row ->
                                                new ChoiceCell.Choice<>(
                                                        row.chosen(),
                                                        CodesViewModel.meanings(
                                                                row, model.catalogue())),
                                        CodeRow.Meaning::name,
                                        model::choose,
                                        row -> "What " + row.shown() + " means",
                                        _ -> true)));
        model.trialProperty().subscribe(_ -> table.setPlaceholder(nothing()));
        return table;
    }

    private Node nothing() {
        if (model.openings().of(Step.COLUMNS) > 0) {
            return new EmptyState(
                    Feather.COLUMNS,
                    "Some tables are not read yet",
                    "Say under Columns what they need; their words are looked at then.");
        }
        return new EmptyState(
                Feather.CHECK_CIRCLE, "No such word", "There is nothing to decide here.");
    }
}
