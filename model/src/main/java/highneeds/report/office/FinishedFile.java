package highneeds.report.office;

import org.apache.poi.util.IOUtils;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes an Office document whole or not at all, with the same day on each of its parts and on
 * those of the workbooks inside it, so that it tells nothing of when and where it was made.
 */
public final class FinishedFile {

    private static final String WORKBOOK = ".xlsx";

    private FinishedFile() {}

    /** Writes a document to a stream. */
    @FunctionalInterface
    public interface Source {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a document, replacing a file that is there.
     *
     * @param day the day its parts carry
     * @throws IOException if it cannot be written; a file that was there stays as it was
     */
    public static void write(Source document, LocalDate day, Path file) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        document.write(raw);
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                copy(new ByteArrayInputStream(raw.toByteArray()), out, day.atStartOfDay());
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw PaperProblem.notWritten(file, e);
        }
    }

    private static void copy(InputStream from, OutputStream to, LocalDateTime day)
            throws IOException {
        ZipInputStream in = new ZipInputStream(from);
        ZipOutputStream out = new ZipOutputStream(to);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            ZipEntry dated = new ZipEntry(entry.getName());
            dated.setTimeLocal(day);
            out.putNextEntry(dated);
            if (entry.getName().endsWith(WORKBOOK)) {
                copy(new ByteArrayInputStream(IOUtils.toByteArray(in)), out, day);
            } else {
                in.transferTo(out);
            }
            out.closeEntry();
        }
        out.finish();
    }
}
