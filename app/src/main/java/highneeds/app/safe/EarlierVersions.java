package highneeds.app.safe;

import highneeds.app.Format;
import highneeds.app.OpenWork;
import highneeds.app.safe.Question.Item;
import highneeds.project.OpenFile;
import highneeds.project.Project;
import highneeds.project.ProjectDifferences;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectProblem;
import highneeds.project.store.Backups;
import highneeds.project.store.Backups.Backup;
import highneeds.project.store.ShortName;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Earlier versions of the open file: what they hold, how they differ, and going back to one. */
public final class EarlierVersions {

    private final OpenWork work;
    private final Questions questions;

    public EarlierVersions(OpenWork work, Questions questions) {
        this.work = work;
        this.questions = questions;
    }

    private record Version(Item item, Project project) {}

    /** Shows the backups of the open file to choose one to go back to. */
    public void offer() {
        OpenFile origin = work.workspace().originProperty().get();
        Project now = work.workspace().project();
        if (origin.file() == null || now == null) {
            nothing("This project was not saved yet, so there is no earlier version of it.");
            return;
        }
        work.run(
                "Reading the backups",
                _ -> versions(origin, now),
                versions -> {
                    if (versions.isEmpty()) {
                        nothing("There is no backup yet: one is kept each time you save.");
                    } else {
                        ask(versions);
                    }
                });
    }

    private void nothing(String line) {
        questions.ask(
                Question.of("versions", "No earlier version", List.of(line))
                        .withChoice("close", "Close", () -> {}));
    }

    private void ask(List<Version> versions) {
        questions.ask(
                Question.of(
                                "versions",
                                "Earlier versions",
                                List.of(
                                        "Going back is a change like any other: it can be undone,"
                                                + " and the file stays as it is until you save."))
                        .withItems(versions.stream().map(Version::item).toList())
                        .withAnswer(
                                "restore",
                                "Go back to this one",
                                answer -> restore(versions, answer.item()))
                        .withChoice("close", "Close", () -> {}));
    }

    private void restore(List<Version> versions, int chosen) {
        if (chosen >= 0) {
            Version version = versions.get(chosen);
            work.workspace()
                    .change("Go back to: " + version.item().label(), _ -> version.project());
        }
    }

    private static List<Version> versions(OpenFile origin, Project now) throws IOException {
        List<Version> versions = new ArrayList<>();
        for (Backup backup : Backups.of(origin.file()).all()) {
            try {
                Project project = origin.version(backup.file()).project();
                versions.add(new Version(item(backup, project, now), project));
            } catch (ProjectProblem e) {
                LoggerFactory.getLogger(EarlierVersions.class).warn("A backup cannot be read");
            }
        }
        return versions;
    }

    private static Item item(Backup backup, Project project, Project now) {
        String holds =
                Format.counted(project.evidence().plans().size(), "plan row", "plan rows")
                        + ", "
                        + Format.counted(
                                project.scenarios().scenarios().size(), "scenario", "scenarios");
        List<String> lines = new ArrayList<>();
        List<String> differences = ProjectDifferences.between(now, project);
        lines.add(differences.isEmpty() ? "The same as now." : "From now to this one:");
        lines.addAll(Filing.few(differences));
        String kind = backup.asOpened() ? "As opened before the first save of " : "Replaced on ";
        return new Item(kind + Format.moment(backup.saved()) + " \u2013 " + holds, lines);
    }

    /** The newest backup of a file that can be read; empty if none can. Reads the disk. */
    static Optional<Path> newestWhole(Path file) {
        try {
            for (Backup backup : Backups.of(file).all()) {
                if (whole(backup.file())) {
                    return Optional.of(backup.file());
                }
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(EarlierVersions.class).warn("Backups cannot be listed", e);
        }
        return Optional.empty();
    }

    private static boolean whole(Path backup) {
        try {
            OpenFile.read(backup, null);
            return true;
        } catch (ProjectProblem e) {
            return e.kind() == ProjectProblem.Kind.PASSWORD_NEEDED;
        }
    }

    /** How the file on disk differs from a project, in sentences. Reads the disk. */
    static List<String> differences(OpenFile file, Project mine) {
        if (!Files.exists(file.file())) {
            return List.of("The file is gone: it was moved, renamed or deleted.");
        }
        try {
            Project theirs = file.version(file.file()).project();
            List<String> differences = ProjectDifferences.between(mine, theirs);
            return differences.isEmpty() ? List.of("They hold the same project.") : differences;
        } catch (ProjectProblem e) {
            return List.of("What is there cannot be read. " + e.getMessage());
        }
    }

    /** A free name beside a file that tells it is a copy. */
    static Path copyName(Path file) {
        String bare = file.getFileName().toString().replaceFirst("\\.highneeds$", "");
        String when = Format.moment(Instant.now()).replace(':', '-').replace(",", "");
        for (int i = 1; ; i++) {
            String number = i == 1 ? "" : " " + i;
            Path copy =
                    file.resolveSibling(
                            ShortName.of(
                                    "",
                                    bare,
                                    " (copy " + when + number + ")" + ProjectFile.ENDING));
            if (!Files.exists(copy)) {
                return copy;
            }
        }
    }
}
