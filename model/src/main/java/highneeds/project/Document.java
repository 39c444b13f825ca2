package highneeds.project;

import java.util.List;

/**
 * A project with the changes that led to it and those that were undone: what is saved, and what is
 * there again after opening.
 *
 * @param project the project as it is now
 * @param undo changes that can be undone, the latest first, each with the project before it
 * @param redo changes that can be done again, the next first, each with the project after it
 */
public record Document(Project project, List<Step> undo, List<Step> redo) {

    /**
     * A change by its name and what lies on its other side.
     *
     * @param what name of the change
     * @param project the project on its other side
     */
    public record Step(String what, Project project) {}

    public Document {
        undo = List.copyOf(undo);
        redo = List.copyOf(redo);
    }

    /** A project without a past. */
    public static Document of(Project project) {
        return new Document(project, List.of(), List.of());
    }
}
