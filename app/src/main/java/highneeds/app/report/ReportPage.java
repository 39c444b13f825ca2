package highneeds.app.report;

import highneeds.app.part.Page;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The pack to hand on, and the logs and sign-off that go with it. */
public final class ReportPage extends Page {

    /**
     * @param assurance logs and sign-off
     * @param openFile opens a file or folder with the system's own program
     */
    public ReportPage(ReportViewModel model, Node assurance, Consumer<Path> openFile) {
        super(
                "report-page",
                "Report",
                "The same figures as on screen, as papers to hand on, and what is on record of how"
                        + " far they can be relied on.");
        TabPane tabs =
                new TabPane(
                        tab("report-tab-papers", "Papers", new PapersPane(model, openFile)),
                        tab("report-tab-assurance", "Assurance and sign-off", assurance));
        tabs.setId("report-tabs");
        tabs.setAccessibleText("Parts of the report page");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setFilling(tabs);
    }

    private static Tab tab(String id, String name, Node content) {
        StackPane padded = new StackPane(content);
        padded.getStyleClass().addAll("page-content", "tab-content");
        ScrollPane scroll = new ScrollPane(padded);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Tab tab = new Tab(name, scroll);
        tab.setId(id);
        return tab;
    }
}
