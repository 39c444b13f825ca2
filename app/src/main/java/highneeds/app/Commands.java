package highneeds.app;

import highneeds.app.command.Command;
import highneeds.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;

/** Everything that can be done or gone to at the moment, for the search of Ctrl+K. */
final class Commands {

    private final Workspace workspace;
    private final Projects projects;
    private final TopBar bar;
    private final Theme theme;
    private final Runnable tour;

    Commands(Workspace workspace, Projects projects, TopBar bar, Theme theme, Runnable tour) {
        this.workspace = workspace;
        this.projects = projects;
        this.bar = bar;
        this.theme = theme;
        this.tour = tour;
    }

    List<Command> now() {
        List<Command> all = new ArrayList<>();
        for (Place place : Place.values()) {
            all.add(
                    new Command(
                            place.label(),
                            "Page",
                            Shortcuts.of(place),
                            () -> projects.placeProperty().set(place)));
        }
        all.add(action("Open a project", "Ctrl+O", bar::chooseProject));
        all.add(action("Explore the sample council", "", projects::openSample));
        all.add(action("Take the tour", "", tour));
        all.add(action("Report a problem", "", bar::reportProblem));
        all.add(action("About High Needs", "", projects::about));
        for (Theme.Choice choice : Theme.Choice.values()) {
            all.add(
                    action(
                            "Colours: " + choice.label(),
                            "",
                            () -> theme.choiceProperty().set(choice)));
        }
        for (int percent : TextSize.CHOICES) {
            all.add(
                    action(
                            TextSize.label(percent),
                            "Ctrl +/\u2212",
                            () -> theme.textSize().percentProperty().set(percent)));
        }
        if (workspace.project() != null) {
            addOfProject(all);
        }
        projects.recent()
                .forEach(
                        file ->
                                all.add(
                                        new Command(
                                                file.getFileName().toString(),
                                                "Recent",
                                                "",
                                                () -> projects.open(file))));
        return all;
    }

    private void addOfProject(List<Command> all) {
        all.add(action("Save", "Ctrl+S", bar::saveProject));
        all.add(action("Save under another name", "", bar::saveProjectAs));
        all.add(action("Earlier versions", "", projects::offerEarlierVersions));
        all.add(action("Password", "", projects::askPassword));
        all.add(action("Forget the rows of persons", "", projects::askToForgetRows));
        workspace.undoableProperty().get().stream()
                .limit(1)
                .forEach(what -> all.add(action("Undo: " + what, "Ctrl+Z", workspace::undo)));
        workspace.redoableProperty().get().stream()
                .limit(1)
                .forEach(what -> all.add(action("Redo: " + what, "Ctrl+Y", workspace::redo)));
        all.add(scenario(Scenario.BASELINE_NAME));
        workspace
                .project()
                .scenarios()
                .scenarios()
                .forEach(scenario -> all.add(scenario(scenario.name())));
    }

    private Command scenario(String name) {
        return new Command(name, "Scenario", "", () -> workspace.scenarioProperty().set(name));
    }

    private static Command action(String name, String keys, Runnable action) {
        return new Command(name, "Action", keys, action);
    }
}
