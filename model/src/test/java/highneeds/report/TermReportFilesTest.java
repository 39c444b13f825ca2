package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.Progress;
import highneeds.monitor.Monitor;
import highneeds.monitor.SampleTerm;
import highneeds.project.MonitorRun;
import highneeds.project.Project;
import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.RuleSet;
import highneeds.report.office.PaperProblem;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class TermReportFilesTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 1, 20);

    @TempDir static Path folder;
    private static Project project;
    private static MonitorRun run;
    private static Path internal;
    private static Path open;

    @BeforeAll
    static void write() throws IOException {
        Project before = SampleTerm.before();
        Project term = before.withEvidence(SampleTerm.read(before).value());
        MonitorRun first = MonitorRun.of(term, Progress.NONE);
        project =
                term.withMonitoring(
                        term.monitoring()
                                .with(
                                        first.report(
                                                "Summer term",
                                                "A. Patel",
                                                LocalDate.of(2025, 9, 1),
                                                "0.1.0",
                                                Progress.NONE)));
        run = first.again(project).orElseThrow();
        internal = written("internal", Release.internal());
        open =
                written(
                        "public",
                        new Release(Profile.PUBLIC, RuleSet.ROUND_TO_5, false, false, "", false));
    }

    private static Path written(String name, Release release) throws IOException {
        Path to = folder.resolve(name);
        TermReportFiles.write(project, release, AS_AT, "0.1.0", to, Progress.NONE);
        return to;
    }

    private static List<String> headings(Path report) throws IOException {
        try (XWPFDocument paper =
                new XWPFDocument(Files.newInputStream(report.resolve(TermReportFiles.PAPER)))) {
            XWPFTable lines = paper.getTables().getFirst();
            return lines.getRow(0).getTableCells().stream().map(cell -> cell.getText()).toList();
        }
    }

    @Test
    void thePaperHasTheColumnsCouncilsReportEachTerm() throws IOException {
        assertThat(headings(internal))
                .containsExactly(
                        "Service line",
                        "Budget",
                        "Actual to date",
                        "Forecast outturn",
                        "Variance",
                        "Last reported",
                        "Movement",
                        "RAG",
                        "Reason");
    }

    /**
     * The report before was kept of the same ledger, so that no line moved. In bold "Movement" is
     * 46 points wide, 4.6 times the size of the letters of 10 points: 920 twentieths, and the
     * margins of a cell take 230.
     */
    @Test
    void theHeadingMovementStandsOnOneLineThoughNoLineMoved() throws IOException {
        int column = headings(internal).indexOf("Movement");
        try (XWPFDocument paper =
                new XWPFDocument(Files.newInputStream(internal.resolve(TermReportFiles.PAPER)))) {
            XWPFTable lines = paper.getTables().getFirst();
            var width = lines.getCTTbl().getTblGrid().getGridColArray(column).getW();
            assertThat(Integer.parseInt(width.toString())).isGreaterThanOrEqualTo(920 + 230);
        }
    }

    @Test
    void whatOnlyThoseInsideMayKnowIsNotInAPublicPaper() throws IOException {
        assertThat(headings(open)).doesNotContain("Last reported", "Movement", "Reason");
        try (XWPFDocument paper =
                new XWPFDocument(Files.newInputStream(open.resolve(TermReportFiles.PAPER)))) {
            assertThat(paper.getTables()).hasSize(1);
        }
        try (XSSFWorkbook book =
                new XSSFWorkbook(Files.newInputStream(open.resolve(TermReportFiles.WORKBOOK)))) {
            List<String> sheets = new ArrayList<>();
            book.forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets).containsExactly("Cover", "Contents", "Monitor by line");
        }
    }

    @Test
    void theWorkbooksTotalsAreThoseOfTheMonitor() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        Files.newInputStream(internal.resolve(TermReportFiles.WORKBOOK)))) {
            Sheet lines = book.getSheet("Monitor by line");
            List<Double> totals = new ArrayList<>();
            for (Row row : lines) {
                if (row.getCell(1) != null && row.getCell(1).toString().equals("All lines")) {
                    totals.add(row.getCell(6).getNumericCellValue());
                }
            }
            assertThat(totals).hasSize(2);
            for (int i = 0; i < 2; i++) {
                Fund fund = Monitor.FUNDS.get(i);
                assertThat(totals.get(i))
                        .isCloseTo(run.monitor().total(fund).projection(), within(0.01));
            }
            assertThat(book.getSheet("Forecasts kept")).isNotNull();
            assertThat(book.getSheet("Monitor movement")).isNotNull();
        }
    }

    @Test
    void aProjectWithoutALedgerByMonthIsToldSo() throws IOException {
        Project before = SampleTerm.before();
        assertThatThrownBy(
                        () ->
                                TermReportFiles.write(
                                        before,
                                        Release.internal(),
                                        AS_AT,
                                        "0.1.0",
                                        folder,
                                        Progress.NONE))
                .isInstanceOf(PaperProblem.class)
                .hasMessageContaining("Import this term's ledger first");
    }
}
