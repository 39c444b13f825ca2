package highneeds.app;

import highneeds.project.Document;
import highneeds.project.Project;

import java.util.List;

/** The steps of a project, to and from the form in which they are saved. */
final class ProjectSteps extends Steps<Project> {

    void start(Document document) {
        start(document.project(), steps(document.undo()), steps(document.redo()));
    }

    private static List<Step<Project>> steps(List<Document.Step> saved) {
        return saved.stream().map(each -> new Step<>(each.what(), each.project())).toList();
    }

    Document document() {
        return new Document(now(), saved(before()), saved(after()));
    }

    private static List<Document.Step> saved(List<Step<Project>> steps) {
        return steps.stream().map(each -> new Document.Step(each.name(), each.value())).toList();
    }
}
