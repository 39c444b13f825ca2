package highneeds.app;

import highneeds.app.part.EmptyState;
import highneeds.app.safe.QuestionBanner;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Navigation at the left, the page at the right, the top bar above and the status bar below; over
 * all of it what comes and goes.
 */
final class AppWindow extends StackPane {

    /** Below these, in pixels, pages get the room of the names beside the navigation's icons. */
    private static final double NARROW = 1000;

    private static final double LOW = 640;

    private static final double SCROLL_BAR = 14;

    private final Projects projects;
    private final Workspace workspace;
    private final Map<Place, Supplier<Node>> makers;
    private final Map<Place, Node> pages = new EnumMap<>(Place.class);
    private final StackPane page = new StackPane();

    /** All of it, laid out as for a smaller window and drawn larger where text is larger. */
    private final StackPane content = new StackPane();

    private final Scale scale = new Scale(1, 1);
    private final EmptyState nothingOpen;
    private final QuestionBanner question;
    private final ReadOnlyBooleanProperty importing;
    private final Supplier<Node> importPage;
    private Node imports;

    /**
     * @param makers builds each page the first time it is shown
     * @param importing true while an import is under way, which takes the place of the data page
     * @param importPage builds the page of imports
     */
    AppWindow(
            Workspace workspace,
            Projects projects,
            Node topBar,
            Node statusBar,
            Map<Place, Supplier<Node>> makers,
            ReadOnlyBooleanProperty importing,
            Supplier<Node> importPage) {
        this.workspace = workspace;
        this.projects = projects;
        this.makers = makers;
        this.importing = importing;
        this.importPage = importPage;
        setId("window");
        Button begin = new Button("Go to Welcome");
        begin.setOnAction(_ -> projects.placeProperty().set(Place.WELCOME));
        nothingOpen =
                new EmptyState(
                        Feather.FOLDER,
                        "Nothing is open yet",
                        "Explore the sample council, pick your own, or import spreadsheets.",
                        begin);
        question = new QuestionBanner(projects.questions());
        BorderPane frame = new BorderPane(page);
        frame.setTop(new VBox(topBar, new ProblemBanner(projects.problemProperty()), question));
        frame.setLeft(scrolling(new Navigation(projects.placeProperty())));
        frame.setBottom(statusBar);
        content.getChildren().add(frame);
        content.getTransforms().add(scale);
        content.setManaged(false);
        getChildren().add(content);
        content.widthProperty().subscribe(width -> mark("narrow", width.doubleValue() < NARROW));
        content.heightProperty().subscribe(height -> mark("low", height.doubleValue() < LOW));
        projects.placeProperty().subscribe(_ -> show());
        workspace.projectProperty().subscribe(_ -> show());
        importing.subscribe(this::show);
        setOnDragOver(
                drag -> {
                    if (drag.getDragboard().hasFiles()) {
                        drag.acceptTransferModes(TransferMode.COPY);
                    }
                });
        setOnDragDropped(drag -> drag.setDropCompleted(take(drag.getDragboard())));
    }

    /** A window may be too low for all names of pages. */
    private static ScrollPane scrolling(Navigation navigation) {
        ScrollPane scroll = new ScrollPane(navigation);
        scroll.getStyleClass().addAll("navigation-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.minWidthProperty()
                .bind(
                        Bindings.when(
                                        navigation
                                                .heightProperty()
                                                .greaterThan(scroll.heightProperty().add(1)))
                                .then(navigation.minWidthProperty().add(SCROLL_BAR))
                                .otherwise(navigation.minWidthProperty()));
        scroll.prefWidthProperty().bind(scroll.minWidthProperty());
        return scroll;
    }

    /** Draws everything so many times as large. */
    void enlarge(double times) {
        scale.setX(times);
        scale.setY(times);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    private void mark(String state, boolean on) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass(state), on);
    }

    /** Moves the keyboard to the question that waits, if there is one. */
    void goToQuestion() {
        question.goTo();
    }

    /** Lays something over the window that shows itself when it is wanted. */
    void layOver(Node over) {
        content.getChildren().add(over);
    }

    private boolean take(Dragboard dropped) {
        projects.take(dropped.getFiles().stream().map(File::toPath).toList());
        return true;
    }

    private void show() {
        Place place = projects.placeProperty().get();
        Node shown = at(place);
        if (!page.getChildren().contains(shown)) {
            page.getChildren().setAll(shown);
        }
    }

    private Node at(Place place) {
        if (place == Place.DATA && importing.get()) {
            imports = imports == null ? importPage.get() : imports;
            return imports;
        }
        return place.needsProject() && workspace.project() == null
                ? nothingOpen
                : pages.computeIfAbsent(place, each -> makers.get(each).get());
    }
}
