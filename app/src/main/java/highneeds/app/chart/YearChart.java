package highneeds.app.chart;

import highneeds.project.PinnedNote;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * A chart over years: bands, lines and stacked columns with the names beside them. Drawn with
 * shapes, so that it is crisp at any scale and coloured by the style sheet.
 *
 * <p>Pointing at a year, or the arrow keys when the chart has the focus, shows its figures. A drag
 * over years, or plus and minus, shows these only; the table beside the chart keeps all. Years that
 * have a note are marked at the top.
 */
public final class YearChart extends Region {

    private static final Set<KeyCode> ZOOM_IN =
            EnumSet.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
    private static final Set<KeyCode> ZOOM_OUT = EnumSet.of(KeyCode.MINUS, KeyCode.SUBTRACT);
    private static final Set<KeyCode> ALL = EnumSet.of(KeyCode.DIGIT0, KeyCode.NUMPAD0);
    private static final double PREFERRED_WIDTH = 480;
    private static final double PREFERRED_HEIGHT = 260;
    private static final double SMALLEST = 120;
    private static final double SMALLEST_HEIGHT = 76;

    private final ObjectProperty<ChartSpec> spec =
            new SimpleObjectProperty<>(this, "spec", ChartSpec.empty(""));
    private final ObjectProperty<ChartSpec> scaledAs = new SimpleObjectProperty<>(this, "scaledAs");
    private final BooleanProperty axisFrozen = new SimpleBooleanProperty(this, "axisFrozen");
    private final ObjectProperty<List<PinnedNote>> notes =
            new SimpleObjectProperty<>(this, "notes", List.of());
    private final Pane drawing = new Pane();
    private final Painter painter = new Painter(drawing);
    private final NoteMarks marks = new NoteMarks();
    private final Pointer pointer = new Pointer();
    private PlotArea plot;
    private final Button allYears = new Button("All years");
    private ChartSpec shown = ChartSpec.empty("");
    private YearWindow window = YearWindow.all(0);
    private int shownYears;
    private int draggedFrom = -1;
    private int pointedYear = -1;
    private IntConsumer opening;
    private boolean notable;

