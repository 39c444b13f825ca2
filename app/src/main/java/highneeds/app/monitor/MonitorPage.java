package highneeds.app.monitor;

import highneeds.app.chart.BarCard;
import highneeds.app.chart.ChartCard;
import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;
import highneeds.app.part.Page;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * The year under way beside its budget and forecast, why it moved, and how forecasts turned out.
 */
public final class MonitorPage extends Page {

    private static final double CHART_HEIGHT = 340;

    private final MonitorViewModel model;

    public MonitorPage(MonitorViewModel model) {
        super(
                "monitor-page",
                "Monitor",
                "The year under way: this term's ledger and placements beside budget and forecast,"
                        + " what the year will come to, and why that moved.");
        this.model = model;
        Button take = new Button("Import this term's files", Icons.of(Feather.UPLOAD));
        take.setId("monitor-import");
        take.setOnAction(_ -> take(FileDialogs.spreadsheets(this)));
        Button write = new Button("Write the report", Icons.of(Feather.FILE_TEXT));
        write.setId("monitor-write");
        write.disableProperty()
                .bind(
                        model.runProperty()
                                .map(run -> run.flatMap(r -> r.monitor().closedTo()).isEmpty()));
        write.setOnAction(_ -> FileDialogs.folder(this).ifPresent(this::write));
        setActions(take, write);
        acceptDrops();
        TabPane tabs =
                new TabPane(
                        tab("monitor-tab-position", "Where the year stands", position()),
                        tab("monitor-tab-reasons", "Why it moved", reasons()),
                        tab("monitor-tab-record", "How forecasts turned out", record()),
                        tab("monitor-tab-know", "What to know", know()));
        tabs.setId("monitor-tabs");
        tabs.setAccessibleText("Parts of the monitor page");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        setFilling(new VBox(8, said(), tabs));
    }

    /** Reads files that were chosen or dropped. */
    public void take(List<Path> files) {
        model.take(files);
    }

    /** Writes the report of the term into a folder that was chosen. */
    public void write(Path folder) {
        model.write(folder);
    }

    /** Files may be dropped on the page, too. */
    private void acceptDrops() {
        setOnDragOver(
                drag -> {
                    if (drag.getDragboard().hasFiles()) {
                        drag.acceptTransferModes(TransferMode.COPY);
                        drag.consume();
                    }
                });
        setOnDragDropped(
                drop -> {
                    take(drop.getDragboard().getFiles().stream().map(File::toPath).toList());
                    drop.setDropCompleted(true);
                    drop.consume();
                });
    }

    private Node said() {
        Label said = new Label();
        said.setId("monitor-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().addAll("light", "monitor-said");
        said.textProperty().bind(model.saidProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    private Node position() {
        ChartCard chart = new ChartCard("monitor-cumulative");
        chart.setMinHeight(CHART_HEIGHT);
        chart.setPrefHeight(CHART_HEIGHT);
        chart.specProperty().bind(model.cumulativeProperty());
        return new VBox(16, new MonitorBar(model), chart, new MonitorTable(model));
    }

    private Node reasons() {
        BarCard card = new BarCard("monitor-reasons");
        card.setMinHeight(CHART_HEIGHT);
        card.setPrefHeight(CHART_HEIGHT + 80);
        card.specProperty().bind(model.reasonsProperty());
        return card;
    }

    private Node record() {
        BarCard card = new BarCard("monitor-record");
        card.setMinHeight(CHART_HEIGHT);
        card.setPrefHeight(CHART_HEIGHT + 80);
        card.specProperty().bind(model.recordProperty());
        Label none =
                paragraph(
                        "No forecast of a year that is known was kept yet. Keep this report, and"
                                + " the next one shows how it turned out.");
        none.setId("monitor-record-none");
        VBox all = new VBox(16, new KeepCard(model));
        model.recordProperty()
                .subscribe(
                        record ->
                                all.getChildren()
                                        .setAll(
                                                all.getChildren().getFirst(),
                                                record.isEmpty() ? none : card));
        return all;
    }

    private Node know() {
        return new VBox(
                16,
                list("monitor-remarks", "How the figures are made", model.remarks()),
                list("monitor-issues", "What was said of the files read last", model.issues()));
    }

    private static Node list(String id, String title, ObservableList<String> sentences) {
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        VBox card = new VBox(8, name);
        card.setId(id);
        card.getStyleClass().add("card");
        Runnable fill =
                () -> {
                    card.getChildren().setAll(name);
                    sentences.forEach(sentence -> card.getChildren().add(paragraph(sentence)));
                };
        sentences.addListener((ListChangeListener<String>) _ -> fill.run());
        fill.run();
        card.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(sentences));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private static Label paragraph(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Tab tab(String id, String name, Node content) {
        StackPane padded = new StackPane(content);
        padded.getStyleClass().addAll("page-content", "tab-content");
        ScrollPane scroll = new ScrollPane(padded);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Tab tab = new Tab(name, scroll);
        tab.setId(id);
        return tab;
    }
}
