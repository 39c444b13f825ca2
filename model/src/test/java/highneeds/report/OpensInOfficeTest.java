package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.Release;
import highneeds.report.table.SafeReport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** E2: thirty papers of ten councils, opened and printed by LibreOffice, where it is installed. */
@Tag("slow")
class OpensInOfficeTest {

    private static final int COUNCILS = 10;
    private static final int PATIENCE_MINUTES = 10;
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    @TempDir static Path folder;

    @BeforeAll
    static void isThere() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice"))),
                "LibreOffice is not installed");
    }

    @Test
    void thirtyPapersOpenAndPrint() throws Exception {
        List<Path> papers = papers();
        assertThat(papers).hasSize(3 * COUNCILS);
        Path printed = Files.createDirectories(folder.resolve("printed"));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                printed.toString()));
        papers.forEach(paper -> command.add(paper.toString()));
        Process office =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said.txt").toFile())
                        .start();
        assertThat(office.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        for (Path paper : papers) {
            Path pdf = printed.resolve(paper.getFileName().toString().replaceAll("\\w+$", "pdf"));
            assertThat(pdf).as(Files.readString(folder.resolve("said.txt"))).isNotEmptyFile();
            assertThat(Files.readAllBytes(pdf)).startsWith(PDF);
        }
    }

    private static List<Path> papers() throws IOException {
        List<Path> papers = new ArrayList<>();
        for (int seed = 1; seed <= COUNCILS; seed++) {
            SafeReport report =
                    RandomCouncil.released(
                            RandomCouncil.evidence(seed, 0.1 * seed), Release.of(Profile.PUBLIC));
            papers.add(folder.resolve("workbook-" + seed + ".xlsx"));
            XlsxReport.write(report, papers.getLast());
            papers.add(folder.resolve("paper-" + seed + ".docx"));
            DocxReport.write(report, papers.getLast());
            papers.add(folder.resolve("slides-" + seed + ".pptx"));
            PptxReport.write(report, papers.getLast());
        }
        return papers;
    }
}
