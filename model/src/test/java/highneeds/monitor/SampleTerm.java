package highneeds.monitor;

import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.forecast.RunChoices;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.PseudonymKey;
import highneeds.importer.Pseudonyms;
import highneeds.project.Intake;
import highneeds.project.Project;
import highneeds.project.TermFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The sample council with this term's files read. */
public final class SampleTerm {

    /** The day the sample's files are drawn. */
    public static final LocalDate DRAWN = LocalDate.of(2026, 1, 15);

    private static final Path SAMPLE = Path.of("..", "sample-data");
    private static final Pseudonyms KEY = new Pseudonyms(PseudonymKey.random());

    private SampleTerm() {}

    /** The project as it is before the term's files. */
    public static Project before() throws IOException {
        Import<Evidence> read = Intake.of("Exampleshire", files(SAMPLE), KEY, Progress.NONE);
        return Project.of(read.value(), read.readings(), read.issues())
                .withRun(new RunChoices(5, 0, 1));
    }

    /** What this term's files make of a project's evidence. */
    public static Import<Evidence> read(Project project) throws IOException {
        return TermFiles.onto(
                project.evidence(), files(SAMPLE.resolve("term")), KEY, DRAWN, Progress.NONE);
    }

    private static List<FileToRead> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .map(FileToRead::of)
                    .toList();
        }
    }
}
