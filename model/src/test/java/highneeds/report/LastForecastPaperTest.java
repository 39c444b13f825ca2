package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.finance.movement.RememberedForecast;
import highneeds.project.Remembering;
import highneeds.report.disclosure.Release;
import highneeds.report.table.ReportContent;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the board paper says of the forecast remembered before. */
class LastForecastPaperTest {

    private static final String HEADING = "Change since the last forecast";

    @TempDir Path folder;

    @Test
    void theInternalPaperSaysWhatMovedItMost() throws IOException {
        try (XWPFDocument paper = paper(2025, Release.internal())) {
            List<String> words = words(paper);
            assertThat(words)
                    .contains(HEADING)
                    .anyMatch(text -> text.contains("Moved most by: "))
                    .noneMatch(text -> text.startsWith("No earlier forecast"));
            assertThat(words.indexOf(HEADING))
                    .isEqualTo(words.indexOf("5 Reasons for movement") + 1);
            assertThat(rows(paper)).contains("In-year balance of the last forecast");
        }
    }

    @Test
    void thePublicPaperGivesTheBalancesAndNamesTheInternalReport() throws IOException {
        try (XWPFDocument paper = paper(2025, Release.forPublic())) {
            List<String> words = words(paper);
            assertThat(words)
                    .contains(HEADING)
                    .anyMatch(text -> text.contains("is in the council's internal report"))
                    .noneMatch(text -> text.contains("Moved most by: "));
            assertThat(rows(paper))
                    .contains("In-year balance of the last forecast", HEADING)
                    .noneMatch(text -> text.startsWith("Prices"));
        }
    }

    @Test
    void thePublicPaperGivesNoFigureOfAForecastFromTheSameCensus() throws IOException {
        try (XWPFDocument paper = paper(2026, Release.forPublic())) {
            assertThat(words(paper))
                    .contains(HEADING)
                    .anyMatch(text -> text.contains("could tell of single children"));
            assertThat(rows(paper)).doesNotContain("In-year balance of the last forecast");
        }
    }

    @Test
    void withoutAnEarlierForecastNothingIsSaidOfOne() throws IOException {
        Path file = folder.resolve("paper.docx");
        DocxReport.write(ReportExample.forPublic(), file);
        try (XWPFDocument paper = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(words(paper))
                    .doesNotContain(HEADING)
                    .anyMatch(text -> text.startsWith("No earlier forecast is on record"));
        }
    }

    /** A paper whose last forecast, from this census, was the first scenario of today's. */
    private XWPFDocument paper(int census, Release release) throws IOException {
        ReportContent full = ReportExample.full();
        var then = full.scenarios().get(1).forecast();
        RememberedForecast before =
                new RememberedForecast(
                        "Autumn forum",
                        LocalDate.of(2025, 10, 1),
                        "0.0.9",
                        "",
                        census,
                        Remembering.positions(then, then).stream()
                                .map(position -> position.baseline().rounded())
                                .toList(),
                        List.of());
        Path file = folder.resolve("paper.docx");
        DocxReport.write(
                ReportExample.released(full.with(full.money().after(Optional.of(before))), release),
                file);
        return new XWPFDocument(Files.newInputStream(file));
    }

    private static List<String> words(XWPFDocument paper) {
        return paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<String> rows(XWPFDocument paper) {
        return paper.getTables().stream()
                .map(XWPFTable::getRows)
                .flatMap(List::stream)
                .map(row -> row.getCell(0).getText())
                .toList();
    }
}
