package highneeds.app.safe;

import highneeds.app.part.Icons;
import highneeds.app.safe.Question.Answer;
import highneeds.app.safe.Question.Choice;
import highneeds.app.safe.Question.Item;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/** Shows the question to answer, above the page. Enter takes the first answer, Escape the last. */
public final class QuestionBanner extends HBox {

    private static final double MOST_LINES_HIGH = 150;
    private static final int FEW_LINES = 5;
    private static final double LIST_HIGH = 132;
    private static final double TEXT_HIGH = 240;

    private final Questions questions;
    private final List<PasswordField> secrets = new ArrayList<>();
    private ListView<Item> list;

    public QuestionBanner(Questions questions) {
        super(12);
        this.questions = questions;
        setId("question");
        getStyleClass().add("asked");
        setAlignment(Pos.TOP_LEFT);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(questions.shownProperty().isNotNull());
        questions.shownProperty().subscribe(this::show);
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        answer(questions.shownProperty().get().choices().getLast());
                        key.consume();
                    }
                });
    }

    private void show(Question question) {
        getChildren().clear();
        secrets.clear();
        list = null;
        if (question == null) {
            return;
        }
        Label title = new Label(question.title());
        title.setId("question-title");
        title.setWrapText(true);
        title.getStyleClass().add("problem-what");
        VBox words = new VBox(6, title);
        if (!question.lines().isEmpty()) {
            words.getChildren().add(lines("question-lines", question.lines()));
        }
        if (!question.text().isEmpty()) {
            words.getChildren().add(text(question.text()));
        }
        if (!question.items().isEmpty()) {
            words.getChildren().addAll(items(question));
        }
        for (String name : question.secrets()) {
            words.getChildren().add(secret(name, question));
        }
        words.getChildren().add(choices(question));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(Feather.HELP_CIRCLE), words);
        setAccessibleText(question.title() + " " + String.join(" ", question.lines()));
        focus(question);
    }

    private static Node lines(String id, List<String> lines) {
        Label label = new Label(String.join("\n", lines));
        label.setId(id);
        label.setWrapText(true);
        if (lines.size() <= FEW_LINES) {
            return label;
        }
        ScrollPane scroll = new ScrollPane(label);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_LINES_HIGH);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        return scroll;
    }

    private static Node text(String text) {
        TextArea area = new TextArea(text);
        area.setId("question-text");
        area.setEditable(false);
        area.setPrefHeight(TEXT_HIGH);
        area.setAccessibleText("Text to read");
        return area;
    }

    private List<Node> items(Question question) {
        list = new ListView<>();
        list.setId("question-items");
        list.setAccessibleText("What to choose from");
        list.getItems().setAll(question.items());
        list.setPrefHeight(LIST_HIGH);
        list.setCellFactory(_ -> new ItemCell());
        Label about = new Label();
        about.setId("question-item-lines");
        about.setWrapText(true);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        item -> about.setText(item == null ? "" : String.join("\n", item.lines())));
        list.getSelectionModel().selectFirst();
        return List.of(list, about);
    }

    private static final class ItemCell extends ListCell<Item> {
        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? "" : item.label());
        }
    }

    private Node secret(String name, Question question) {
        PasswordField field = new PasswordField();
        field.setId("question-secret-" + secrets.size());
        field.setAccessibleText(name);
        field.setPrefColumnCount(24);
        field.setOnAction(_ -> answer(question.choices().getFirst()));
        secrets.add(field);
        Label label = new Label(name);
        label.setMinWidth(160);
        label.setLabelFor(field);
        HBox named = new HBox(8, label, field);
        named.getStyleClass().add("bar");
        return named;
    }

    private Node choices(Question question) {
        FlowPane buttons = new FlowPane(8, 6);
        for (Choice choice : question.choices()) {
            Button button = new Button(choice.label());
            button.setId("choice-" + choice.id());
            button.setOnAction(_ -> answer(choice));
            button.setOnKeyPressed(
                    key -> {
                        if (key.getCode() == KeyCode.ENTER) {
                            answer(choice);
                            key.consume();
                        }
                    });
            buttons.getChildren().add(button);
        }
        buttons.getChildren().getFirst().getStyleClass().add("accent");
        return buttons;
    }

    private void answer(Choice choice) {
        int item = list == null ? -1 : list.getSelectionModel().getSelectedIndex();
        List<String> typed = secrets.stream().map(PasswordField::getText).toList();
        questions.answer(choice, new Answer(item, typed));
    }

    /**
     * Only where it answers what somebody has just done: a question that comes by itself must not
     * catch what is being typed elsewhere.
     */
    private void focus(Question question) {
        if (!secrets.isEmpty()) {
            secrets.getFirst().requestFocus();
        } else if (list != null) {
            list.requestFocus();
        } else if (question.id().equals(Leaving.QUESTION)) {
            goTo();
        }
    }

    /** Moves the keyboard to the question, if there is one. */
    public void goTo() {
        Node button = lookup(".button");
        if (button != null) {
            button.requestFocus();
        }
    }
}
