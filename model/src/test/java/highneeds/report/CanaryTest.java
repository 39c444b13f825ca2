package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.Exampleshire;
import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.Placement;
import highneeds.forecast.Forecast;
import highneeds.importer.Issue;
import highneeds.importer.TableKind;
import highneeds.importer.TableReading;
import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.Release;
import highneeds.report.table.ReportContent;
import highneeds.report.table.ReportContent.RunRecord;
import highneeds.report.table.ReportContent.ScenarioForecast;
import highneeds.report.table.SafeReport;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** Five hundred made-up names where files and people put them, sought in every export. */
class CanaryTest {

    private static final String CANARY = "Zqx";
    private static final int PLANTED = 500;

    private static final AtomicInteger COUNT = new AtomicInteger();

    @TempDir Path folder;

    private static String canary() {
        return CANARY + COUNT.incrementAndGet() + " Person";
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"PUBLIC", "RESTRICTED"})
    void noNameLeavesTheCouncil(Profile profile) throws IOException {
        COUNT.set(0);
        Evidence evidence = planted();
        ReportContent content = planted(RandomCouncil.content(evidence));
        assertThat(COUNT.get()).isGreaterThanOrEqualTo(PLANTED);

        SafeReport report = SafeReport.of(content, evidence, Release.of(profile));
        XlsxReport.write(report, folder.resolve("w.xlsx"));
        DocxReport.write(report, folder.resolve("p.docx"));
        PptxReport.write(report, folder.resolve("s.pptx"));
        TableCsv.writeAll(report, folder.resolve("csv"));

        Map<String, String> parts = Unpacked.all(folder);
        assertThat(parts).hasSizeGreaterThan(50);
        parts.forEach((part, text) -> assertThat(text.contains(CANARY)).as(part).isFalse());
    }

    /** Providers, districts and bands of every row, names of accounts. */
    private static Evidence planted() {
        Evidence all = Exampleshire.evidence();
        List<Plan> plans = new ArrayList<>();
        for (Plan plan : all.plans()) {
            plans.add(
                    new Plan(
                            plan.person(),
                            plan.census(),
                            plan.ncy(),
                            plan.need(),
                            plan.setting(),
                            canary(),
                            canary()));
        }
        List<Placement> placements = new ArrayList<>();
        for (Placement one : all.placements()) {
            placements.add(
                    new Placement(
                            one.person(),
                            one.setting(),
                            canary(),
                            one.start(),
                            one.end(),
                            one.placeFunding(),
                            one.topUp(),
                            one.contributions(),
                            canary(),
                            one.residentialWeeks()));
        }
        return all.withPlans(plans).withPlacements(placements).withLedger(ledger(all));
    }

    private static List<LedgerLine> ledger(Evidence all) {
        List<LedgerLine> lines = new ArrayList<>();
        for (LedgerLine line : all.ledger()) {
            lines.add(
                    new LedgerLine(
                            line.code(), canary(), line.year(), line.budget(), line.outturn()));
        }
        return lines;
    }

    private static Forecast named(Forecast forecast, String name) {
        return new Forecast(
                name,
                forecast.assumed(),
                forecast.outcome(),
                forecast.budget(),
                forecast.results(),
                forecast.simulations());
    }

    /** Names and descriptions of scenarios, files, sheets, columns and issues. */
    private static ReportContent planted(ReportContent content) {
        List<ScenarioForecast> scenarios = new ArrayList<>();
        scenarios.add(new ScenarioForecast(content.baseline().forecast(), canary(), List.of()));
        for (int i = 0; i < 3; i++) {
            scenarios.add(
                    new ScenarioForecast(
                            named(content.baseline().forecast(), canary()), canary(), List.of()));
        }
        RunRecord run =
                new RunRecord(
                        content.run().choices(),
                        "0.1.0",
                        List.of(
                                new TableReading(
                                        canary(),
                                        "00",
                                        canary(),
                                        TableKind.COHORT,
                                        1,
                                        1,
                                        Map.of(canary(), "UPN"),
                                        List.of(canary()))),
                        List.of(
                                new Issue(
                                        Issue.Severity.LEFT_OUT,
                                        "unknown-setting",
                                        canary(),
                                        canary(),
                                        OptionalInt.of(2),
                                        canary(),
                                        canary(),
                                        canary())));
        return new ReportContent(
                content.council(),
                content.asAt(),
                content.catalogue(),
                content.history(),
                scenarios,
                run);
    }
}
