package highneeds.app.welcome;

import atlantafx.base.theme.Styles;

import highneeds.app.Desk;
import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;
import highneeds.app.part.Page;
import highneeds.app.part.SearchField;
import highneeds.app.part.Tiles;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;

/** Where everybody starts: three ways in, and the projects opened lately. */
public final class WelcomePage extends Page {

    private final WelcomeViewModel model;
    private final Runnable tour;

    /**
     * @param tour begins the tour of five stops
     */
    public WelcomePage(WelcomeViewModel model, Runnable tour) {
        super(
                "welcome-page",
                "High Needs",
                "Forecast who will have an education, health and care plan, where they will be"
                        + " placed and what that costs. Nothing leaves this computer.");
        this.model = model;
        this.tour = tour;
        Tiles ways = new Tiles(230, 16, sample(), council(), files());
        setScrolling(new VBox(20, ways, recent()));
    }

    private Node sample() {
        Button explore = new Button("Explore the sample council");
        explore.setId("explore-sample");
        explore.getStyleClass().add(Styles.ACCENT);
        explore.setDefaultButton(true);
        explore.setOnAction(_ -> model.exploreSample());
        Button guided = new Button("Take the five-step tour");
        guided.setId("take-tour");
        guided.getStyleClass().add(Styles.FLAT);
        guided.setOnAction(_ -> tour.run());
        return way(
                Feather.COMPASS,
                "Look around",
                "Exampleshire is an invented council of about 3,000 plans. See its ten-year"
                        + " forecast, move a slider, write a paper.",
                grow(),
                explore,
                guided);
    }

    private Node council() {
        SearchField search = new SearchField("council-search", "Find your council");
        search.textProperty().bindBidirectional(model.searchProperty());
        ListView<String> list = new ListView<>(model.councils());
        list.setId("council-list");
        list.setAccessibleText("Councils with published data");
        list.setPrefHeight(172);
        list.setPlaceholder(new Label("No council of that name"));
        list.getStyleClass().add(Styles.DENSE);
        Button start = new Button("Start from published data");
        start.setId("choose-council");
        start.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        start.setOnAction(_ -> choose(list));
        // Reached by Tab it has a choice to move, even where the search left one council only.
        list.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused && list.getSelectionModel().isEmpty()) {
                                list.getSelectionModel().selectFirst();
                            }
                        });
        list.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        choose(list);
                    }
                });
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        choose(list);
                    }
                });
        search.setOnAction(
                _ -> {
                    list.getSelectionModel().selectFirst();
                    choose(list);
                });
        return way(
                Feather.MAP_PIN,
                "Pick your council",
                "Starts from the published SEN2 tables: no spreadsheet needed. Costs are typical"
                        + " ones until you bring your own.",
                new VBox(6, search, list),
                start);
    }

    private void choose(ListView<String> list) {
        model.chooseCouncil(list.getSelectionModel().getSelectedItem());
    }

    private Node files() {
        Button choose = new Button("Import your spreadsheets");
        choose.setId("import-files");
        choose.setOnAction(_ -> model.take(FileDialogs.spreadsheets(this)));
        Button open = new Button("Open a project");
        open.setId("open-project");
        open.getStyleClass().add(Styles.FLAT);
        open.setOnAction(
                _ ->
                        FileDialogs.project(this, Desk.PROJECT_ENDING)
                                .ifPresent(file -> model.take(java.util.List.of(file))));
        return way(
                Feather.UPLOAD,
                "Bring your own data",
                "Caseload, placements, transport, population, places, ledger: xlsx, xls or csv, as"
                    + " they come from your systems. Names are never kept. Drop them anywhere on"
                    + " this window.",
                grow(),
                choose,
                open);
    }

    private static Node way(Ikon icon, String title, String text, Node... rest) {
        Label name = new Label(title, Icons.of(icon));
        name.getStyleClass().add("way-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("way-text");
        VBox card = new VBox(10, name, words);
        card.getChildren().addAll(rest);
        card.getStyleClass().addAll("card", "way");
        card.setPrefWidth(320);
        for (Node node : rest) {
            if (node instanceof Button button) {
                button.setMaxWidth(Double.MAX_VALUE);
                button.setWrapText(true);
                button.setTextAlignment(TextAlignment.CENTER);
                button.setMinHeight(Region.USE_PREF_SIZE);
            }
        }
        return card;
    }

    private static Region grow() {
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    private Node recent() {
        Label title = new Label("Opened lately");
        title.getStyleClass().add("section-title");
        FlowPane links = new FlowPane(12, 4);
        links.setId("recent-projects");
        model.recent().addListener((javafx.collections.ListChangeListener<Path>) _ -> fill(links));
        fill(links);
        VBox box = new VBox(6, title, links);
        box.visibleProperty().bind(Bindings.isNotEmpty(model.recent()));
        return box;
    }

    private void fill(FlowPane links) {
        links.getChildren().setAll(model.recent().stream().map(this::link).toList());
    }

    private Hyperlink link(Path file) {
        Hyperlink link = new Hyperlink(file.getFileName().toString());
        link.setTooltip(new Tooltip(file.toString()));
        link.setOnAction(_ -> model.openRecent(file));
        return link;
    }
}
