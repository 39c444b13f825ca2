package highneeds.project;

import highneeds.project.store.Archive;
import highneeds.project.store.Backups;
import highneeds.project.store.Hash;
import highneeds.project.store.Lock;
import highneeds.project.store.Replacement;
import highneeds.project.store.UnreadableArchive;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file somebody works on: what was in it when it was last read or written, so that a save never
 * silently replaces what somebody else wrote since.
 */
public final class OpenFile {

    private final Path file;
    private final Document document;
    private final DocumentCodec codec;
    private final int format;
    private final String madeWith;
    private Lock lock;

    /** The lock of the file as it was last read or written. */
    private Lock written;

    private String hash;
    private boolean saved;

    private OpenFile(
            Path file,
            Document document,
            DocumentCodec codec,
            int format,
            String madeWith,
            Lock lock,
            String hash) {
        this.file = file;
        this.document = document;
        this.codec = codec;
        this.format = format;
        this.madeWith = madeWith;
        this.lock = lock;
        this.written = lock;
        this.hash = hash;
    }

    /** How a save came out, short of a problem. */
    public enum Saved {
        DONE,
        /** Somebody else changed the file since it was read; nothing was written. */
        CHANGED_BY_OTHERS
    }

    /** Whether a save may replace what somebody else wrote. */
    public enum Others {
        ASK,
        OVERWRITE
    }

    /**
     * A file that does not exist yet, or is to be replaced whatever is in it.
     *
     * @param file null while the project has none
     */
    public static OpenFile toBeWritten(Path file) {
        return new OpenFile(
                file,
                null,
                new DocumentCodec(),
                DocumentCodec.FORMAT,
                ProgramVersion.NUMBER,
                null,
                null);
    }

    /**
     * Reads a file. Nothing is written.
     *
     * @param password its password; null if none was given
     * @throws ProjectProblem if the file is missing, damaged or foreign, or wants a password
     */
    public static OpenFile read(Path file, char[] password) throws ProjectProblem {
        byte[] bytes = FileBytes.read(file);
        DocumentCodec codec = new DocumentCodec();
        try {
            Archive archive = Archive.read(bytes);
            Lock lock = null;
            if (Lock.on(archive)) {
                if (password == null) {
                    throw new UnreadableArchive(UnreadableArchive.Reason.NEEDS_PASSWORD);
                }
                lock = Lock.of(archive, password);
                archive = lock.open(archive);
            }
            return new OpenFile(
                    file,
                    codec.document(archive),
                    codec,
                    archive.manifest().format(),
                    archive.manifest().version(),
                    lock,
                    Hash.sha256(bytes));
        } catch (IOException e) {
            throw newerOr(FileBytes.problem(file, e), bytes, file);
        }
    }

    /**
     * A document out of a journal, to be saved to the file it belongs to. If somebody else saved
     * there since, that is noticed as ever.
     *
     * @param file where it was saved last; null if it never was
     * @param base SHA-256 of the file when it was last read or written here; null if it never was
     */
    public static OpenFile recovered(Path file, Archive archive, Lock lock, String base)
            throws IOException {
        DocumentCodec codec = new DocumentCodec();
        return new OpenFile(
                file,
                codec.document(archive),
                codec,
                DocumentCodec.FORMAT,
                archive.manifest().version(),
                lock,
                base);
    }

    /**
     * What another version of this file holds: the file as it is on disk now, or a backup.
     *
     * @throws ProjectProblem if it cannot be read with this file's password
     */
    public synchronized Document version(Path other) throws ProjectProblem {
        byte[] bytes = FileBytes.read(other);
        try {
            Archive archive = Archive.read(bytes);
            if (Lock.on(archive)) {
                if (lock == null) {
                    throw new UnreadableArchive(UnreadableArchive.Reason.NEEDS_PASSWORD);
                }
                archive = lock.open(archive);
            }
            return new DocumentCodec().document(archive);
        } catch (IOException e) {
            throw FileBytes.problem(other, e);
        }
    }

    /** A newer format that cannot be read at all is not damage. */
    private static ProjectProblem newerOr(ProjectProblem problem, byte[] bytes, Path file) {
        try {
            var manifest = Archive.read(bytes).manifest();
            if (manifest.format() > DocumentCodec.FORMAT
                    && problem.kind() == ProjectProblem.Kind.DAMAGED) {
                return new ProjectProblem(
                        file,
                        "it was made with High Needs "
                                + manifest.version()
                                + ", which is newer than this one ("
                                + ProgramVersion.NUMBER
                                + ")",
                        "Install the newer version; the file was not changed.");
            }
        } catch (UnreadableArchive e) {
            return problem;
        }
        return problem;
    }

    /**
     * Saves to this file: made, read back and found equal, written beside, forced, read back, moved
     * into place; then the version it replaced is kept among the {@link Backups}.
     *
     * @param safe folder of the person's own for a copy if that fails
     * @throws ProjectProblem if that failed; the file is as it was, and the problem says where the
     *     copy is
     */
    public synchronized Saved save(Document now, Others others, Path safe) throws ProjectProblem {
        byte[] bytes = FileBytes.of(now, codec, lock, file);
        byte[][] replaced = new byte[1][];
        try {
            boolean done =
                    Replacement.write(
                            file,
                            bytes,
                            () -> {
                                replaced[0] = Files.exists(file) ? Files.readAllBytes(file) : null;
                                return others == Others.OVERWRITE
                                        || hash == null
                                        || replaced[0] != null
                                                && Hash.sha256(replaced[0]).equals(hash);
                            });
            if (!done) {
                return Saved.CHANGED_BY_OTHERS;
            }
        } catch (IOException e) {
            throw UnsavedCopy.insteadOf(file, bytes, safe, e);
        }
        keepReplaced(replaced[0]);
        hash = Hash.sha256(bytes);
        saved = true;
        if (lock != written) {
            EarlierLocks.follow(Backups.of(file), written, lock);
            written = lock;
        }
        return Saved.DONE;
    }

    /** A save that succeeded is not called failed because its backup could not be kept. */
    private void keepReplaced(byte[] replaced) {
        if (replaced == null) {
            return;
        }
        try {
            Backups backups = Backups.of(file);
            if (!saved && document != null) {
                backups.keepAsOpened(replaced);
            }
            backups.keep(replaced);
        } catch (IOException e) {
            LoggerFactory.getLogger(getClass()).warn("A backup could not be kept", e);
        }
    }

    /** A document as the parts of this file, for a journal. */
    public Archive archive(Document now) {
        return codec.archive(now);
    }

    /** Sets, changes or (with null) takes away the password; the next save writes it so. */
    public synchronized void lock(char[] password) {
        lock = password == null ? null : Lock.with(password);
    }

    /** The lock of the password, for what is kept elsewhere of the same document. */
    public synchronized Optional<Lock> lock() {
        return Optional.ofNullable(lock);
    }

    /** A file of another name for the same document, under the same password. */
    public synchronized OpenFile elsewhere(Path other) {
        return new OpenFile(other, null, codec, DocumentCodec.FORMAT, madeWith, lock, null);
    }

    /** Null while the project has none. */
    public Path file() {
        return file;
    }

    /** What was in the file when it was read; null if it was not. */
    public Document document() {
        return document;
    }

    /** Version of the program that wrote the file. */
    public String madeWith() {
        return madeWith;
    }

    /** True if a newer program wrote it, so that saving might lose something. */
    public boolean newer() {
        return format > DocumentCodec.FORMAT;
    }

    /** SHA-256 of the file as it was last read or written; null if it never was. */
    public synchronized String hash() {
        return hash;
    }
}
