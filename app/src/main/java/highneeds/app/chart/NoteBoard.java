package highneeds.app.chart;

import highneeds.app.Workspace;
import highneeds.project.PinnedNote;
import highneeds.project.Project;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The notes pinned to the charts of a window. It belongs to the window's scene, where each chart
 * finds it; a chart that is only drawn, for a file, has none.
 */
public final class NoteBoard {

    private final Workspace workspace;
    private final ObservableValue<List<PinnedNote>> notes;

    public NoteBoard(Workspace workspace) {
        this.workspace = workspace;
        this.notes = workspace.projectProperty().map(Project::notes).orElse(List.of());
    }

    /** Lets the charts of a scene have notes. */
    public void offerTo(Scene scene) {
        scene.getProperties().put(NoteBoard.class, this);
    }

    /** The notes of a scene; none if it is null or its charts have no notes. */
    static Optional<NoteBoard> of(Scene scene) {
        return Optional.ofNullable(scene)
                .map(each -> (NoteBoard) each.getProperties().get(NoteBoard.class));
    }

    /** All notes of the open project. */
    ObservableValue<List<PinnedNote>> notes() {
        return notes;
    }

    void pin(String chart, String year, String text) {
        PinnedNote note = new PinnedNote(chart, year, text, LocalDate.now());
        workspace.change("note pinned to " + year, project -> project.pinning(note));
    }

    void remove(String chart, String year) {
        workspace.change("note taken from " + year, project -> project.unpinning(chart, year));
    }
}
