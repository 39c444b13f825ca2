package highneeds.project.fault;

import highneeds.domain.Catalogue;
import highneeds.evidence.Evidence;
import highneeds.forecast.RunChoices;
import highneeds.project.Document;
import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.OpenFile.Saved;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectProblem;

import java.nio.file.Path;
import java.util.List;

/** Projects that differ in a number, so that a test can tell which of them it found. */
final class Revisions {

    static final Project SMALL =
            Project.of(Evidence.none(Catalogue.standard(), "Exampleshire"), List.of(), List.of());

    private Revisions() {}

    static Document of(Project project, long revision) {
        return Document.of(project.withRun(new RunChoices(1, 0, revision)));
    }

    static Document of(long revision) {
        return of(SMALL, revision);
    }

    static long in(Path file) throws ProjectProblem {
        return ProjectFile.open(file).run().seed();
    }

    static long in(Document document) {
        return document.project().run().seed();
    }

    static Saved save(OpenFile file, long revision, Path safe) throws ProjectProblem {
        return file.save(of(revision), Others.ASK, safe);
    }
}
