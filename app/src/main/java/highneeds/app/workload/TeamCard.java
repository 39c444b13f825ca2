package highneeds.app.workload;

import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;
import highneeds.workload.Post;
import highneeds.workload.Role;
import highneeds.workload.WorkloadChoices;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/** Who is there, comes and goes, edited in place. */
final class TeamCard extends VBox {

    private final WorkloadViewModel model;
    private final GridPane grid = new GridPane(8, 6);
    private final List<PostRow> rows = new ArrayList<>();
    private final Label nobody = new Label();
    private final Button start = new Button("Start from the posts that keep pace");

    TeamCard(WorkloadViewModel model) {
        super(10);
        this.model = model;
        setId("workload-team");
        getStyleClass().add("card");
        Label title = new Label("Who is there");
        title.getStyleClass().add("section-title");
        nobody.setText(
                "Nobody has said who is there. The figures take as many posts as keep pace with the"
                        + " first year's work.");
        nobody.setWrapText(true);
        nobody.getStyleClass().add("hint");
        Label about =
                new Label(
                        "A row for each group of posts. Starters have a first day, leavers and"
                                + " temporary staff a last day; a post that stays has neither.");
        about.setWrapText(true);
        about.getStyleClass().add("hint");
        getChildren().addAll(title, about, nobody, grid, actions());
        model.choicesProperty().subscribe(this::show);
    }

    private Node actions() {
        Button add = new Button("Add posts", Icons.of(Feather.PLUS));
        add.setId("post-add");
        add.setOnAction(_ -> add());
        Button read = new Button("Import a team file\u2026", Icons.of(Feather.UPLOAD));
        read.setId("team-import");
        read.setOnAction(
                _ -> FileDialogs.spreadsheets(this).stream().findFirst().ifPresent(model::read));
        start.setId("team-start");
        start.setOnAction(_ -> model.takeAssumedTeam());
        start.managedProperty().bind(start.visibleProperty());
        return new FlowPane(8, 8, add, read, start);
    }

    private void add() {
        model.change(
                "add posts",
                now -> {
                    List<Post> all = new ArrayList<>(now.posts());
                    all.add(Post.inPost(Role.CASEWORKER, 1));
                    return now.withPosts(all);
                });
    }

    private void show(WorkloadChoices choices) {
        boolean known = choices.teamIsKnown();
        nobody.setVisible(!known);
        nobody.setManaged(!known);
        start.setVisible(!known);
        grid.setVisible(known);
        grid.setManaged(known);
        if (rows.size() != choices.posts().size()) {
            rebuild(choices.posts().size());
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(choices.posts().get(i));
        }
    }

    private void rebuild(int count) {
        grid.getChildren().clear();
        rows.clear();
        String[] headings = {
            "Role", "Posts", "First day", "Last day", "\u00a3 a year each", "Note"
        };
        for (int i = 0; i < headings.length; i++) {
            grid.add(new Label(headings[i]), i, 0);
        }
        for (int i = 0; i < count; i++) {
            PostRow row = new PostRow(model, i);
            rows.add(row);
            grid.addRow(i + 1, row.nodes());
        }
    }
}
