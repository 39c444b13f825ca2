package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.report.table.SafeReport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into every part of every paper, and into the workbooks inside their charts. */
class ExportHygieneTest {

    private static final List<String> NEVER =
            List.of(
                    "Apache POI",
                    "state=\"hidden\"",
                    "state=\"veryHidden\"",
                    "hidden=\"1\"",
                    "hidden=\"true\"",
                    "C:\\",
                    System.getProperty("user.home") + "/",
                    System.getProperty("user.dir"));

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
    private static final Map<String, String> PARTS = new TreeMap<>();

    @BeforeAll
    static void writeAllPapers() throws IOException {
        SafeReport content = ReportExample.internal();
        XlsxReport.write(content, folder.resolve("workbook.xlsx"));
        DocxReport.write(content, folder.resolve("paper.docx"));
        PptxReport.write(content, folder.resolve("slides.pptx"));
        for (String name : List.of("workbook.xlsx", "paper.docx", "slides.pptx")) {
            try (InputStream in = Files.newInputStream(folder.resolve(name))) {
                unpack(name, in);
            }
        }
    }

    private static void unpack(String name, InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String part = name + "/" + entry.getName();
            byte[] bytes = zip.readAllBytes();
            if (part.endsWith(".xlsx")) {
                unpack(part, new ByteArrayInputStream(bytes));
            } else {
                PARTS.put(part, new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void noPartHoldsHiddenThingsPathsOrNames() {
        assertThat(PARTS).hasSizeGreaterThan(50);
        PARTS.forEach(
                (part, text) ->
                        NEVER.forEach(
                                never ->
                                        assertThat(text.contains(never))
                                                .as(part + " holds " + never)
                                                .isFalse()));
    }

    @Test
    void thereAreNoPartsThatCarryMoreThanIsShown() {
        for (String part : PARTS.keySet()) {
            NO_PARTS.forEach(never -> assertThat(part).doesNotContain(never));
        }
    }

    @Test
    void theSamePaperIsWrittenTwiceAlikeInEveryPart() throws IOException {
        Map<String, String> first = new TreeMap<>(PARTS);
        PARTS.clear();
        writeAllPapers();
        assertThat(PARTS.keySet()).isEqualTo(first.keySet());
        first.forEach((part, text) -> assertThat(PARTS.get(part)).as(part).isEqualTo(text));
    }
}
