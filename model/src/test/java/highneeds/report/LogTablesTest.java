package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.importer.TableKind;
import highneeds.importer.TableReading;
import highneeds.project.Retention;
import highneeds.project.assurance.Inputs;
import highneeds.project.assurance.LogEntry;
import highneeds.project.assurance.QualityRecord;
import highneeds.project.assurance.SignOff;
import highneeds.report.disclosure.Release;
import highneeds.report.table.QualityLogs;
import highneeds.report.table.ReportContent;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The logs of a report and its sign-off, as each profile shows them. */
class LogTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Inputs INPUTS = new Inputs("0.1.0", "d", "r", "m", "n", "s");
    private static final Inputs OTHER = new Inputs("0.1.0", "new", "r", "m", "n", "s");
    private static final List<String> LOGS =
            List.of("Sign-off", "QA log", "Decision log", "Assumptions log", "Data log");

    @TempDir Path folder;

    @Test
    void everyProfileHasAllFiveLogs() {
        for (Release release : releases()) {
            assertThat(tables(report(INPUTS, release))).containsKeys(LOGS.toArray(String[]::new));
        }
    }

    @Test
    void anInternalReportNamesFilesPeopleAndWords() {
        String all = all(report(INPUTS, Release.internal()));
        assertThat(all)
                .contains("ehcp-cohort.xlsx", "A. Patel", "B. Okoro", "Growth held at 4%.")
                .contains("Ms Ownerly", "Six pilots elsewhere", "SEN team");
    }

    @Test
    void outsideTheCouncilNobodyIsNamedAndNothingTypedIsShownUnlessThatWasChosen() {
        for (Release release : List.of(Release.restricted(), Release.forPublic())) {
            String all = all(report(INPUTS, release));
            assertThat(all)
                    .doesNotContain("ehcp-cohort", "Patel", "Okoro", "Growth held", "Ownerly")
                    .doesNotContain("pilots", "SEN team", "1203");
            assertThat(all).contains("Kept by the council", "9f86d081884c");
            String chosen = all(report(INPUTS, release.withNames(true).withWordsChecked(true)));
            assertThat(chosen)
                    .contains("A. Patel", "B. Okoro", "Growth held at 4%.", "Ms Ownerly")
                    .doesNotContain("ehcp-cohort");
        }
    }

    @Test
    void everyPaperIsMarkedADraftUntilItIsSignedOffAsItIsNow() throws Exception {
        SafeReport signed = report(INPUTS, Release.forPublic());
        SafeReport changed = report(OTHER, Release.forPublic());
        assertThat(signed.mark()).isEqualTo("Signed off");
        assertThat(changed.mark()).isEqualTo("Draft");
        for (SafeReport report : List.of(signed, changed)) {
            Path xlsx = folder.resolve("p.xlsx");
            Path docx = folder.resolve("p.docx");
            Path pptx = folder.resolve("p.pptx");
            XlsxReport.write(report, xlsx);
            DocxReport.write(report, docx);
            PptxReport.write(report, pptx);
            assertThat(text("p.xlsx")).contains(report.standing(), report.inputs());
            assertThat(text("p.docx")).contains(report.standing(), report.inputs());
            assertThat(text("p.pptx")).contains(report.mark() + ", public");
            assertThat(text("p.docx").contains("forecast, draft. Page"))
                    .isEqualTo(report == changed);
        }
        assertThat(changed.standing()).contains("Draft: since it was signed off", "the data");
    }

    private String text(String file) throws IOException {
        return Unpacked.all(folder).entrySet().stream()
                .filter(part -> part.getKey().startsWith(file))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    private static List<Release> releases() {
        return List.of(Release.internal(), Release.restricted(), Release.forPublic());
    }

    private static SafeReport report(Inputs now, Release release) {
        QualityRecord record =
                QualityRecord.NONE
                        .readOn(List.of(reading().sha256()), DAY)
                        .noting(reading().sha256(), note -> note.ownedBy("SEN team"))
                        .withDecisions(
                                List.of(new LogEntry(DAY, "A. Patel", "Growth held at 4%.", "")))
                        .withChecks(List.of(new LogEntry(DAY, "B. Okoro", "Worked out again.", "")))
                        .signed(new SignOff("A. Patel", "B. Okoro", DAY, INPUTS));
        QualityLogs logs =
                new QualityLogs(
                        record,
                        now,
                        List.of(reading()),
                        Retention.NONE,
                        List.of(
                                new QualityLogs.Assumed(
                                        0,
                                        "Nothing changes.",
                                        "Ms Ownerly",
                                        "Six pilots elsewhere",
                                        "in full",
                                        "")));
        ReportContent small = ReportExample.small();
        return ReportExample.released(small.with(small.assurance().with(logs)), release);
    }

    private static TableReading reading() {
        return new TableReading(
                "ehcp-cohort.xlsx",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "Plans",
                TableKind.COHORT,
                1_204,
                1_203,
                Map.of(),
                List.of());
    }

    private static Map<String, SafeTable> tables(SafeReport report) {
        return report.tables().stream()
                .collect(Collectors.toMap(table -> table.table().name(), table -> table));
    }

    /** The five logs as text. */
    private static String all(SafeReport report) {
        return Stream.of(LOGS.toArray(String[]::new))
                .map(name -> TableCsv.text(tables(report).get(name)))
                .collect(Collectors.joining("\n"));
    }
}
