package highneeds.app.report;

import highneeds.app.Desk;
import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.RuleSet;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.Path;
import java.util.List;

/** For whom a pack is, how small groups are protected, and whose templates it is written on. */
public final class ReleaseChoices {

    private final ObjectProperty<Profile> profile =
            new SimpleObjectProperty<>(this, "profile", Profile.PUBLIC);
    private final ObjectProperty<RuleSet> rules =
            new SimpleObjectProperty<>(this, "rules", RuleSet.ROUND_TO_5);
    private final BooleanProperty merging = new SimpleBooleanProperty(this, "merging");
    private final BooleanProperty wordsChecked = new SimpleBooleanProperty(this, "wordsChecked");
    private final BooleanProperty names = new SimpleBooleanProperty(this, "names");
    private final StringProperty releasedBy = new SimpleStringProperty(this, "releasedBy", "");
    private final ObjectProperty<Path> wordTemplate =
            new SimpleObjectProperty<>(this, "wordTemplate");
    private final ObjectProperty<Path> slideTemplate =
            new SimpleObjectProperty<>(this, "slideTemplate");

    /** All choices as one value, which changes with each of them. */
    private final ObjectBinding<List<Object>> all =
            Bindings.createObjectBinding(
                    this::values,
                    profile,
                    rules,
                    merging,
                    wordsChecked,
                    names,
                    releasedBy,
                    wordTemplate,
                    slideTemplate);

    private List<Object> values() {
        return List.of(
                profile.get(),
                rules.get(),
                merging.get(),
                wordsChecked.get(),
                names.get(),
                releasedBy.get(),
                String.valueOf(wordTemplate.get()),
                String.valueOf(slideTemplate.get()));
    }

    ObjectBinding<List<Object>> changes() {
        return all;
    }

    /** The decision as it stands; only where {@link #whyNot} says nothing. */
    Release release() {
        return new Release(
                profile.get(),
                rules.get(),
                merging.get(),
                wordsChecked.get(),
                releasedBy.get().strip(),
                names.get());
    }

    /** What is missing from the decision, with what to do; empty if nothing is. */
    String whyNot() {
        boolean unprotected = profile.get() == Profile.PUBLIC && rules.get() == RuleSet.UNROUNDED;
        return unprotected && releasedBy.get().isBlank()
                ? "Counts that are not protected are published only with the name of who approved"
                        + " it: write it under Released by."
                : "";
    }

    /** True if a paper may be shown to those the pack is for. */
    public boolean allows(Desk.Paper paper) {
        return profile.get() == Profile.INTERNAL || !paper.internalOnly();
    }

    public ObjectProperty<Profile> profileProperty() {
        return profile;
    }

    /** How small counts are protected in public papers. */
    public ObjectProperty<RuleSet> rulesProperty() {
        return rules;
    }

    /** True to put small groups together first. */
    public BooleanProperty mergingProperty() {
        return merging;
    }

    /** True if somebody has read the council's own words and found no person named. */
    public BooleanProperty wordsCheckedProperty() {
        return wordsChecked;
    }

    /** True to name those who decided, checked and signed off. */
    public BooleanProperty namesProperty() {
        return names;
    }

    public StringProperty releasedByProperty() {
        return releasedBy;
    }

    /** The council's own template of the board paper; null for ours. */
    public ObjectProperty<Path> wordTemplateProperty() {
        return wordTemplate;
    }

    /** The council's own template of the slides; null for ours. */
    public ObjectProperty<Path> slideTemplateProperty() {
        return slideTemplate;
    }
}
