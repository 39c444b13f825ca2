package highneeds.project;

import highneeds.project.store.Replacement;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a file all or not at all; see {@link Replacement}. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Replaces the contents of a file.
     *
     * @throws ProjectProblem if that failed; the old file is as it was
     */
    public static void write(Path file, byte[] bytes) throws ProjectProblem {
        try {
            Replacement.write(file, bytes);
        } catch (IOException e) {
            throw notSaved(file, e);
        }
    }

    private static ProjectProblem notSaved(Path file, IOException cause) {
        return new ProjectProblem(
                file,
                "it could not be saved, because "
                        + WhyNot.words(cause)
                        + "; the file there before is unchanged",
                "Check that there is room and that you may write there, or save under another"
                        + " name.",
                cause);
    }
}
