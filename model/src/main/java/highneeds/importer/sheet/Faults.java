package highneeds.importer.sheet;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;

/**
 * Says in plain words what a reader's exception means. The readers throw exceptions of every kind
 * for damaged files, by design, so anything unknown means a damaged file.
 */
final class Faults {

    private Faults() {}

    static UnreadableFile of(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile known) {
                return known;
            }
            if (cause instanceof CancellationException cancelled) {
                throw cancelled;
            }
            if (cause instanceof ClosedByInterruptException) {
                throw new CancellationException("The work was cancelled");
            }
            UnreadableFile named = named(cause);
            if (named != null) {
                return named;
            }
        }
        return new UnreadableFile(
                "damaged-file",
                "The file is damaged or not what its name says, so it could not be read.",
                "Copy or export it again. If Excel opens it, save it there under a new name as an"
                        + " Excel workbook (.xlsx) and read that file.",
                fault);
    }

    private static UnreadableFile named(Throwable cause) {
        return switch (cause) {
            case EncryptedDocumentException e -> password(e);
            case OldExcelFormatException e -> oldExcel(e);
            case NoSuchFileException e -> missing(e);
            case AccessDeniedException e ->
                    new UnreadableFile(
                            "no-permission",
                            "The file may not be read: it is locked or you have no right to it.",
                            "Close it in other programs or ask for the right to read it.",
                            e);
            case OutOfMemoryError e -> UnreadableFile.tooLarge(e);
            default -> null;
        };
    }

    static UnreadableFile password(Throwable cause) {
        return new UnreadableFile(
                "password",
                "The workbook is protected by a password, so it could not be opened.",
                "Open it in Excel, take the password off (File, Info, Protect Workbook) and save a"
                        + " copy.",
                cause);
    }

    static UnreadableFile oldExcel(Throwable cause) {
        return new UnreadableFile(
                "old-excel",
                "The workbook is in a format of Excel 95 or earlier, which is not read.",
                "Open it in Excel and save it as an Excel workbook (.xlsx).",
                cause);
    }

    static UnreadableFile missing(IOException cause) {
        return new UnreadableFile(
                "missing-file",
                "There is no such file.",
                "Check its name and folder; on a network drive, check that it is connected.",
                cause);
    }
}
