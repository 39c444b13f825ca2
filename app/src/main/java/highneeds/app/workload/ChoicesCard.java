package highneeds.app.workload;

import highneeds.app.Format;
import highneeds.app.part.NumberField;
import highneeds.app.part.Typed;
import highneeds.workload.Lateness;
import highneeds.workload.Legacy;
import highneeds.workload.Role;
import highneeds.workload.WorkloadChoices;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What is to be reached, hours, older documents to convert, and whether the forecast follows. */
final class ChoicesCard extends VBox {

    private static final double LATE_WIDTH = 420;

    private final WorkloadViewModel model;
    private final GridPane grid = new GridPane(12, 8);
    private int row;

    ChoicesCard(WorkloadViewModel model) {
        super(10);
        this.model = model;
        setId("workload-choices");
        getStyleClass().add("card");
        Label title = new Label("What is to be reached, and what is assumed");
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, grid);
        number(
                "workload-target",
                "Plans within 20 weeks to be reached, %",
                "Statutory: every plan, with few exceptions (SEND Regulations 2014, regulation 13)",
                true,
                choices -> 100 * choices.target(),
                (choices, percent) -> choices.withTarget(percent / 100));
        number(
                "workload-years",
                "Calendar years looked at",
                "1 to 10",
                true,
                choices -> (double) choices.years(),
                (choices, years) -> choices.withYears((int) Math.round(years)));
        for (Role role : Role.values()) {
            number(
                    "workload-hours-" + role.ordinal(),
                    role.label() + ": hours a week each post has for cases",
                    "Working assumption "
                            + Format.dial(role.usualHours(), 1)
                            + "; after leave, training and meetings",
                    true,
                    choices -> choices.hours().getOrDefault(role, role.usualHours()),
                    (choices, hours) -> choices.withHours(role, hours));
        }
        legacy();
        late();
    }

    private void legacy() {
        number(
                "workload-legacy",
                "Older statements and assessments to be converted",
                "The council's own list; those begun among them",
                false,
                choices -> choices.legacy().cases(),
                (choices, cases) ->
                        choices.withLegacy(
                                new Legacy(
                                        cases,
                                        Math.min(cases, choices.legacy().begun()),
                                        choices.legacy().by())));
        number(
                "workload-legacy-begun",
                "Of them begun",
                "Taken to have begun in the first week",
                false,
                choices -> choices.legacy().begun(),
                (choices, begun) ->
                        choices.withLegacy(
                                new Legacy(
                                        choices.legacy().cases(), begun, choices.legacy().by())));
        NumberField by =
                new NumberField("workload-legacy-by", "Day they are to be done by", this::takeDay);
        show(by, choices -> choices.legacy().by().map(Format::day).orElse(""), "end of the years");
        add("To be done by", by, "A day such as 1 Apr 2028, or nothing");
    }

    private boolean takeDay(String text) {
        Optional<LocalDate> day = Typed.day(text);
        if (day.isEmpty() && !text.isBlank()) {
            model.refuse("\u201c" + text + "\u201d is no day. Type it as 1 Apr 2028, or nothing.");
            return false;
        }
        return model.change(
                "day of the conversions",
                choices ->
                        choices.withLegacy(
                                new Legacy(
                                        choices.legacy().cases(), choices.legacy().begun(), day)));
    }

    private void late() {
        ComboBox<Lateness> box =
                new ComboBox<>(FXCollections.observableArrayList(Lateness.values()));
        box.setId("workload-late");
        box.setAccessibleText("Plans the staff have no time for when they are due");
        box.setPrefWidth(LATE_WIDTH);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Lateness late) {
                        return late == null ? "" : late.label();
                    }

                    @Override
                    public Lateness fromString(String text) {
                        return null;
                    }
                });
        model.choicesProperty().subscribe(choices -> box.setValue(choices.late()));
        box.setOnAction(
                _ -> {
                    if (box.getValue() != model.choicesProperty().get().late()) {
                        model.change("late plans", choices -> choices.withLate(box.getValue()));
                    }
                });
        Label label = new Label("Plans the staff have no time for when they are due");
        Label why =
                new Label(
                        "Too few staff delay plans; they abolish none. Needs your own posts"
                            + " above.");
        why.getStyleClass().add("chart-source");
        why.setWrapText(true);
        label.setLabelFor(box);
        label.setWrapText(true);
        grid.add(label, 0, row);
        grid.add(new VBox(4, box, why), 1, row++, 2, 1);
    }

    private void number(
            String id,
            String label,
            String source,
            boolean decimals,
            Function<WorkloadChoices, Double> value,
            BiFunction<WorkloadChoices, Double, WorkloadChoices> how) {
        NumberField field = new NumberField(id, label, text -> take(label, text, how));
        show(
                field,
                choices ->
                        decimals ? plain(value.apply(choices)) : Format.count(value.apply(choices)),
                "");
        add(label, field, source);
    }

    private static String plain(double value) {
        return Format.dial(value, value == Math.rint(value) ? 1 : 0.1);
    }

    private boolean take(
            String label, String text, BiFunction<WorkloadChoices, Double, WorkloadChoices> how) {
        OptionalDouble typed = Typed.number(text.replace("%", ""), false);
        if (typed.isEmpty()) {
            model.refuse(label + ": \u201c" + text + "\u201d is no number.");
            return false;
        }
        return model.change(label, choices -> how.apply(choices, typed.getAsDouble()));
    }

    private void show(NumberField field, Function<WorkloadChoices, String> text, String instead) {
        model.choicesProperty().subscribe(choices -> field.show(text.apply(choices), instead));
    }

    private void add(String words, Node control, String source) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setLabelFor(control);
        Label from = new Label(source);
        from.getStyleClass().add("chart-source");
        from.setWrapText(true);
        grid.addRow(row++, label, control, from);
    }
}
