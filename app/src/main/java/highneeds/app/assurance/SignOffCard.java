package highneeds.app.assurance;

import atlantafx.base.theme.Styles;

import highneeds.app.part.DayField;
import highneeds.app.part.Icons;
import highneeds.project.assurance.Standing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;

/** Whether the forecast is signed off, and signing it off. */
final class SignOffCard extends VBox {

    private final AssuranceViewModel model;
    private final Label standing = new Label();

    SignOffCard(AssuranceViewModel model) {
        super(10);
        this.model = model;
        getStyleClass().add("card");
        Label title = new Label("Sign-off");
        title.getStyleClass().add("section-title");
        standing.setId("standing");
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        model.standingProperty().subscribe(this::show);
        Label about =
                new Label(
                        "Every paper is marked Draft until someone other than its author signs the"
                                + " forecast off, and again when data, choices or scenarios change"
                                + " after that. The names are taken as they are given.");
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, standing, about, doubts(), form(), inputs());
    }

    private void show(Standing now) {
        standing.setText(now.words(true) + ".");
        standing.setGraphic(Icons.of(now.draft() ? Feather.EDIT : Feather.CHECK_CIRCLE));
        standing.getStyleClass().setAll("label", "light", now.draft() ? "amber" : "light-good");
    }

    private VBox doubts() {
        VBox doubts = new VBox(4);
        doubts.setId("sign-off-doubts");
        model.doubtsProperty()
                .subscribe(
                        all ->
                                doubts.getChildren()
                                        .setAll(all.stream().map(SignOffCard::doubt).toList()));
        return doubts;
    }

    private static Label doubt(String words) {
        Label doubt = new Label(words, Icons.of(Feather.ALERT_TRIANGLE));
        doubt.getStyleClass().add("doubt");
        doubt.setWrapText(true);
        doubt.setMinHeight(USE_PREF_SIZE);
        return doubt;
    }

    private FlowPane form() {
        TextField author = LogCard.field("sign-author", "Author of the forecast");
        TextField approver = LogCard.field("sign-approver", "Signed off by");
        DayField day = new DayField(LocalDate.now());
        day.setId("sign-day");
        day.setAccessibleText("Day of the sign-off");
        model.recordProperty()
                .subscribe(
                        record ->
                                record.latest()
                                        .filter(_ -> author.getText().isBlank())
                                        .ifPresent(sign -> author.setText(sign.author())));
        Button sign = new Button("Sign off", Icons.of(Feather.CHECK));
        sign.setId("sign-off");
        sign.getStyleClass().add(Styles.ACCENT);
        sign.disableProperty()
                .bind(
                        author.textProperty()
                                .isEmpty()
                                .or(approver.textProperty().isEmpty())
                                .or(day.valueProperty().isNull()));
        sign.setOnAction(
                _ -> {
                    if (model.sign(author.getText(), approver.getText(), day.getValue())) {
                        approver.clear();
                    }
                });
        Button withdraw = new Button("Withdraw the sign-off");
        withdraw.setId("withdraw-sign-off");
        withdraw.visibleProperty()
                .bind(model.recordProperty().map(record -> record.latest().isPresent()));
        withdraw.managedProperty().bind(withdraw.visibleProperty());
        withdraw.setOnAction(_ -> model.withdraw());
        return new FlowPane(8, 8, author, approver, day, sign, withdraw);
    }

    private Label inputs() {
        Label inputs = new Label();
        inputs.setId("input-hash");
        inputs.getStyleClass().add("chart-source");
        inputs.setWrapText(true);
        inputs.textProperty()
                .bind(
                        model.inputsProperty()
                                .map(
                                        now ->
                                                now.map(
                                                                known ->
                                                                        "Inputs now, SHA-256: "
                                                                                + known.hash())
                                                        .orElse("Comparing the inputs…")));
        return inputs;
    }
}
