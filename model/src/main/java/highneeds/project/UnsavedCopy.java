package highneeds.project;

import highneeds.project.store.OwnFolder;
import highneeds.project.store.Replacement;
import highneeds.project.store.ShortName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Work that could not be saved where it belongs, put where it is safe. */
public final class UnsavedCopy {

    private static final Pattern MARK =
            Pattern.compile(
                    " \\(unsaved copy \\d\\d-\\d\\d( \\d+)?\\)"
                            + Pattern.quote(ProjectFile.ENDING)
                            + "$");

    private UnsavedCopy() {}

    /** All copies in a folder of the person's own, whatever they are copies of. */
    public static List<Path> in(Path safe) throws IOException {
        if (!Files.isDirectory(safe)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(safe)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> MARK.matcher(file.getFileName().toString()).find())
                    .sorted()
                    .toList();
        }
    }

    /** True if a copy was made because a file of this name could not be saved. */
    public static boolean made(Path copy, Path file) {
        String name = copy.getFileName().toString();
        Matcher mark = MARK.matcher(name);
        return mark.find() && ShortName.of("", bare(file), mark.group()).equals(name);
    }

    /**
     * Writes a copy to a folder of the person's own, and says so.
     *
     * @return the problem to tell: why the save failed, and where the copy is
     */
    static ProjectProblem insteadOf(Path file, byte[] bytes, Path safe, IOException cause) {
        String why =
                "it could not be saved, because "
                        + WhyNot.words(cause)
                        + "; the file there before is unchanged";
        try {
            OwnFolder.make(safe);
            Path copy = free(safe, file);
            Replacement.write(copy, bytes);
            return new ProjectProblem(
                    file,
                    why,
                    "Your work is safe in "
                            + copy
                            + ". Save again when the cause is gone, or save under another name.",
                    cause);
        } catch (IOException e) {
            cause.addSuppressed(e);
            return new ProjectProblem(
                    file,
                    why,
                    "A copy could not be written either: keep this window open, and save under"
                            + " another name on another disk.",
                    cause);
        }
    }

    private static Path free(Path safe, Path file) {
        String bare = bare(file);
        LocalTime now = LocalTime.now();
        String time = String.format(Locale.ROOT, "%02d-%02d", now.getHour(), now.getMinute());
        for (int i = 1; ; i++) {
            String number = i == 1 ? "" : " " + i;
            Path copy =
                    safe.resolve(
                            ShortName.of(
                                    "",
                                    bare,
                                    " (unsaved copy " + time + number + ")" + ProjectFile.ENDING));
            if (!Files.exists(copy)) {
                return copy;
            }
        }
    }

    private static String bare(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ProjectFile.ENDING)
                ? name.substring(0, name.length() - ProjectFile.ENDING.length())
                : name;
    }
}
