package highneeds.project.journal;

import highneeds.project.Document;
import highneeds.project.OpenFile;
import highneeds.project.store.Archive;
import highneeds.project.store.Hash;
import highneeds.project.store.Lock;
import highneeds.project.store.UnreadableArchive;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a journal that was left behind still holds: its last state that is whole, whatever the dates
 * of files say.
 */
public final class Recovered {

    private final List<Path> files;
    private final Archive archive;
    private final About about;
    private final Instant written;

    private Recovered(List<Path> files, Archive archive, About about, Instant written) {
        this.files = files;
        this.archive = archive;
        this.about = about;
        this.written = written;
    }

    /** What journals in a folder hold that no running program keeps. */
    public static List<Recovered> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Map<String, List<Path>> journals = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(Journal.ENDING))
                    .forEach(
                            file ->
                                    journals.computeIfAbsent(id(file), _ -> new ArrayList<>())
                                            .add(file));
        }
        List<Recovered> found = new ArrayList<>();
        for (Map.Entry<String, List<Path>> journal : journals.entrySet()) {
            Path inUse = folder.resolve(journal.getKey() + Journal.LOCK);
            if (!held(inUse)) {
                List<Path> files = new ArrayList<>(journal.getValue());
                files.sort(Comparator.comparingInt(Recovered::generation).reversed());
                last(files, inUse).ifPresent(found::add);
            }
        }
        return found;
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, Math.max(0, name.lastIndexOf('-')));
    }

    private static int generation(Path file) {
        String name = file.getFileName().toString();
        String number =
                name.substring(name.lastIndexOf('-') + 1, name.length() - Journal.ENDING.length());
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    private static boolean held(Path inUse) throws IOException {
        if (!Files.exists(inUse)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(inUse, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static Optional<Recovered> last(List<Path> generations, Path inUse) throws IOException {
        List<Path> all = new ArrayList<>(generations);
        all.add(inUse);
        for (Path file : generations) {
            List<State> states = new ArrayList<>();
            Map<String, byte[]> parts = read(file, states);
            for (State state : states.reversed()) {
                Map<String, byte[]> own = own(state, parts);
                if (own.size() == state.parts().size()) {
                    return Optional.of(
                            new Recovered(
                                    all,
                                    new Archive(state.manifest(), own),
                                    state.about(),
                                    Files.getLastModifiedTime(file).toInstant()));
                }
            }
        }
        return Optional.empty();
    }

    /** Parts by their hash; states in the order they were written. */
    private static Map<String, byte[]> read(Path file, List<State> states) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        Frames frames = new Frames(Files.readAllBytes(file));
        for (Optional<byte[]> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
            try {
                Entry entry = Entry.of(frame.get());
                if (entry.name().equals(Entry.STATE)) {
                    states.add(State.of(entry.bytes()));
                } else {
                    parts.put(Hash.sha256(entry.bytes()), entry.bytes());
                }
            } catch (IOException e) {
                LoggerFactory.getLogger(Recovered.class)
                        .warn("A frame of a journal is passed over");
            }
        }
        return parts;
    }

    private static Map<String, byte[]> own(State state, Map<String, byte[]> parts) {
        Map<String, byte[]> own = new LinkedHashMap<>();
        state.parts()
                .forEach(
                        (name, hash) -> {
                            if (parts.containsKey(hash)) {
                                own.put(name, parts.get(hash));
                            }
                        });
        return own;
    }

    /**
     * The document as it was, to be saved where it belongs.
     *
     * @param password password of the project; null if none was given
     * @throws UnreadableArchive if a password is wanted or is wrong
     */
    public OpenFile open(char[] password) throws IOException {
        if (locked() && password == null) {
            throw new UnreadableArchive(UnreadableArchive.Reason.NEEDS_PASSWORD);
        }
        return under(locked() ? Lock.of(archive, password) : null);
    }

    /**
     * The document as it was, if the lock of a file that is open fits.
     *
     * @throws UnreadableArchive if it does not
     */
    public Document documentUnder(Optional<Lock> lock) throws IOException {
        if (locked() && lock.isEmpty()) {
            throw new UnreadableArchive(UnreadableArchive.Reason.NEEDS_PASSWORD);
        }
        return under(locked() ? lock.get() : null).document();
    }

    private OpenFile under(Lock lock) throws IOException {
        return OpenFile.recovered(
                about.file().isEmpty() ? null : Path.of(about.file()),
                lock == null ? archive : lock.eachOpen(archive),
                lock,
                about.base().isEmpty() ? null : about.base());
    }

    /** The document as it was; see {@link #open}. */
    public Document document(char[] password) throws IOException {
        return open(password).document();
    }

    /** True if a password is wanted. */
    public boolean locked() {
        return Lock.on(archive);
    }

    /** What it is a state of. */
    public About about() {
        return about;
    }

    /** When it was last written, by the clock of this computer; to show, not to decide by. */
    public Instant written() {
        return written;
    }

    /** Puts it away for good. */
    public void discard() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
