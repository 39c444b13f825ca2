package highneeds.importer;

import com.code_intelligence.jazzer.junit.FuzzTest;

import highneeds.evidence.Evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever bytes stand in a spreadsheet, they end in data or in a message. */
class ReadersFuzz {

    @FuzzTest(maxDuration = "10m")
    void xlsx(byte[] bytes) throws IOException {
        read(bytes, ".xlsx");
    }

    @FuzzTest(maxDuration = "10m")
    void xls(byte[] bytes) throws IOException {
        read(bytes, ".xls");
    }

    @FuzzTest(maxDuration = "10m")
    void csv(byte[] bytes) throws IOException {
        read(bytes, ".csv");
    }

    @FuzzTest(maxDuration = "10m")
    void ods(byte[] bytes) throws IOException {
        read(bytes, ".ods");
    }

    private static void read(byte[] bytes, String ending) throws IOException {
        Path file = Files.write(Files.createTempFile("plans 2026", ending), bytes);
        try {
            Import<Evidence> result = Exampleshire.read(file);
            if (result.value().plans().isEmpty() && result.issues().isEmpty()) {
                throw new AssertionError("Neither data nor a message");
            }
        } finally {
            Files.delete(file);
        }
    }
}
