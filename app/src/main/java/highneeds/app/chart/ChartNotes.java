package highneeds.app.chart;

import highneeds.app.part.Icons;
import highneeds.project.PinnedNote;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The notes of one chart: marked on it, listed under it for eyes and screen reader, written in a
 * line over its foot. A note belongs to the chart's title, so that the same chart has it on every
 * page and in every scenario. Nothing of it is in pictures taken of the card.
 */
final class ChartNotes {

    /** Height of a note of two lines, in pixels: so much of the list is always seen. */
    private static final double ONE_NOTE = 36;

    private final String id;
    private final YearChart chart;
    private final NoteEditor editor;
    private final VBox lines = new VBox(2);
    private final ScrollPane list = new ScrollPane(lines);
    private final ContextMenu menu = new ContextMenu();
    private Optional<NoteBoard> board = Optional.empty();
    private Subscription following = Subscription.EMPTY;
    private List<PinnedNote> all = List.of();
    private boolean printing;
    private boolean compact;

    ChartNotes(String id, YearChart chart) {
        this.id = id;
        this.chart = chart;
        this.editor = new NoteEditor(id);
        list.setId(id + "-notes");
        list.getStyleClass().add("note-list");
        list.setFitToWidth(true);
        lines.heightProperty()
                .subscribe(high -> list.setMinHeight(Math.min(ONE_NOTE, high.doubleValue())));
        list.setFocusTraversable(false);
        list.setVisible(false);
        list.setManaged(false);
        list.setAccessibleText("Notes pinned to the chart");
        chart.specProperty().subscribe(_ -> show());
        chart.sceneProperty().subscribe(this::enter);
        // Once the letter is typed, so that it does not go into the line that opens.
        chart.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        chart.setOnContextMenuRequested(this::ask);
    }

    NoteEditor editor() {
        return editor;
    }

    ScrollPane list() {
        return list;
    }

    /** Leaves the list out; the marks and what is read out stay. */
    void compact() {
        compact = true;
    }

    /** Takes notes off while a picture is made: they are for the people of the project alone. */
    void printing(boolean now) {
        printing = now;
        editor.printing(now);
        show();
    }

    private void enter(Scene scene) {
        following.unsubscribe();
        board = NoteBoard.of(scene);
        chart.takesNotes(board.isPresent());
        following =
                board.map(each -> each.notes().subscribe(this::follow)).orElse(Subscription.EMPTY);
    }

    private void follow(List<PinnedNote> notes) {
        all = notes;
        show();
    }

    private void show() {
        List<PinnedNote> notes = printing ? List.of() : ofChart();
        if (notes.equals(chart.notesProperty().get())) {
            return;
        }
        chart.notesProperty().set(notes);
        boolean listed = !notes.isEmpty() && !compact;
        list.setVisible(listed);
        list.setManaged(listed);
        lines.getChildren().clear();
        for (int i = 0; listed && i < notes.size(); i++) {
            lines.getChildren().add(line(i + 1, notes.get(i)));
        }
    }

    /** In the order of the years, those of years that are not there any more last. */
    private List<PinnedNote> ofChart() {
        ChartSpec spec = chart.specProperty().get();
        Comparator<PinnedNote> byYear =
                Comparator.comparingInt(
                        note -> {
                            int at = spec.years().indexOf(note.year());
                            return at < 0 ? Integer.MAX_VALUE : at;
                        });
        return all.stream()
                .filter(note -> note.isAt(spec.title(), note.year()))
                .sorted(byYear.thenComparing(PinnedNote::year))
                .toList();
    }

    private HBox line(int number, PinnedNote note) {
        Label mark = new Label(Integer.toString(number));
        mark.getStyleClass().add("note-mark");
        mark.setMinWidth(NoteMarks.HEIGHT);
        boolean shown = chart.specProperty().get().years().contains(note.year());
        Label words =
                new Label(note.year() + (shown ? ": " : " (not in the chart now): ") + note.text());
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        String where = " the note at " + note.year();
        Button edit = Icons.button(Feather.EDIT_2, "Edit" + where, () -> edit(note.year()));
        Button remove = Icons.button(Feather.X, "Remove" + where, () -> remove(note.year()));
        edit.setId(id + "-note-edit-" + number);
        remove.setId(id + "-note-remove-" + number);
        edit.getStyleClass().add("small");
        remove.getStyleClass().add("small");
        return new HBox(6, mark, words, edit, remove);
    }

    private void typed(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown();
        if (plain && key.getCharacter().equalsIgnoreCase("n") && !chart.yearPointed().isEmpty()) {
            edit(chart.yearPointed());
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE && at(chart.yearPointed()).isPresent()) {
            remove(chart.yearPointed());
            key.consume();
        }
    }

    private void ask(ContextMenuEvent event) {
        event.consume();
        String year =
                event.isKeyboardTrigger()
                        ? chart.yearPointed()
                        : chart.yearUnder(event.getX(), event.getY());
        if (board.isEmpty() || year.isEmpty()) {
            return;
        }
        if (at(year).isEmpty()) {
            menu.getItems().setAll(item("-note-new", "Pin a note…", () -> edit(year)));
        } else {
            menu.getItems()
                    .setAll(
                            item("-note-edit", "Edit the note…", () -> edit(year)),
                            item("-note-remove", "Remove the note", () -> remove(year)));
        }
        menu.show(chart, event.getScreenX(), event.getScreenY());
    }

    private MenuItem item(String name, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id + name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Optional<PinnedNote> at(String year) {
        return chart.notesProperty().get().stream()
                .filter(note -> note.year().equals(year))
                .findFirst();
    }

    private void edit(String year) {
        board.ifPresent(
                to -> {
                    String title = chart.specProperty().get().title();
                    String before = at(year).map(PinnedNote::text).orElse("");
                    editor.ask(
                            year,
                            before,
                            text -> to.pin(title, year, text),
                            () -> chart.goTo(year));
                });
    }

    private void remove(String year) {
        board.ifPresent(from -> from.remove(chart.specProperty().get().title(), year));
        chart.goTo(year);
    }
}
