package highneeds.app.workload;

import highneeds.app.chart.BarCard;
import highneeds.app.chart.ChartCard;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.HeadlineCard;
import highneeds.app.part.Choosers;
import highneeds.app.part.Icons;
import highneeds.app.part.Page;
import highneeds.app.part.Tiles;
import highneeds.workload.WorkKind;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The statutory work of the chosen scenario: what waits, how long, and the staff it takes. */
public final class WorkloadPage extends Page {

    private static final double CHART_HEIGHT = 340;

    private final WorkloadViewModel model;

    public WorkloadPage(WorkloadViewModel model) {
        super(
                "workload-page",
                "Workload",
                "Requests, reviews and appeals the chosen scenario brings, week by week, and the"
                        + " staff they take. Shaded bands are the range of many runs.");
        this.model = model;
        setScrolling(
                new VBox(
                        16,
                        refused(),
                        headlines(),
                        words("workload-answer", false),
                        new TeamCard(model),
                        kinds(),
                        charts(),
                        new ChoicesCard(model),
                        words("workload-warnings", true)));
    }

    private Label refused() {
        Label refused = new Label();
        refused.setId("workload-refused");
        refused.setWrapText(true);
        refused.setMinHeight(USE_PREF_SIZE);
        refused.getStyleClass().addAll("light", "light-bad");
        refused.textProperty().bind(model.refusedProperty());
        refused.visibleProperty().bind(refused.textProperty().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        return refused;
    }

    private Node headlines() {
        Tiles row = new Tiles(154, 16);
        for (int i = 0; i < WorkHeadlines.COUNT; i++) {
            int position = i;
            HeadlineCard card = new HeadlineCard("workload-headline-" + i);
            model.pictureProperty()
                    .subscribe(
                            now ->
                                    card.figureProperty()
                                            .set(
                                                    position < now.headlines().size()
                                                            ? now.headlines().get(position)
                                                            : null));
            row.getChildren().add(card);
        }
        return row;
    }

    private Node words(String id, boolean warnings) {
        Label title = new Label(warnings ? "What to know about these figures" : "What it takes");
        title.getStyleClass().add("section-title");
        VBox sentences = new VBox(4);
        sentences.setId(id);
        model.pictureProperty()
                .subscribe(
                        now -> {
                            List<String> all = warnings ? now.warnings() : now.answer();
                            sentences
                                    .getChildren()
                                    .setAll(
                                            all.stream()
                                                    .map(each -> sentence(each, warnings))
                                                    .toList());
                        });
        VBox card = new VBox(8, title, sentences);
        card.getStyleClass().add("card");
        card.visibleProperty()
                .bind(
                        model.pictureProperty()
                                .map(now -> !(warnings ? now.warnings() : now.answer()).isEmpty()));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private static Label sentence(String words, boolean warning) {
        Label label = new Label(words);
        if (warning) {
            label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
            label.getStyleClass().add("doubt");
        }
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node kinds() {
        ObservableList<WorkKind> kinds = FXCollections.observableArrayList(WorkKind.REQUEST);
        Node chooser =
                Choosers.named(
                        "Show",
                        Choosers.list(
                                "workload-kind",
                                "Kind of work",
                                kinds,
                                model.kindProperty(),
                                WorkKind::label));
        model.pictureProperty()
                .map(WorkloadPicture::kinds)
                .subscribe(
                        now -> {
                            if (!kinds.equals(now)) {
                                kinds.removeIf(each -> !now.contains(each));
                                now.stream()
                                        .filter(each -> !kinds.contains(each))
                                        .forEach(kinds::add);
                            }
                        });
        return chooser;
    }

    private Node charts() {
        String[] ids = {"backlog", "late", "in-time", "weeks", "panels", "health"};
        Tiles grid = new Tiles(380, 16);
        for (int i = 0; i < WorkloadPicture.QUEUES; i++) {
            int position = i;
            ChartCard card = card("workload-" + ids[i]);
            model.pictureProperty()
                    .subscribe(
                            now ->
                                    card.specProperty()
                                            .set(
                                                    position < now.queues().size()
                                                            ? now.queues().get(position)
                                                            : ChartSpec.empty("")));
            grid.getChildren().add(card);
        }
        BarCard staff = new BarCard("workload-staff");
        staff.setPrefHeight(CHART_HEIGHT);
        staff.setMinHeight(CHART_HEIGHT);
        model.pictureProperty().subscribe(now -> staff.specProperty().set(now.staff()));
        ChartCard cost = card("workload-cost");
        model.pictureProperty().subscribe(now -> cost.specProperty().set(now.cost()));
        grid.getChildren().addAll(staff, cost);
        return grid;
    }

    private static ChartCard card(String id) {
        ChartCard card = new ChartCard(id);
        card.setPrefHeight(CHART_HEIGHT);
        card.setMinHeight(CHART_HEIGHT);
        return card;
    }
}
