package highneeds.report;

import highneeds.project.store.Replacement;
import highneeds.report.office.PaperProblem;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a file of text whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    /** Writes the text of a file. */
    @FunctionalInterface
    interface Source {
        void write(Writer out) throws IOException;
    }

    /**
     * Writes text as UTF-8, replacing a file that is there.
     *
     * @throws IOException if it cannot be written; a file that was there stays as it was
     */
    static void write(Source text, Path file) throws IOException {
        StringWriter all = new StringWriter();
        text.write(all);
        try {
            Replacement.write(file, all.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw PaperProblem.notWritten(file, e);
        }
    }
}
