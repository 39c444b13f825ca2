package highneeds.project;

import java.nio.file.Path;

/**
 * A project as a file, for who needs nothing but the project; see {@link OpenFile} for a person at
 * work on it.
 */
public final class ProjectFile {

    /** File name ending, with its dot. */
    public static final String ENDING = ".highneeds";

    private ProjectFile() {}

    /**
     * Writes a project over whatever is there.
     *
     * @throws ProjectProblem if it could not be written; the file that was there is as it was
     */
    public static void save(Project project, Path file) throws ProjectProblem {
        Document document = Document.of(project);
        AtomicFile.write(file, FileBytes.of(document, new DocumentCodec(), null, file));
    }

    /**
     * Reads a project.
     *
     * @throws ProjectProblem if the file is missing, damaged, foreign, locked or of a newer format
     */
    public static Project open(Path file) throws ProjectProblem {
        OpenFile opened = OpenFile.read(file, null);
        if (opened.newer()) {
            throw new ProjectProblem(
                    file,
                    "it was made with High Needs " + opened.madeWith() + ", which is newer",
                    "Install the newer version; the file was not changed.");
        }
        return opened.document().project();
    }
}
