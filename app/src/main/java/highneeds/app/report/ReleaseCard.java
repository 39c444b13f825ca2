package highneeds.app.report;

import highneeds.app.part.Choosers;
import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.RuleSet;

import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** For whom the pack is and how small groups are protected in it. */
final class ReleaseCard extends VBox {

    private final ReleaseChoices choices;

    ReleaseCard(ReleaseChoices choices) {
        super(10);
        this.choices = choices;
        getStyleClass().add("card");
        Label title = new Label("For whom");
        title.getStyleClass().add("section-title");
        BooleanBinding isPublic = choices.profileProperty().isEqualTo(Profile.PUBLIC);
        BooleanBinding outside = choices.profileProperty().isNotEqualTo(Profile.INTERNAL);
        Label meaning = hint();
        meaning.setId("profile-meaning");
        meaning.textProperty().bind(choices.profileProperty().map(now -> now.meaning() + "."));
        Label method = hint();
        method.textProperty().bind(choices.rulesProperty().map(RuleSet::method));
        getChildren()
                .addAll(
                        title,
                        Choosers.named("Profile", profiles()),
                        meaning,
                        shownIf(isPublic, Choosers.named("Rules", rules())),
                        shownIf(isPublic, method),
                        shownIf(
                                isPublic,
                                box(
                                        "merge-small",
                                        "Put the smallest groups together first",
                                        choices.mergingProperty())),
                        shownIf(
                                outside,
                                box(
                                        "words-checked",
                                        "I have read the names and descriptions of scenarios and"
                                                + " the logs: no child is named or recognisable",
                                        choices.wordsCheckedProperty())),
                        shownIf(
                                outside,
                                box(
                                        "show-names",
                                        "Name those who decided, checked and signed off",
                                        choices.namesProperty())),
                        shownIf(outside, Choosers.named("Released by", releasedBy())));
    }

    private Node profiles() {
        return Choosers.list(
                "report-profile",
                "Profile",
                FXCollections.observableArrayList(Profile.values()),
                choices.profileProperty(),
                Profile::label);
    }

    private Node rules() {
        return Choosers.list(
                "report-rules",
                "Rules for small counts",
                FXCollections.observableArrayList(RuleSet.values()),
                choices.rulesProperty(),
                RuleSet::label);
    }

    private TextField releasedBy() {
        TextField by = new TextField();
        by.setId("released-by");
        by.setAccessibleText("Released by");
        by.setPromptText("Name or role");
        by.textProperty().bindBidirectional(choices.releasedByProperty());
        return by;
    }

    private static CheckBox box(
            String id, String words, javafx.beans.property.BooleanProperty chosen) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private static Label hint() {
        Label hint = new Label();
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }

    private static Node shownIf(BooleanBinding condition, Node node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
        return node;
    }
}
