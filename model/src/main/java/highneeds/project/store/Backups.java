package highneeds.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Earlier versions of a file, in a hidden folder beside it: the last {@value #KEPT} that a save
 * replaced, and one as it was opened before the first save. Beside it, so that whoever opens the
 * file on a share has them too. They are told apart by number, not by time: clocks differ.
 */
public final class Backups {

    /** How many replaced versions are kept. */
    public static final int KEPT = 10;

    private static final String FOLDER = ".highneeds-backups";
    private static final String AS_OPENED = "as opened";
    private static final Pattern NUMBERED = Pattern.compile("(\\d{6}).*");

    private final Path folder;
    private final String ending;

    private Backups(Path folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    /** The backups of a file. */
    public static Backups of(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return new Backups(
                file.toAbsolutePath().resolveSibling(FOLDER).resolve(name),
                dot < 0 ? "" : name.substring(dot));
    }

    /**
     * One earlier version.
     *
     * @param file where it lies
     * @param saved when it was replaced, by the clock of the disk
     * @param asOpened true if it is the version as it was opened before the first save
     */
    public record Backup(Path file, Instant saved, boolean asOpened) {}

    /** Keeps a version that was replaced; the oldest beyond {@value #KEPT} goes. */
    public void keep(byte[] replaced) throws IOException {
        List<Path> numbered = numbered();
        if (!numbered.isEmpty()
                && Arrays.equals(Files.readAllBytes(numbered.getLast()), replaced)) {
            return;
        }
        int next = numbered.isEmpty() ? 1 : number(numbered.getLast()) + 1;
        String name = String.format(java.util.Locale.ROOT, "%06d%s", next, ending);
        write(folder.resolve(name), replaced);
        for (int i = 0; i < numbered.size() + 1 - KEPT; i++) {
            Files.deleteIfExists(numbered.get(i));
        }
    }

    /** Keeps the version as it was opened, in place of the one of the session before. */
    public void keepAsOpened(byte[] opened) throws IOException {
        write(folder.resolve(AS_OPENED + ending), opened);
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        hide(folder.getParent());
        Replacement.write(file, bytes);
    }

    /** A name with a dot is hidden everywhere but on Windows. */
    private static void hide(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("dos")
                && java.io.File.separatorChar == '\\') {
            Files.setAttribute(folder, "dos:hidden", true);
        }
    }

    /** All of them, the latest first, the one as opened at the end. */
    public List<Backup> all() throws IOException {
        List<Backup> all = new ArrayList<>();
        for (Path file : numbered().reversed()) {
            all.add(backup(file, false));
        }
        Path opened = folder.resolve(AS_OPENED + ending);
        if (Files.exists(opened)) {
            all.add(backup(opened, true));
        }
        return all;
    }

    private static Backup backup(Path file, boolean asOpened) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        return new Backup(file, time.toInstant(), asOpened);
    }

    /** Deletes all of them and what was half written, for data that must not be kept. */
    public void delete() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.deleteIfExists(each);
            }
        }
        Files.deleteIfExists(folder);
    }

    private List<Path> numbered() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file) > 0)
                    .sorted(Comparator.comparingInt(Backups::number))
                    .toList();
        }
    }

    private static int number(Path file) {
        Matcher matcher = NUMBERED.matcher(file.getFileName().toString());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
