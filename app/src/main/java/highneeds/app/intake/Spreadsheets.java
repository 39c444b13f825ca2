package highneeds.app.intake;

import highneeds.importer.FileToRead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Files that may hold tables. */
final class Spreadsheets {

    private static final Set<String> ENDINGS =
            Set.of("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt");

    private Spreadsheets() {}

    /** The spreadsheets of a folder, by name; a program's own lock files are none. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(Spreadsheets::is).sorted().toList();
            if (found.isEmpty()) {
                throw new IOException("There are no spreadsheets in " + folder + ".");
            }
            return found;
        }
    }

    private static boolean is(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean lock = name.startsWith("~$") || name.startsWith(".");
        return !lock && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    static List<FileToRead> toRead(List<Path> files) {
        return files.stream().map(FileToRead::of).toList();
    }
}
