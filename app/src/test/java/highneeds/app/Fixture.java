package highneeds.app;

import highneeds.app.intake.IntakeViewModel;
import highneeds.app.safe.Safekeeping;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;

/** A window's state without a screen: everything runs at once, in the calling thread. */
public final class Fixture {

    public final SmallDesk desk = new SmallDesk();
    public final Background background = new Background(Runnable::run, Runnable::run);
    public final Workspace workspace = new Workspace();
    public final Forecasts forecasts = new Forecasts(workspace, desk, background);
    public final Safekeeping keeping;
    public final Projects projects;
    public final IntakeViewModel intake;

    public Fixture(Path folder) {
        keeping = new Safekeeping(workspace, folder.resolve("safe"), Runnable::run, Runnable::run);
        projects =
                new Projects(
                        workspace,
                        desk,
                        background,
                        new Preferences(folder.resolve("window.properties")),
                        keeping);
        intake = new IntakeViewModel(workspace, projects, desk, background);
    }

    /** What a page is handed that is always looked at. */
    public AtHand atHand() {
        return atHand(new SimpleBooleanProperty(true));
    }

    /** What a page is handed. */
    public AtHand atHand(ObservableValue<Boolean> inView) {
        return new AtHand(projects.work(), forecasts, desk, inView);
    }

    /** With the small council open. */
    public static Fixture open(Path folder) {
        Fixture fixture = new Fixture(folder);
        fixture.projects.openSample();
        return fixture;
    }
}
