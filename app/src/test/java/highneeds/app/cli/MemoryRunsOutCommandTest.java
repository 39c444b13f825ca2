package highneeds.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;

/** A command over which the memory ends says so, and what to do. */
class MemoryRunsOutCommandTest {

    /** Stands for whatever needs too much, at the latest moment: when the result is written. */
    private static final class Full extends Writer {
        @Override
        public void write(char[] characters, int from, int length) {
            throw new OutOfMemoryError("Java heap space");
        }

        @Override
        public void flush() {
            // Nothing was written.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Test
    void itEndsInWordsThatSayWhatToDo() {
        StringWriter err = new StringWriter();
        int code = CommandLineTool.run(new PrintWriter(new Full()), new PrintWriter(err), "--help");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("There was not enough memory")
                .contains("fewer rows or columns")
                .contains("close other projects")
                .doesNotContain("OutOfMemoryError", "\tat ");
    }
}
