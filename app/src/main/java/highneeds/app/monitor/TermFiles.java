package highneeds.app.monitor;

import highneeds.app.AtHand;
import highneeds.app.Format;
import highneeds.evidence.Evidence;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.project.Project;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Takes over a term's files, and says what was wrong with them. */
final class TermFiles {

    private final AtHand at;
    private final Consumer<String> say;
    private final ObservableList<String> issues = FXCollections.observableArrayList();

    TermFiles(AtHand at, Consumer<String> say) {
        this.at = at;
        this.say = say;
    }

    void take(List<Path> files) {
        Project project = at.workspace().project();
        if (project == null || files.isEmpty()) {
            return;
        }
        at.run(
                "Reading this term's files",
                progress -> at.desk().term(project, files, progress),
                this::accept);
    }

    private void accept(Import<Evidence> read) {
        issues.setAll(read.issues().stream().map(Issue::toString).toList());
        if (!read.usable()) {
            say.accept(
                    "Nothing was taken over, because a table cannot be used: "
                            + read.issues().stream()
                                    .filter(i -> i.severity() == Issue.Severity.ERROR)
                                    .findFirst()
                                    .map(Issue::toString)
                                    .orElse(""));
            return;
        }
        at.workspace()
                .change(
                        "Import this term's files",
                        now -> now.withEvidence(now.evidence().withInYear(read.value().inYear())));
        int rows = read.readings().stream().mapToInt(TableReading::used).sum();
        int leftOut = read.readings().stream().mapToInt(TableReading::leftOut).sum();
        say.accept(
                Format.counted(rows, "row was", "rows were")
                        + " used, "
                        + Format.count(leftOut)
                        + " left out"
                        + (issues.isEmpty()
                                ? "."
                                : "; see \u201cWhat to know\u201d for each reason."));
    }

    /** What was wrong with the files read last. */
    ObservableList<String> issues() {
        return issues;
    }
}
