package highneeds.project;

import highneeds.project.store.OwnFolder;
import highneeds.project.store.Replacement;
import highneeds.project.store.ShortName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Locale;

/** Work that could not be saved where it belongs, put where it is safe. */
final class UnsavedCopy {

    private UnsavedCopy() {}

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
        String name = file.getFileName().toString();
        String bare =
                name.endsWith(ProjectFile.ENDING)
                        ? name.substring(0, name.length() - ProjectFile.ENDING.length())
                        : name;
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
}
