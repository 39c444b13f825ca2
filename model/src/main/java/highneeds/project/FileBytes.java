package highneeds.project;

import highneeds.project.ProjectProblem.Kind;
import highneeds.project.store.Archive;
import highneeds.project.store.Lock;
import highneeds.project.store.UnreadableArchive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The bytes of project files: made and proved before they are written, and read with words. */
final class FileBytes {

    private static final long MOST_BYTES = 512L * 1024 * 1024;

    private FileBytes() {}

    /**
     * A document as the bytes of a file, read back and found equal.
     *
     * @param lock a password; null for none
     */
    static byte[] of(Document document, DocumentCodec codec, Lock lock, Path file)
            throws ProjectProblem {
        Archive archive = codec.archive(document);
        byte[] bytes = (lock == null ? archive : lock.closed(archive)).bytes();
        Exception cause = null;
        try {
            Archive back = Archive.read(bytes);
            Archive open = lock == null ? back : lock.open(back);
            if (same(new DocumentCodec().document(open), document)) {
                return bytes;
            }
        } catch (IOException e) {
            cause = e;
        }
        throw new ProjectProblem(
                file,
                "what would be written does not read back as the same project; nothing was saved",
                "Report this as a fault of the program.",
                cause);
    }

    /** Earlier states are of parts that are checked by their hash; the names tell their order. */
    private static boolean same(Document read, Document meant) {
        return read.project().equals(meant.project())
                && names(read.undo()).equals(names(meant.undo()))
                && names(read.redo()).equals(names(meant.redo()));
    }

    private static List<String> names(List<Document.Step> steps) {
        return steps.stream().map(Document.Step::what).toList();
    }

    /** All bytes of a file. */
    static byte[] read(Path file) throws ProjectProblem {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ProjectProblem(
                        file, "it is too large to be a project", "Choose another file.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ProjectProblem(
                    file, "there is no such file", "Check the name and the folder.", e);
        } catch (IOException e) {
            throw new ProjectProblem(
                    file,
                    "it cannot be read",
                    "Check that you may open it and that it is not on a lost drive.",
                    e);
        }
    }

    /** What went wrong with reading, in words. */
    static ProjectProblem problem(Path file, IOException e) {
        UnreadableArchive.Reason reason =
                e instanceof UnreadableArchive unreadable
                        ? unreadable.reason()
                        : UnreadableArchive.Reason.DAMAGED;
        return switch (reason) {
            case FOREIGN ->
                    new ProjectProblem(
                            Kind.DAMAGED,
                            file,
                            "it is not a High Needs project",
                            "Choose a file that ends in " + ProjectFile.ENDING + ".",
                            e);
            case DAMAGED ->
                    new ProjectProblem(
                            Kind.DAMAGED,
                            file,
                            "it is damaged: its contents do not match its own record",
                            "Open an earlier copy of it.",
                            e);
            case NEEDS_PASSWORD ->
                    new ProjectProblem(
                            Kind.PASSWORD_NEEDED,
                            file,
                            "it is locked with a password",
                            "Open it in the window and type the password.",
                            e);
            case WRONG_PASSWORD ->
                    new ProjectProblem(
                            Kind.WRONG_PASSWORD,
                            file,
                            "the password is not the right one",
                            "Type it again; capitals count.",
                            e);
        };
    }
}
