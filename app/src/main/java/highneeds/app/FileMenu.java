package highneeds.app;

import highneeds.app.part.Icons;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

/** What is done to a project as a file, beside opening and saving it. */
final class FileMenu extends MenuButton {

    FileMenu(TopBar bar, Workspace workspace, Projects projects) {
        super(null, Icons.of(Feather.MORE_HORIZONTAL));
        setId("file-menu");
        getStyleClass().addAll("flat", "no-arrow");
        setTooltip(new Tooltip("More to do with the project"));
        setAccessibleText("More to do with the project");
        getItems()
                .addAll(
                        item("save-as", "Save under another name\u2026", bar::saveProjectAs),
                        item(
                                "earlier-versions",
                                "Earlier versions\u2026",
                                projects::offerEarlierVersions),
                        item("set-password", "Password\u2026", projects::askPassword));
        getItems()
                .forEach(each -> each.disableProperty().bind(workspace.projectProperty().isNull()));
        getItems().add(item("report-problem", "Report a problem\u2026", bar::reportProblem));
        getItems().add(item("about", "About High Needs\u2026", projects::about));
    }

    private static MenuItem item(String id, String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
