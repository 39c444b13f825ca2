package highneeds.importer.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.importer.Exampleshire;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.importer.Workbooks;
import highneeds.importer.entry.Survey;
import highneeds.importer.table.FoundTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A fault is mended once for all its rows, says so, and still adds up. */
class RepairsTest {

    private static final String PLAN = "Census date,Pupil ID,NC year,Primary need,Provision type";
    private static final String PLACEMENT =
            "Pupil ID,Provision type,Start date,End date,Annual cost,Top-up,Place funding";

    @TempDir Path folder;

    private Path csv(String name, String heading, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = heading;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Workbooks.text(folder.resolve(name), lines);
    }

    /** Reads files and mends an issue in one way in all of their tables. */
    private static Import<Evidence> mended(String issue, Repair repair, Path... files) {
        Survey survey = Exampleshire.look(files);
        for (FoundTable table : survey.tables()) {
            survey =
                    survey.with(
                            table,
                            table.withMapping(
                                    table.mapping().withRepair(issue, Optional.of(repair))));
        }
        Import<Evidence> result = Exampleshire.read(Exampleshire.nothing(), survey);
        addsUp(result);
        return result;
    }

    private static void addsUp(Import<Evidence> result) {
        assertThat(result.readings().stream().mapToInt(TableReading::leftOut).sum())
                .isEqualTo(Exampleshire.leftOut(result));
    }

    private static List<Issue> with(String code, Import<Evidence> result) {
        return result.issues().stream().filter(issue -> issue.code().equals(code)).toList();
    }

