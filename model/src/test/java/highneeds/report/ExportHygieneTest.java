package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.RuleSet;
import highneeds.report.table.SafeReport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks into every part of every paper, and into the workbooks inside their charts. */
class ExportHygieneTest {

    private static final String USER = "Canary Userman";

    private static final List<String> NEVER =
            List.of(
                    "Apache POI",
                    "state=\"hidden\"",
                    "state=\"veryHidden\"",
                    "hidden=\"1\"",
                    "hidden=\"true\"",
                    "C:\\",
                    USER,
                    System.getProperty("user.home") + "/",
                    System.getProperty("user.dir"),
                    System.getProperty("java.io.tmpdir") + "/");

    private static final List<String> NO_PARTS =
            List.of(
                    "pivotCache",
                    "externalLink",
                    "comments",
                    "vbaProject",
                    "customXml",
                    "thumbnail",
                    "printerSettings");

    @TempDir static Path folder;

    @BeforeAll
    static void writeAllPapers() throws IOException {
        String user = System.getProperty("user.name");
        System.setProperty("user.name", USER);
        try {
            write(ReportExample.internal(), folder.resolve("internal"));
            write(ReportExample.forPublic(), folder.resolve("public"));
        } finally {
            System.setProperty("user.name", user);
        }
    }

    private static void write(SafeReport report, Path to) throws IOException {
        Files.createDirectories(to);
        XlsxReport.write(report, to.resolve("workbook.xlsx"));
        DocxReport.write(report, to.resolve("paper.docx"));
        PptxReport.write(report, to.resolve("slides.pptx"));
    }

    @Test
    void noPartHoldsHiddenThingsPathsOrNames() throws IOException {
        assertClean(Unpacked.all(folder));
    }

    private static void assertClean(Map<String, String> parts) {
        assertThat(parts).hasSizeGreaterThan(50);
        parts.forEach(
                (part, text) -> {
                    NEVER.forEach(
                            never ->
                                    assertThat(text.contains(never))
                                            .as(part + " holds " + never)
                                            .isFalse());
                    NO_PARTS.forEach(never -> assertThat(part).doesNotContain(never));
                });
    }

    @Test
    void theSamePaperIsWrittenTwiceAlikeToTheLastByte() throws IOException {
        Path again = Files.createDirectories(folder.resolveSibling("again"));
        write(ReportExample.forPublic(), again);
        for (String name : List.of("workbook.xlsx", "paper.docx", "slides.pptx")) {
            assertThat(again.resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("public").resolve(name));
        }
    }

    /** Thirty packs: ten councils of different sizes, each under three releases. */
    @Test
    @Tag("slow")
    void thirtyPacksAreClean() throws IOException {
        for (int seed = 1; seed <= 10; seed++) {
            var evidence = RandomCouncil.evidence(seed, 0.1 * seed);
            for (Release release : releases()) {
                Path to = folder.resolveSibling("pack-%d-%s".formatted(seed, release.rules()));
                write(RandomCouncil.released(evidence, release), to);
                assertClean(Unpacked.all(to));
            }
        }
    }

    private static List<Release> releases() {
        List<Release> releases = new ArrayList<>();
        for (RuleSet rules : List.of(RuleSet.ROUND_TO_5, RuleSet.OFQUAL, RuleSet.STRICT)) {
            releases.add(Release.of(Profile.PUBLIC).with(rules));
        }
        return releases;
    }
}
