package highneeds.app;

import highneeds.app.log.FaultReport;
import highneeds.app.safe.AfterCrash;
import highneeds.app.safe.EarlierVersions;
import highneeds.app.safe.Filing;
import highneeds.app.safe.Leaving;
import highneeds.app.safe.Password;
import highneeds.app.safe.Question;
import highneeds.app.safe.Questions;
import highneeds.app.safe.Safekeeping;
import highneeds.app.safe.SourceRows;
import highneeds.project.OpenFile;
import highneeds.project.Project;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Opening, saving and importing: what the welcome page, the top bar and dropped files share. */
public final class Projects {

    private final Workspace workspace;
    private final Desk desk;
    private final OpenWork work;
    private final Preferences preferences;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>(this, "problem");
    private final ObjectProperty<Place> place =
            new SimpleObjectProperty<>(this, "place", Place.WELCOME);
    private final ImportMemory imports;
    private final Questions questions = new Questions();
    private final Leaving leaving;
    private final Filing filing;
    private final AfterCrash afterCrash;
    private final SourceRows sourceRows;
    private Reader reader;

    public Projects(
            Workspace workspace,
            Desk desk,
            Background background,
            Preferences preferences,
            Safekeeping keeping) {
        this.workspace = workspace;
        this.desk = desk;
        this.work = new OpenWork(workspace, background, problem::set);
        this.preferences = preferences;
        this.imports = new ImportMemory(preferences);
        this.filing = new Filing(work, questions, keeping, this::remember);
        this.leaving = new Leaving(workspace, background, questions);
        this.leaving.saveWith(this::save);
        this.afterCrash = new AfterCrash(work, questions, keeping, leaving, this::openRecovered);
        this.sourceRows = new SourceRows(work, questions, keeping);
        recent.setAll(preferences.recent());
    }

    /** Opens the sample council. */
    public void openSample() {
        load("Opening the sample council", desk::sample);
    }

    /** Starts a project from a council's published data. */
    public void openCouncil(String council) {
        load(
                "Opening the published data of " + council,
                progress -> desk.council(council, progress));
    }

    public void open(Path file) {
        problem.set(null);
        leaving.leave(() -> filing.open(file, this::showOverview));
    }

    /** Takes files however they came: a project is opened, spreadsheets go to the reader. */
    public void take(List<Path> files) {
        List<Path> projects = files.stream().filter(Projects::isProject).toList();
        if (!projects.isEmpty()) {
            open(projects.getFirst());
        } else if (!files.isEmpty()) {
            reader.take(files);
        }
    }

    private static boolean isProject(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(Desk.PROJECT_ENDING);
    }

    /** Reads what is new in the folder of the last import. */
    public void repeatImport() {
        if (imports.folderProperty().get() != null) {
            reader.repeat(imports.folderProperty().get());
        }
    }

    /** Who reads the spreadsheets that come in. */
    public void setReader(Reader taker) {
        reader = taker;
    }

    /** What is remembered of earlier imports. */
    public ImportMemory imports() {
        return imports;
    }

    /** Asks before something takes the place of a project that is worth saving. */
    public Leaving leaving() {
        return leaving;
    }

    private void load(String doing, Background.Work<Project> maker) {
        problem.set(null);
        leaving.leave(
                () ->
                        work.run(
                                doing,
                                maker,
                                project -> {
                                    workspace.open(project, null);
                                    showOpened();
                                }));
    }

    private void showOpened() {
        place.set(workspace.project().evidence().hasHistory() ? Place.RESULTS : Place.DATA);
    }

    /** Whoever opens a project of before wants to see where it stands. */
    private void showOverview() {
        place.set(workspace.project().evidence().hasHistory() ? Place.OVERVIEW : Place.DATA);
    }

    private void openRecovered(OpenFile file) {
        workspace.open(file.document(), file);
        workspace.unsaved();
        showOpened();
    }

    /** Offers what was not saved when the program ended badly. */
    public void offerRecovered() {
        afterCrash.offer();
    }

    /** Shows earlier versions of the file to go back to. */
    public void offerEarlierVersions() {
        new EarlierVersions(work, questions).offer();
    }

    /** Asks whether the rows of persons are to be forgotten. */
    public void askToForgetRows() {
        sourceRows.ask();
    }

    /** Asks for a password to put on the project. */
    public void askPassword() {
        new Password(work, questions, this::save).ask();
    }

    /**
     * Shows a report of a fault to read.
     *
     * @param chooser asks where to save it; empty if the person thinks better of it
     */
    public void offerFaultReport(Supplier<Optional<Path>> chooser) {
        Project project = workspace.project();
        work.run(
                "Writing the report",
                _ -> FaultReport.of(project, Installed.log()),
                report -> questions.ask(faultReport(report, chooser)));
    }

    /** Says what the program is, and whose work is in it. */
    public void about() {
        work.run(
                "Reading the notices",
                _ -> About.notices(Installed.notices()),
                notices -> questions.ask(About.question(notices)));
    }

    private Question faultReport(String report, Supplier<Optional<Path>> chooser) {
        return Question.of(
                        "fault-report",
                        "Report a problem",
                        List.of(
                                "Nothing is sent. Read it, save it, and send it by hand to whoever"
                                        + " looks after the program for you."))
                .withText(report)
                .withChoice(
                        "save-report",
                        "Save the report",
                        () -> chooser.get().ifPresent(to -> saveReport(report, to)))
                .withChoice("close", "Close", () -> {});
    }

    private void saveReport(String report, Path to) {
        work.run("Saving the report", _ -> Files.writeString(to, report), _ -> {});
    }

    /** What waits for the person's answer. */
    public Questions questions() {
        return questions;
    }

    private void remember(Path file) {
        preferences.opened(file);
        recent.setAll(preferences.recent());
        leaving.saved();
    }

    /** Saves to the project's file; does nothing if it has none yet. */
    public void save() {
        filing.save();
    }

    public void saveAs(Path chosen) {
        filing.saveAs(Filing.named(chosen));
    }

    /** Writes the list of issues as a table. */
    public void saveIssues(Path csv) {
        Project project = workspace.project();
        work.run(
                "Saving the list of issues",
                _ -> {
                    desk.saveIssues(project, csv);
                    return csv;
                },
                _ -> {});
    }

    /** Projects opened lately, the latest first. */
    public ObservableList<Path> recent() {
        return recent;
    }

    /** What went wrong last; null if nothing did or it was put away. */
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /** True while a page is the one shown. */
    public ObservableValue<Boolean> inView(Place page) {
        return place.map(shown -> shown == page);
    }

    /** The open project, and how work on it is done. */
    public OpenWork work() {
        return work;
    }

    /** The page shown. */
    public ObjectProperty<Place> placeProperty() {
        return place;
    }
}
