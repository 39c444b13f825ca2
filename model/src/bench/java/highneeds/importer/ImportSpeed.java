package highneeds.importer;

import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.entry.Importer;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How much longer an import takes than unzipping and scanning the same XML: CPU seconds of the
 * whole process, so that other work on the machine does not count. Run each in a process of its
 * own, under {@code -Xmx512m}:
 *
 * <pre>
 * ImportSpeed write FILE [ROWS] [COLUMNS]   makes the workbook
 * ImportSpeed scan FILE [ROUNDS]            unzips and scans its parts
 * ImportSpeed import FILE [ROUNDS]          imports it
 * ImportSpeed cancel FILE [MOMENTS]         cancels imports at so many moments and waits for their end
 * </pre>
 *
 * <p>The first round is cold, with all its classes to load; the last of several is warm.
 */
public final class ImportSpeed {

    private static final String[] NEEDS = {"ASD", "SEMH", "SLCN", "MLD", "Autism", "HI"};
    private static final String[] SETTINGS = {"Mainstream", "Special", "Resource base", "PRU"};

    private ImportSpeed() {}

    public static void main(String[] words) throws Exception {
        Path file = Path.of(words[1]);
        int number = words.length > 2 ? Integer.parseInt(words[2]) : 1;
        switch (words[0]) {
            case "write" ->
                    write(
                            file,
                            words.length > 2 ? number : 100_000,
                            words.length > 3 ? Integer.parseInt(words[3]) : 20);
            case "scan" -> rounds(number, () -> scan(file));
            case "import" -> rounds(number, () -> read(file));
            case "cancel" -> cancel(file, number);
            default -> throw new IllegalArgumentException("write, scan, import or cancel");
        }
    }

    @FunctionalInterface
    private interface Work {
        String run() throws Exception;
    }

    private static void rounds(int rounds, Work work) throws Exception {
        double before = 0;
        for (int round = 1; round <= rounds; round++) {
            long start = System.nanoTime();
            String said = work.run();
            double elapsed = (System.nanoTime() - start) / 1e9;
            double cpu = cpuSeconds();
            System.out.printf(
                    "round %d: %.2f CPU s, %.2f s elapsed; %s%n",
                    round, cpu - before, elapsed, said);
            before = cpu;
        }
    }

    /** Of the process so far, its start and its compilers included. */
    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }

    private static String scan(Path file) throws IOException, XMLStreamException {
        long events = 0;
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : zip.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = zip.getInputStream(part)) {
                    XMLStreamReader xml = factory.createXMLStreamReader(in);
                    while (xml.hasNext()) {
                        xml.next();
                        events++;
                    }
                }
            }
        }
        return events + " events";
    }

    private static String read(Path file) {
        return read(file, Progress.NONE);
    }

    private static String read(Path file, Progress progress) {
        Evidence nothing = Evidence.none(Catalogue.standard(), "Exampleshire");
        Import<Evidence> result =
                Importer.read(
                        List.of(FileToRead.of(file)),
                        nothing,
                        new Pseudonyms(PseudonymKey.random()),
                        progress);
        return result.value().plans().size() + " plans, " + result.issues().size() + " issues";
    }

    /** Interrupts an import at moments spread over its whole length, as a person would. */
    private static void cancel(Path file, int moments) throws InterruptedException {
        AtomicReference<String> doing = new AtomicReference<>("");
        long whole = 0;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            read(file);
            whole = System.nanoTime() - start;
        }
        double slowest = 0;
        for (int moment = 0; moment < moments; moment++) {
            AtomicReference<String> end = new AtomicReference<>("ran to its end");
            Thread work =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        try {
                                            read(file, (fraction, words) -> doing.set(words));
                                        } catch (CancellationException e) {
                                            end.set("cancelled");
                                        }
                                    });
            Thread.sleep(Duration.ofNanos(whole * (2L * moment + 1) / (2L * moments)));
            String at = doing.get();
            long asked = System.nanoTime();
            work.interrupt();
            work.join();
            double waited = (System.nanoTime() - asked) / 1e6;
            slowest = Math.max(slowest, end.get().equals("cancelled") ? waited : 0);
            System.out.printf(
                    "at %2.0f%%, %s: %s after %.0f ms%n",
                    100 * (moment + 0.5) / moments, at, end.get(), waited);
        }
        System.out.printf("slowest: %.0f ms%n", slowest);
    }

    private static void write(Path file, int rows, int columns) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, false, true)) {
            SXSSFSheet sheet = book.createSheet("January 2026");
            CellStyle dates = book.createCellStyle();
            dates.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            SXSSFRow headings = sheet.createRow(0);
            for (int c = 0; c < columns; c++) {
                headings.createCell(c).setCellValue(heading(c));
            }
            for (int r = 1; r <= rows; r++) {
                SXSSFRow row = sheet.createRow(r);
                for (int c = 0; c < columns; c++) {
                    set(row, r, c, dates);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static String heading(int column) {
        return switch (column) {
            case 0 -> "Pupil ID";
            case 1 -> "Date of birth";
            case 2 -> "NC year";
            case 3 -> "Primary need";
            case 4 -> "Provision type";
            case 5 -> "Provider";
            case 6 -> "Plan start date";
            default -> "Not read " + column;
        };
    }

    private static void set(SXSSFRow row, int r, int column, CellStyle dates) {
        var cell = row.createCell(column);
        switch (column) {
            case 0 -> cell.setCellValue("P" + (1_000_000 + r));
            case 1 -> cell.setCellValue(LocalDate.of(2014, 9, 1).minusDays(r % 300));
            case 2 -> cell.setCellValue(6);
            case 3 -> cell.setCellValue(NEEDS[r % NEEDS.length]);
            case 4 -> cell.setCellValue(SETTINGS[r % SETTINGS.length]);
            case 5 -> cell.setCellValue("School " + r % 300);
            case 6 -> cell.setCellValue(LocalDate.of(2020, 1, 1).plusDays(r % 1_000));
            default -> {
                if (column % 2 == 0) {
                    cell.setCellValue(r * 1.25 + column);
                } else {
                    cell.setCellValue("Word " + (r + column) % 1_000);
                }
            }
        }
        if (column == 1 || column == 6) {
            cell.setCellStyle(dates);
        }
    }
}
