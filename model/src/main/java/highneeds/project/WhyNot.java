package highneeds.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Why a file could not be written, in the words that follow "because". */
final class WhyNot {

    private WhyNot() {}

    static String words(IOException e) {
        String said = e.getMessage() == null ? "" : e.getMessage().toLowerCase(Locale.ROOT);
        if (said.contains("no space") || said.contains("quota") || said.contains("disk full")) {
            return "the disk is full";
        }
        if (said.contains("too long")) {
            return "its name or the names of its folders are too long";
        }
        if (said.contains("another process")) {
            return "another program has it open";
        }
        if (e.getCause() instanceof ReadOnlyFileSystemException || said.contains("read-only")) {
            return "the place can only be read";
        }
        return switch (e) {
            case AccessDeniedException _ -> "this computer does not allow it";
            case NoSuchFileException _ -> "its folder is gone";
            case FileSystemException _ -> "the disk or the share refused it";
            default -> "the disk or the share did not answer as it should";
        };
    }
}