    private static void offered(String issue, Repair repair, Import<Evidence> unmended) {
        assertThat(with(issue, unmended))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(Offer.of(each).repairs()).contains(repair));
        addsUp(unmended);
    }

    private static void saidOnlyAsANote(String issue, Import<Evidence> mended) {
        assertThat(with(issue, mended))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.severity()).isEqualTo(Issue.Severity.NOTE));
    }

    @Test
    void datesInEachOthersColumnsAreSwapped() {
        Path file =
                csv(
                        "placements.csv",
                        PLACEMENT,
                        "P1,Special,2025-08-31,2024-09-01,20000,,",
                        "P2,Special,2024-09-01,,20000,,");
        offered("end-before-start", Repair.SWAP_DATES, Exampleshire.read(file));
        Import<Evidence> result = mended("end-before-start", Repair.SWAP_DATES, file);
        assertThat(result.value().placements())
                .extracting(Placement::start, Placement::end)
                .containsExactly(
                        tuple(LocalDate.of(2024, 9, 1), Optional.of(LocalDate.of(2025, 8, 31))),
                        tuple(LocalDate.of(2024, 9, 1), Optional.empty()));
        saidOnlyAsANote("end-before-start", result);
    }

    @Test
    void anEndBeforeTheStartIsTreatedAsEmpty() {
        Path file =
                csv(
                        "transport.csv",
                        "Pupil ID,Transport mode,Start date,End date,Annual cost",
                        "P1,Taxi,2025-09-01,2024-09-01,9000");
        offered("end-before-start", Repair.NO_END, Exampleshire.read(file));
        Import<Evidence> result = mended("end-before-start", Repair.NO_END, file);
        assertThat(result.value().journeys())
                .singleElement()
                .satisfies(journey -> assertThat(journey.end()).isEmpty());
        saidOnlyAsANote("end-before-start", result);
    }

    @Test
    void ofTwoMainNeedsTheLastCanCount() {
        Path file =
                csv(
                        "cohort.csv",
                        PLAN,
                        "2026-01-15,P1,7,ASD,Special",
                        "2026-01-15,P1,7,MLD,Special");
        Import<Evidence> first = Exampleshire.read(file);
        offered("two-main-needs", Repair.KEEP_LAST, first);
        assertThat(first.value().plans()).extracting(Plan::need).containsExactly("ASD");
        Import<Evidence> last = mended("two-main-needs", Repair.KEEP_LAST, file);
        assertThat(last.value().plans()).extracting(Plan::need).containsExactly("MLD");
    }

    @Test
    void ofTwoRowsOfOnePlanTheLastCanCount() {
        Path file =
                csv(
                        "cohort.csv",
                        PLAN,
                        "2026-01-15,P1,7,ASD,Special",
                        "2026-01-15,P1,8,ASD,Special");
        offered("duplicate-plan", Repair.KEEP_LAST, Exampleshire.read(file));
        assertThat(mended("duplicate-plan", Repair.KEEP_LAST, file).value().plans())
                .extracting(Plan::ncy)
                .containsExactly(8);
    }

    @Test
    void unknownNeedsAreCountedAsNotRecorded() {
        Path file =
                csv(
                        "cohort.csv",
                        PLAN,
                        "2026-01-15,P1,7,Purple,Special",
                        "2026-01-15,P2,7,Blue,Special",
                        "2026-01-15,P3,7,ASD,Special");
        offered("unknown-need", Repair.NOT_RECORDED, Exampleshire.read(file));
        Import<Evidence> result = mended("unknown-need", Repair.NOT_RECORDED, file);
        assertThat(result.value().plans()).hasSize(3);
        saidOnlyAsANote("unknown-need", result);
    }

    @Test
    void theYearOfTheDateOfBirthCanCount() {
        Path file =
                csv(
                        "cohort.csv",
                        "Census date,Pupil ID,NC year,Date of birth,Primary need,Provision type",
                        // Eleven on 31 August 2025, so in year 7 in January 2026.
                        "2026-01-15,P1,9,2014-03-01,ASD,Special");
        offered("ncy-not-age", Repair.USE_AGE, Exampleshire.read(file));
        Import<Evidence> result = mended("ncy-not-age", Repair.USE_AGE, file);
        assertThat(result.value().plans()).extracting(Plan::ncy).containsExactly(7);
        saidOnlyAsANote("ncy-not-age", result);
    }

    @Test
    void theAnnualCostCanCountInsteadOfItsParts() {
        Path file = csv("placements.csv", PLACEMENT, "P1,Special,2024-09-01,,25000,12000,10000");
        offered("cost-not-its-parts", Repair.USE_WHOLE, Exampleshire.read(file));
        Import<Evidence> result = mended("cost-not-its-parts", Repair.USE_WHOLE, file);
        // 25,000 less 10,000 for the place.
        assertThat(result.value().placements())
                .extracting(Placement::netCost, Placement::topUp)
                .containsExactly(tuple(25_000.0, 15_000.0));
        saidOnlyAsANote("cost-not-its-parts", result);
    }

    @Test
    void negativeAmountsAreTreatedAsEmpty() {
        Path file = csv("placements.csv", PLACEMENT, "P1,Special,2024-09-01,,20000,-500,");
        offered("negative-amount", Repair.NO_AMOUNT, Exampleshire.read(file));
        Import<Evidence> result = mended("negative-amount", Repair.NO_AMOUNT, file);
        assertThat(result.value().placements())
                .extracting(Placement::netCost)
                .containsExactly(20_000.0);
        saidOnlyAsANote("negative-amount", result);
    }

    @Test
    void rowsLeftOutByRuleCanBeUsed() {
        Path file =
                csv(
                        "cohort.csv",
                        PLAN + ",Plan end date,Maintaining authority",
                        "2026-01-15,P1,7,ASD,Special,2025-01-01,",
                        "2026-01-15,P2,7,ASD,Special,,Otherton",
                        "2026-01-15,P3,7,ASD,Special,,");
        Import<Evidence> before = Exampleshire.read(file);
        offered("ceased-before-census", Repair.USE, before);
        offered("plan-of-another-council", Repair.USE, before);
        assertThat(before.value().plans()).hasSize(1);
        assertThat(mended("ceased-before-census", Repair.USE, file).value().plans()).hasSize(2);
        assertThat(mended("plan-of-another-council", Repair.USE, file).value().plans()).hasSize(2);
    }

    @Test
    void rowsUsedInSpiteOfAFaultCanBeLeftOut() {
        Path file =
                csv(
                        "cohort.csv",
                        PLAN,
                        "2026-06-15,P1,7,ASD,Special",
                        "2026-01-15,P2,7,ASD,Special");
        offered("census-not-in-january", Repair.LEAVE_OUT, Exampleshire.read(file));
        Import<Evidence> result = mended("census-not-in-january", Repair.LEAVE_OUT, file);
        assertThat(result.value().plans()).extracting(Plan::census).containsExactly(2026);
        assertThat(with("census-not-in-january", result))
                .singleElement()
                .satisfies(
                        issue -> {
                            assertThat(issue.severity()).isEqualTo(Issue.Severity.LEFT_OUT);
                            assertThat(issue.what())
                                    .isEqualTo(
                                            "The census date is not in January; the row was left"
                                                    + " out as chosen.");
                        });
    }

    private Path census(String... persons) {
        String[] rows = new String[persons.length];
        for (int i = 0; i < persons.length; i++) {
            rows[i] = "2026-01-15," + persons[i] + ",7,ASD,Special";
        }
        return csv("cohort.csv", PLAN, rows);
    }

    @Test
    void whatHasNoPlanCanBeLeftOut() {
        Path plans = census("P1");
        Path placements =
                csv(
                        "placements.csv",
                        PLACEMENT,
                        "P1,Special,2024-09-01,,20000,,",
                        "X9,Special,2024-09-01,,21000,,");
        Path transport =
                csv(
                        "transport.csv",
                        "Pupil ID,Transport mode,Start date,Annual cost",
                        "P1,Taxi,2024-09-01,9000",
                        "X9,Taxi,2024-09-01,8000");
        Import<Evidence> before = Exampleshire.read(plans, placements, transport);
        offered("placement-without-plan", Repair.LEAVE_OUT, before);
        offered("transport-without-plan", Repair.LEAVE_OUT, before);
        Import<Evidence> result =
                mended("placement-without-plan", Repair.LEAVE_OUT, plans, placements, transport);
        assertThat(result.value().placements()).hasSize(1);
        assertThat(result.value().journeys()).hasSize(2);
        assertThat(with("placement-without-plan", result))
                .singleElement()
                .satisfies(
                        issue -> {
                            assertThat(issue.where()).startsWith("placements.csv");
                            assertThat(issue.rows()).isEqualTo(1);
                        });
        assertThat(
                        mended(
                                        "transport-without-plan",
                                        Repair.LEAVE_OUT,
                                        plans,
                                        placements,
                                        transport)
                                .value()
                                .journeys())
                .hasSize(1);
    }

    @Test
    void transportOfAChildWhoIsPlacedNowhereCanBeLeftOut() {
        Path plans = census("P1", "P2");
        Path placements = csv("placements.csv", PLACEMENT, "P1,Special,2024-09-01,,20000,,");
        Path transport =
                csv(
                        "transport.csv",
                        "Pupil ID,Transport mode,Start date,Annual cost",
                        "P1,Taxi,2024-09-01,9000",
                        "P2,Taxi,2024-09-01,8000");
        String issue = "transport-without-placement";
        Import<Evidence> before = Exampleshire.read(plans, placements, transport);
        offered(issue, Repair.LEAVE_OUT, before);
        assertThat(with(issue, before).getFirst().where())
                .isEqualTo("transport.csv, row 3, column 'Pupil ID'");
        Import<Evidence> result = mended(issue, Repair.LEAVE_OUT, plans, placements, transport);
        assertThat(result.value().journeys()).hasSize(1);
    }

    @Test
    void costsFarFromTheUsualCanBeLeftOut() {
        Path file =
                csv(
                        "placements.csv",
                        PLACEMENT,
                        "P1,Special,2024-09-01,,20000,,",
                        "P2,Special,2024-09-01,,21000,,",
                        "P3,Special,2024-09-01,,22000,,",
                        "P4,Special,2024-09-01,,23000,,",
                        "P5,Special,2024-09-01,,500000,,");
        offered("outlying-cost", Repair.LEAVE_OUT, Exampleshire.read(file));
        assertThat(mended("outlying-cost", Repair.LEAVE_OUT, file).value().placements())
                .extracting(Placement::netCost)
                .containsExactly(20_000.0, 21_000.0, 22_000.0, 23_000.0);
    }

    @Test
    void anEarlierPlacementIsEndedWhenTheNextStarts() {
        Path file =
                csv(
                        "placements.csv",
                        PLACEMENT,
                        "P1,Special,2023-09-01,,20000,,",
                        "P1,Special,2024-09-01,,21000,,",
                        "P2,Special,2024-09-01,,20000,,");
        offered("overlapping-placements", Repair.END_AT_NEXT, Exampleshire.read(file));
        Import<Evidence> result = mended("overlapping-placements", Repair.END_AT_NEXT, file);
        assertThat(result.value().placements())
                .extracting(Placement::end)
                .containsExactly(
                        Optional.of(LocalDate.of(2024, 9, 1)), Optional.empty(), Optional.empty());
        saidOnlyAsANote("overlapping-placements", result);
    }

    @Test
    void aPlacementIsEndedWhenThePlanCeased() {
        Path plans =
                csv(
                        "plans.csv",
                        "Pupil ID,Date of birth,Primary need,Plan start date,Plan end date",
                        "A,2014-03-01,ASD,2020-05-01,",
                        "B,2010-03-01,SEMH,2019-05-01,2024-03-01");
        Path placements =
                csv(
                        "placements.csv",
                        PLACEMENT,
                        "A,Special,2020-05-01,,25000,,",
                        "B,Special,2019-05-01,,25000,,");
        offered("placement-after-plan", Repair.END_WITH_PLAN, Exampleshire.read(plans, placements));
        Import<Evidence> result =
                mended("placement-after-plan", Repair.END_WITH_PLAN, plans, placements);
        assertThat(result.value().placements())
                .extracting(Placement::end)
                .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2024, 3, 1)));
        saidOnlyAsANote("placement-after-plan", result);
    }

    @Test
    void anEmptyProvisionTypeCanBeGivenAMeaning() {
        Path file = csv("cohort.csv", PLAN, "2026-01-15,P1,7,ASD,", "2026-01-15,P2,7,ASD,(old)");
        Survey survey = Exampleshire.look(file);
        FoundTable table = survey.tables().getFirst();
        Import<Evidence> result =
                Exampleshire.read(
                        Exampleshire.nothing(),
                        survey.with(
                                table, table.withMapping(table.mapping().withSetting("", "SS"))));
        // "(old)" is not empty, though it has no word outside its brackets.
        assertThat(result.value().plans()).extracting(Plan::setting).containsExactly("SS");
        addsUp(result);
    }
}
