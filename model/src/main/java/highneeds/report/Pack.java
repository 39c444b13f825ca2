package highneeds.report;

import highneeds.domain.Progress;
import highneeds.forecast.Forecast;
import highneeds.project.CsvMetadata;
import highneeds.report.disclosure.Profile;
import highneeds.report.office.PaperProblem;
import highneeds.report.table.ReportContent;
import highneeds.report.table.SafeReport;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * Several papers of one release, with one set of figures: all are written or none, and what was
 * there stays as it was until all are finished.
 */
public final class Pack {

    private final SafeReport report;
    private final Path staged;
    private final List<Runnable> back = new ArrayList<>();

    private Pack(SafeReport report, Path staged) {
        this.report = report;
        this.staged = staged;
    }

    /** A kind of paper. */
    public enum Paper {
        WORKBOOK("Workbook", ".xlsx", XlsxReport::write, null),
        BOARD_PAPER("Board paper", ".docx", DocxReport::write, DocxReport::write),
        SLIDES("Slides", ".pptx", PptxReport::write, PptxReport::write),
        /** A folder with each table as comma-separated text. */
        TABLES("Tables", "", TableCsv::writeAll, null),
        /** Every figure, exact: for internal packs alone. */
        RESULTS("Results", ".csv", Pack::results, null);

        private final String label;
        private final String ending;
        private final Writer writer;
        private final OnTemplate onTemplate;

        Paper(String label, String ending, Writer writer, OnTemplate onTemplate) {
            this.label = label;
            this.ending = ending;
            this.writer = writer;
            this.onTemplate = onTemplate;
        }

        /** Name for people. */
        public String label() {
            return label;
        }

        /** Ending of its file with its dot; empty for a folder. */
        public String ending() {
            return ending;
        }

        /** Name of its file in a pack: what a system does not allow in names is left out. */
        public String fileName(String pack) {
            return (pack + " - " + label).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip()
                    + ending;
        }

        /** Its file, and for results the one beside it that says what they come from. */
        private List<String> files(String pack) {
            String file = fileName(pack);
            return this == RESULTS ? List.of(file, file + CsvMetadata.ENDING) : List.of(file);
        }
    }

    /**
     * What was written.
     *
     * @param files files and folders, in the order of the papers
     * @param remarks what to know of them, in sentences
     */
    public record Written(List<Path> files, List<String> remarks) {

        public Written {
            files = List.copyOf(files);
            remarks = List.copyOf(remarks);
        }
    }

    @FunctionalInterface
    private interface Writer {
        void write(SafeReport report, Path file) throws IOException;
    }

    @FunctionalInterface
    private interface OnTemplate {
        List<String> write(SafeReport report, Path template, Path file) throws IOException;
    }

    private static void results(SafeReport report, Path file) throws IOException {
        List<Forecast> forecasts =
                report.exact().orElseThrow().scenarios().stream()
                        .map(ReportContent.ScenarioForecast::forecast)
                        .toList();
        ResultsCsv.write(forecasts, ResultsOrigin.of(report), file);
    }

    /** True if a paper may be part of a pack for these readers. */
    public static boolean mayHold(Profile profile, Paper paper) {
        return paper != Paper.RESULTS || profile == Profile.INTERNAL;
    }

    /**
     * Writes a pack into a folder, which is made if it is not there.
     *
     * @param templates the council's own template of a board paper or slides; ours where none is
     * @param name what the names of its files begin with
     * @return what was written
     * @throws IOException if one cannot be written; says which and what to do. Nothing is changed
     * @throws CancellationException if it was cancelled. Nothing is changed
     * @throws IllegalArgumentException if a paper may not be part of a pack for these readers
     */
    public static Written write(
            SafeReport report,
            List<Paper> papers,
            Map<Paper, Path> templates,
            String name,
            Path folder,
            Progress progress)
            throws IOException {
        Profile profile = report.disclosure().profile();
        for (Paper paper : papers) {
            if (!mayHold(profile, paper)) {
                throw new IllegalArgumentException(
                        paper.label() + " holds exact figures and is for internal packs alone");
            }
        }
        Path staged = staging(folder);
        try {
            Pack pack = new Pack(report, staged);
            List<String> remarks = pack.stage(papers, templates, name, progress);
            return new Written(pack.publish(papers, name, folder), remarks);
        } finally {
            delete(staged);
        }
    }

    private static Path staging(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            return Files.createTempDirectory(folder, ".unfinished");
        } catch (FileSystemException e) {
            throw new PaperProblem(
                    "The folder %s cannot be written to (%s). Choose a folder of your own."
                            .formatted(folder, reason(e)),
                    e);
        }
    }

    private List<String> stage(
            List<Paper> papers, Map<Paper, Path> templates, String name, Progress progress)
            throws IOException {
        List<String> remarks = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            progress.at(
                    (double) i / papers.size(),
                    "Writing the " + paper.label().toLowerCase(Locale.UK));
            Path file = staged.resolve(paper.fileName(name));
            try {
                if (templates.containsKey(paper) && paper.onTemplate != null) {
                    remarks.addAll(paper.onTemplate.write(report, templates.get(paper), file));
                } else {
                    paper.writer.write(report, file);
                }
            } catch (PaperProblem e) {
                String said = e.getMessage().replace(file.toString(), paper.fileName(name));
                throw new PaperProblem(said + " Nothing of the pack was changed.", e);
            } catch (IOException e) {
                throw new PaperProblem(
                        "%s could not be written (%s). Nothing of the pack was changed. Make room on the disk or choose another folder."
                                .formatted(file.getFileName(), reason(e)),
                        e);
            }
        }
        progress.at(1, "Putting the papers in place");
        return remarks;
    }

    /** Puts all papers in place; if one cannot be, all that were are taken away again. */
    private List<Path> publish(List<Paper> papers, String name, Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        List<String> names = papers.stream().flatMap(paper -> paper.files(name).stream()).toList();
        for (String each : names) {
            Path file = folder.resolve(each);
            try {
                replace(file);
            } catch (IOException e) {
                back.reversed().forEach(Runnable::run);
                throw new PaperProblem(
                        "%s could not be replaced (%s): it may be open in another program. Nothing of the pack was changed. Close it, or choose another folder, and write again."
                                .formatted(file, reason(e)),
                        e);
            }
            written.add(file);
        }
        return written;
    }

    private void replace(Path file) throws IOException {
        Path finished = staged.resolve(file.getFileName());
        Path before = staged.resolve(file.getFileName() + ".before");
        if (Files.exists(file)) {
            Files.move(file, before, StandardCopyOption.ATOMIC_MOVE);
            back.add(() -> restore(before, file));
        }
        Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE);
        back.add(() -> restore(file, finished));
    }

    private static void restore(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(
                    "%s could not be put back as it was; it is kept as %s".formatted(to, from), e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException _ -> "access is refused";
            case java.nio.file.FileAlreadyExistsException _ -> "a file of that name is in its way";
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default ->
                    e.getCause() instanceof IOException cause
                            ? reason(cause)
                            : String.valueOf(e.getMessage());
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
