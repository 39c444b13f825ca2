package highneeds.app.command;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Which commands match what is typed: each word of it must begin or be in the name or the kind. */
public final class CommandSearchViewModel {

    private final Supplier<List<Command>> commands;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObservableList<Command> found = FXCollections.observableArrayList();

    /**
     * @param commands what can be done at the moment
     */
    public CommandSearchViewModel(Supplier<List<Command>> commands) {
        this.commands = commands;
        typed.subscribe(_ -> find());
    }

    /** Begins afresh with all that can be done now. */
    public void begin() {
        typed.set("");
        find();
    }

    private void find() {
        List<String> words =
                Arrays.stream(typed.get().strip().toLowerCase(Locale.UK).split("\\s+")).toList();
        found.setAll(
                commands.get().stream()
                        .filter(command -> words.stream().allMatch(text(command)::contains))
                        .sorted(Comparator.comparingInt(command -> rank(command, words)))
                        .toList());
    }

    private static String text(Command command) {
        return (command.name() + " " + command.kind()).toLowerCase(Locale.UK);
    }

    /** Names that begin with what is typed first, then those with a word that does. */
    private static int rank(Command command, List<String> words) {
        String name = command.name().toLowerCase(Locale.UK);
        String first = words.getFirst();
        return name.startsWith(first) ? 0 : name.contains(" " + first) ? 1 : 2;
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /** What matches, the best first. */
    public ObservableList<Command> found() {
        return found;
    }
}
