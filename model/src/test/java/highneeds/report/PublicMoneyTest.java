package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.Exampleshire;
import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.Rounded;
import highneeds.report.table.Cell;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;
import highneeds.report.table.Unit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Money of a few children in whole public packs. */
class PublicMoneyTest {

    @TempDir Path folder;

    private static List<ReportTable> tables(SafeReport report) {
        return report.tables().stream().map(SafeTable::table).toList();
    }

    private static boolean showsMoneyOf(SafeReport report, String label) {
        return tables(report).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.cells().size() > 1 && row.label(1).equals(label))
                .flatMap(row -> row.cells().stream())
                .anyMatch(
                        cell -> cell instanceof Cell.Figure figure && figure.unit() == Unit.POUNDS);
    }

    /**
     * As in a published answer of 2022: one child of an age band travels, at £2,538. Neither the
     * band's cost nor that of the only other small band may be shown, nor anything it follows from.
     */
    @Test
    void aSingleTravellersCostIsNowhereInThePack() throws IOException {
        Evidence all = Exampleshire.evidence();
        Plan oldest =
                all.plans().stream()
                        .filter(plan -> plan.census() == 2026)
                        .max(java.util.Comparator.comparingInt(Plan::ncy))
                        .orElseThrow();
        List<Journey> journeys = new ArrayList<>();
        for (Plan plan : all.plans()) {
            if (plan.census() == 2026 && (plan.ncy() <= 11 || plan == oldest)) {
                journeys.add(
                        new Journey(
                                plan.person(),
                                "Taxi",
                                Optional.empty(),
                                1,
                                false,
                                LocalDate.of(2025, 9, 1),
                                Optional.empty(),
                                plan == oldest ? 2_538 : 5_000));
            }
        }
        assertThat(oldest.ncy()).isGreaterThan(14);
        SafeReport report = RandomCouncil.counted(all.withJourneys(journeys), Release.forPublic());

        assertThat(showsMoneyOf(report, "2.1.7 Transport, ages 19 to 25")).isFalse();
        long shown =
                List.of("2.1.4 Transport to the end of Year 11", "2.1.6 Transport, ages 16 to 18")
                        .stream()
                        .filter(label -> showsMoneyOf(report, label))
                        .count();
        assertThat(shown).as("bands from which the hidden one would follow").isLessThan(2);
        DocxReport.write(report, folder.resolve("p.docx"));
        XlsxReport.write(report, folder.resolve("w.xlsx"));
        Unpacked.all(folder)
                .forEach(
                        (part, text) ->
                                assertThat(text.contains("2538") || text.contains("2,538"))
                                        .as(part)
                                        .isFalse());
    }

    /** Real terms are a second view of the same sums: nothing in them may undo the rounding. */
    @Test
    void realTermsTellNoMoreThanTheCashThatIsShown() {
        SafeReport report = ReportExample.forPublic();
        ReportTable cash = table(report, "Balance");
        ReportTable real = table(report, "Real terms");
        int spend = cash.row("Baseline", "All high needs block spend");
        int deflated = real.row("Baseline", "All high needs block spend");
        double deflator = ReportExample.full().money().choices().deflator();
        for (int column = 2; column < real.columns().size(); column++) {
            double shown = cash.value(spend, column);
            double again = shown / Math.pow(1 + deflator / 100, column - 2);
            assertThat(real.value(deflated, column))
                    .as("column %d", column)
                    .isEqualTo(Rounded.pounds(again));
        }
    }

    @Test
    void whoseMoneyIsHiddenInOneTableIsHiddenInEveryOne() {
        for (int seed = 1; seed <= 12; seed++) {
            Evidence evidence = RandomCouncil.evidence(seed, 0.03 * seed);
            SafeReport report = RandomCouncil.counted(evidence, Release.forPublic());
            for (ReportTable table : tables(report)) {
                for (ReportTable.Row row : table.rows()) {
                    boolean hidden = false;
                    for (int label = 0; label < table.labels(); label++) {
                        hidden |= report.disclosure().hidesMoneyOf(row.label(label));
                    }
                    assertThat(hidden && row.cells().stream().anyMatch(PublicMoneyTest::pounds))
                            .as("council %d, %s: %s", seed, table.name(), row.cells())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void allTransportOfFewTravellersIsInNoTable() {
        Evidence all = Exampleshire.evidence();
        Evidence few = all.withJourneys(all.journeys().subList(0, 3));
        SafeReport report = RandomCouncil.counted(few, Release.forPublic());

        assertThat(report.disclosure().hiddenMoney()).contains("All transport");
        for (ReportTable table : tables(report)) {
            for (ReportTable.Row row : table.rows()) {
                boolean travel =
                        java.util.stream.IntStream.range(0, table.labels())
                                .anyMatch(label -> row.label(label).contains("ransport"));
                assertThat(travel && row.cells().stream().anyMatch(PublicMoneyTest::pounds))
                        .as("%s: %s", table.name(), row.cells())
                        .isFalse();
            }
        }
    }

    private static boolean pounds(Cell cell) {
        return cell instanceof Cell.Figure figure
                && figure.unit() == Unit.POUNDS
                && figure.value() != 0;
    }

    private static ReportTable table(SafeReport report, String name) {
        return tables(report).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