    public YearChart() {
        getStyleClass().add("year-chart");
        drawing.getStyleClass().add("year-chart-drawing");
        allYears.getStyleClass().addAll("small", "all-years");
        allYears.setFocusTraversable(false);
        allYears.setOnAction(_ -> look(YearWindow.all(spec.get().years().size())));
        getChildren().addAll(drawing, marks, pointer, allYears);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription("Chart");
        setMinSize(SMALLEST, SMALLEST_HEIGHT);
        setPrefSize(PREFERRED_WIDTH, PREFERRED_HEIGHT);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        spec.subscribe(this::changed);
        notes.subscribe(
                _ -> {
                    describe();
                    requestLayout();
                });
        axisFrozen.subscribe(_ -> requestLayout());
        scaledAs.subscribe(_ -> requestLayout());
        setOnMouseMoved(event -> pointAt(event.getX(), event.getY()));
        setOnMouseExited(_ -> point(-1));
        setOnMousePressed(
                press -> {
                    requestFocus();
                    draggedFrom =
                            press.getButton() == MouseButton.PRIMARY
                                    ? yearAt(press.getX(), press.getY())
                                    : -1;
                });
        setOnMouseDragged(drag -> pointAt(drag.getX(), drag.getY()));
        setOnMouseReleased(release -> dragged(yearAt(release.getX(), release.getY())));
        setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        open();
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::arrow);
        focusedProperty().subscribe(focused -> point(focused ? pointedYear : -1));
    }

    /**
     * Lets a year be opened, by a double click on it or Enter.
     *
     * @param year hears the position of the year
     */
    public void opens(IntConsumer year) {
        opening = year;
    }

    private void open() {
        if (opening != null && pointedYear >= 0) {
            opening.accept(window.first() + pointedYear);
        }
    }

    public ObjectProperty<ChartSpec> specProperty() {
        return spec;
    }

    /** While true the vertical axis stays as it is, so that a slider moves the lines only. */
    public BooleanProperty axisFrozenProperty() {
        return axisFrozen;
    }

    /** The chart whose values set the scale, for charts side by side; null for its own. */
    public ObjectProperty<ChartSpec> scaledAsProperty() {
        return scaledAs;
    }

    /** The notes pinned to years of the chart, in the order of their numbers. */
    ObjectProperty<List<PinnedNote>> notesProperty() {
        return notes;
    }

    /** Says whether notes can be pinned to it. */
    void takesNotes(boolean now) {
        notable = now;
        describe();
    }

    /** Label of the year pointed at; the first that is forecast if none is. */
    String yearPointed() {
        int last = shown.years().size() - 1;
        int year = pointedYear < 0 ? shown.lastActual() + 1 : pointedYear;
        return last < 0 ? "" : shown.years().get(Math.min(year, last));
    }

    /** Label of the year at a place in the chart; empty if there is none. */
    String yearUnder(double x, double y) {
        int year = yearAt(x, y);
        return year < 0 ? "" : shown.years().get(year);
    }

    /** Moves the keyboard to a year. */
    void goTo(String year) {
        requestFocus();
        point(shown.years().indexOf(year));
    }

    private void describe() {
        ChartSpec now = spec.get();
        StringBuilder text = new StringBuilder(now.title() + ". " + now.summary());
        notes.get().forEach(note -> text.append(" Note at " + note.year() + ": " + note.text()));
        setAccessibleText(text.toString());
        setAccessibleHelp(
                "Left and right arrow keys read the figures of a year, Home and End the first and"
                        + " the last."
                        + (YearWindow.canBeCloser(now.years().size())
                                ? " Plus shows fewer years, minus more, nought all."
                                : "")
                        + (opening == null ? "" : " Enter shows what they are made of.")
                        + (notable ? " N pins a note to a year, Delete takes it off." : ""));
    }

    private void changed(ChartSpec now) {
        describe();
        boolean otherYears =
                window.last() >= now.years().size() || shownYears != now.years().size();
        shownYears = now.years().size();
        look(otherYears ? YearWindow.all(shownYears) : window);
    }

    /** Shows some of the years. */
    private void look(YearWindow years) {
        int year = pointedYear < 0 ? -1 : window.first() + pointedYear;
        window = years;
        shown = spec.get().in(years);
        pointedYear =
                year < 0
                        ? -1
                        : Math.clamp(
                                year - years.first(), -1, Math.max(-1, shown.years().size() - 1));
        allYears.setVisible(!years.isAll(spec.get().years().size()));
        requestLayout();
    }

    /** Labels of the years looked at, in order. */
    List<String> yearsShown() {
        return shown.years();
    }

    private void dragged(int to) {
        if (draggedFrom >= 0 && to >= 0 && to != draggedFrom) {
            look(window.between(window.first() + draggedFrom, window.first() + to));
        }
        draggedFrom = -1;
    }

    @Override
    protected void layoutChildren() {
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
        if (shown.isEmpty() || getWidth() < 1) {
            plot = null;
            painter.clear();
            marks.clear();
            pointer.hide();
            return;
        }
        boolean keep = axisFrozen.get() && plot != null && plot.years() == shown.years().size();
        ChartSpec extent = scaledAs.get() == null ? shown : scaledAs.get().in(window);
        plot = painter.paint(shown, extent, keep ? plot.scale() : null, getWidth(), getHeight());
        double wide = allYears.prefWidth(-1);
        allYears.resizeRelocate(plot.left() + 4, plot.top(), wide, allYears.prefHeight(wide));
        marks.show(notes.get(), shown, plot, allYears);
        point(pointedYear);
    }

    private void pointAt(double x, double y) {
        point(yearAt(x, y));
    }

    private int yearAt(double x, double y) {
        return plot != null && plot.holds(x, y) ? plot.yearAt(x) : -1;
    }

    private void point(int year) {
        pointedYear = year;
        if (plot == null || year < 0 || year >= plot.years()) {
            pointer.hide();
            return;
        }
        List<String> lines = ReadOut.of(shown, year);
        String note = noteAt(shown.years().get(year));
        pointer.show(lines, note, plot, year, getWidth());
        setAccessibleText(String.join(". ", lines) + (note.isEmpty() ? "" : ". " + note));
    }

    /** "Note 2: words", or nothing. */
    private String noteAt(String year) {
        return notes.get().stream()
                .filter(note -> note.year().equals(year))
                .map(note -> "Note " + (notes.get().indexOf(note) + 1) + ": " + note.text())
                .findFirst()
                .orElse("");
    }

    private void arrow(KeyEvent event) {
        if (plot == null || event.isShortcutDown()) {
            return;
        }
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0) {
            int from = pointedYear < 0 ? (step > 0 ? -1 : plot.years()) : pointedYear;
            point(Math.clamp(from + step, 0, plot.years() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
            point(event.getCode() == KeyCode.HOME ? 0 : plot.years() - 1);
            event.consume();
        } else if (ZOOM_IN.contains(event.getCode())) {
            int middle = (window.first() + window.last()) / 2;
            look(window.closerTo(pointedYear < 0 ? middle : window.first() + pointedYear));
        } else if (ZOOM_OUT.contains(event.getCode())) {
            look(window.wider(spec.get().years().size()));
        } else if (ALL.contains(event.getCode())) {
            look(YearWindow.all(spec.get().years().size()));
        } else if (event.getCode() == KeyCode.ENTER) {
            open();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            point(-1);
        }
    }
}
