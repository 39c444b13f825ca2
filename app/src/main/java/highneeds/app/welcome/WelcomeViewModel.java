package highneeds.app.welcome;

import highneeds.app.Projects;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The ways to begin. */
public final class WelcomeViewModel {

    private final Projects projects;
    private final FilteredList<String> councils;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");

    /**
     * @param councils councils with published data, in alphabetical order
     */
    public WelcomeViewModel(Projects projects, List<String> councils) {
        this.projects = projects;
        this.councils = new FilteredList<>(FXCollections.observableArrayList(councils));
        search.subscribe(
                text -> {
                    String wanted = text.strip().toLowerCase(Locale.UK);
                    this.councils.setPredicate(
                            council -> council.toLowerCase(Locale.UK).contains(wanted));
                });
    }

    public void exploreSample() {
        projects.openSample();
    }

    /** Councils whose name holds what is searched for. */
    public ObservableList<String> councils() {
        return councils;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public void chooseCouncil(String council) {
        if (council != null) {
            projects.openCouncil(council);
        }
    }

    /** Takes files somebody chose or dropped. */
    public void take(List<Path> files) {
        projects.take(files);
    }

    public ObservableList<Path> recent() {
        return projects.recent();
    }

    public void openRecent(Path file) {
        projects.open(file);
    }
}
