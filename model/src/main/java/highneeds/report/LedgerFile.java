package highneeds.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import highneeds.report.disclosure.Ledger;
import highneeds.report.table.SafeText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the ledger of a project in a file beside it: "council.highneeds" has
 * "council.published.csv". It holds exact counts and stays with the project.
 */
public final class LedgerFile {

    private static final List<String> HEADER =
            List.of("day", "profile", "table", "row", "census", "shown", "counted");

    private LedgerFile() {}

    /** Where the ledger of a project is kept. */
    public static Path beside(Path project) {
        String name = project.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return project.resolveSibling(name + ".published.csv");
    }

    /**
     * Reads a ledger; an empty one if there is no file.
     *
     * @throws IOException if the file cannot be read or is no ledger
     */
    public static Ledger read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Ledger.EMPTY;
        }
        List<Ledger.Entry> entries = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord line : csv) {
                entries.add(entry(line));
            }
        } catch (RuntimeException e) {
            throw new IOException(
                    file.getFileName()
                            + " is not the list of what was published that belongs to this project:"
                            + " "
                            + e.getMessage()
                            + ". Move it away to begin a new one.",
                    e);
        }
        return new Ledger(entries);
    }

    private static Ledger.Entry entry(NamedCsvRecord line) {
        return new Ledger.Entry(
                java.time.LocalDate.parse(line.getField("day")),
                line.getField("profile"),
                line.getField("table"),
                line.getField("row"),
                Integer.parseInt(line.getField("census")),
                line.getField("shown"),
                Double.parseDouble(line.getField("counted")));
    }

    /**
     * Writes a ledger, all or nothing.
     *
     * @throws IOException if it cannot be written; the file that was there stays
     */
    public static void write(Ledger ledger, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try (CsvWriter csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8))) {
            csv.writeRecord(HEADER);
            ledger.entries().forEach(entry -> csv.writeRecord(line(entry)));
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> line(Ledger.Entry entry) {
        return List.of(
                entry.day().toString(),
                entry.profile(),
                SafeText.forCsv(entry.table()),
                SafeText.forCsv(entry.row()),
                Integer.toString(entry.census()),
                entry.shown(),
                ResultsCsv.number(entry.counted()));
    }
}
