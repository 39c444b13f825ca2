package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.Placement;
import highneeds.evidence.PlacesOffered;
import highneeds.evidence.StatutoryRequest;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

class HouseFilesImportTest {

    @TempDir Path folder;

    private Path csv(String name, String... lines) {
        return Workbooks.text(folder.resolve(name), lines);
    }

    @Test
    void plansWithStartAndEndAreCutAtEachCensus() {
        Path plans =
                csv(
                        "plans.csv",
                        "Pupil ID,Date of birth,Primary need,Plan start date,Plan end date,Cease"
                                + " reason",
                        "A,2014-03-01,ASD,2020-05-01,,",
                        "B,2010-03-01,SEMH,2019-05-01,2024-03-01,9",
                        "C,2016-03-01,SLCN,2025-12-10,,");
        Path placements =
                csv(
                        "placements.csv",
                        "Pupil ID,Provision type,Start date,End date,Annual cost",
                        "A,Mainstream,2020-05-01,2025-08-31,8000",
                        "A,Special,2025-09-01,,25000",
                        "B,Special,2019-05-01,2024-03-01,25000",
                        "C,Mainstream,2025-12-10,,6000");
        Import<Evidence> result = Exampleshire.read(plans, placements);
        assertThat(result.usable()).isTrue();
        // The first plan on record to end did so in March 2024, so 2025 is the first full census.
        assertThat(result.value().plans())
                .extracting(Plan::census, Plan::ncy, Plan::setting)
                .containsExactly(
                        Tuple.tuple(2025, 6, "MS"),
                        Tuple.tuple(2026, 7, "SS"),
                        Tuple.tuple(2026, 5, "MS"));
    }

    @Test
    void aPlacementThatRunsOnLongAfterThePlanCeasedIsNoticed() {
        Path plans =
                csv(
                        "plans.csv",
                        "Pupil ID,Date of birth,Primary need,Plan start date,Plan end date",
                        "A,2014-03-01,ASD,2020-05-01,2023-03-31",
                        "B,2014-03-01,ASD,2020-05-01,2023-03-31",
                        "C,2014-03-01,ASD,2020-05-01,");
        Path placements =
                csv(
                        "placements.csv",
                        "Pupil ID,Provision type,Start date,End date,Annual cost",
                        "A,Mainstream,2020-05-01,,8000",
                        "B,Mainstream,2020-05-01,2023-07-20,8000",
                        "C,Mainstream,2020-05-01,,8000");
        Import<Evidence> result = Exampleshire.read(plans, placements);
        assertThat(result.issues())
                .filteredOn(issue -> issue.code().equals("placement-after-plan"))
                .singleElement()
                .satisfies(
                        issue -> {
                            assertThat(issue.where())
                                    .isEqualTo("placements.csv, row 2, column 'End date'");
                            assertThat(issue.what()).startsWith("1 placement runs on");
                            assertThat(issue.remedy()).contains("ceased in plans.csv");
                        });
    }

    @Test
    void placementCostsAreYearlyWhateverTheirUnit() {
        Path file =
                csv(
                        "placements.csv",
                        "Pupil ID,Provision type,Start date,End date,Annual cost,Weekly"
                            + " cost,Weeks,Termly cost,Daily cost,Days,Place funding,Top-up,Health"
                            + " contribution,Social care contribution",
                        "A,ISS,2025-09-01,,\"£50,000\",,,,,,,,10%,5000",
                        "B,ISS,2025-09-01,,,1000,40,,,,,,,",
                        "C,ISS,2025-09-01,,,,,10000,,,,,,",
                        "D,ISS,2025-09-01,,,,,,200,190,,,,",
                        "E,SS,2025-09-01,,,,,,,,10000,15000,,",
                        "F,SS,2025-09-01,,26000,,,,,,10000,,,",
                        "G,SS,2025-09-01,2025-08-01,26000,,,,,,,,,",
                        "H,SS,2025-09-01,,-5,,,,,,,,,");
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.value().placements())
                .extracting(Placement::placeFunding, Placement::topUp, Placement::contributions)
                .containsExactly(
                        Tuple.tuple(0.0, 50_000.0, 10_000.0),
                        Tuple.tuple(0.0, 40_000.0, 0.0),
                        Tuple.tuple(0.0, 30_000.0, 0.0),
                        Tuple.tuple(0.0, 38_000.0, 0.0),
                        Tuple.tuple(10_000.0, 15_000.0, 0.0),
                        Tuple.tuple(10_000.0, 16_000.0, 0.0));
        assertThat(Exampleshire.codes(result)).contains("end-before-start", "negative-amount");
        assertThat(Exampleshire.leftOut(result)).isEqualTo(2);
    }

    @Test
    void transportPopulationPlacesFundingAndRequestsComeIn() {
        Import<Evidence> result =
                Exampleshire.read(
                        csv(
                                "transport.csv",
                                "Pupil ID,Transport mode,Distance (miles),Passengers,Passenger"
                                        + " assistant,Start date,End date,Annual cost",
                                "A,Taxi,4.5,2,Y,2025-09-01,,7000"),
                        csv(
                                "population.csv",
                                "Year,Age,Population",
                                "2025,4,1000",
                                "2025,5,990",
                                "2025,60,800"),
                        csv(
                                "places.csv",
                                "Provision type,Provider,From,Places,Phase,Place funding",
                                "Special,Oak School,2025,120,All,10000"),
                        csv(
                                "funding.csv",
                                "Line,Financial year,Budget,Outturn or forecast",
                                "High needs block allocation,2025-26,50000000,",
                                "1.2.3 Independent,2025-26,9000000,10000000",
                                "Balance brought forward,2025-26,\"(12,500,000)\",",
                                "Total,2025-26,1,1"),
                        csv(
                                "process.csv",
                                "Request date,Outcome,Outcome date,Assessment outcome,Assessment"
                                        + " outcome date,Plan date,NC year",
                                "2025-02-01,Y,2025-03-01,Y,2025-05-01,2025-06-20,R",
                                "2025-03-01,N,2025-04-01,,,,7"));
        Evidence evidence = result.value();
        assertThat(evidence.journeys()).hasSize(1);
        assertThat(evidence.population().in(2025).get(0)).isEqualTo(1000);
        assertThat(evidence.places())
                .extracting(PlacesOffered::withoutOrigin)
                .containsExactly(new PlacesOffered("SS", "Oak School", 2025, 120, 10_000));
        assertThat(evidence.ledger())
                .extracting(LedgerLine::code, LedgerLine::year, LedgerLine::best)
                .containsExactly(
                        Tuple.tuple("HNB", new FinancialYear(2025), 50_000_000.0),
                        Tuple.tuple("1.2.3", new FinancialYear(2025), 10_000_000.0),
                        Tuple.tuple("BF", new FinancialYear(2025), -12_500_000.0));
        assertThat(evidence.requests())
                .extracting(request -> request.decision().orElseThrow())
                .containsExactly(
                        StatutoryRequest.Decision.ASSESS, StatutoryRequest.Decision.NOT_ASSESS);
        assertThat(evidence.requests().getFirst().planFinal()).contains(LocalDate.of(2025, 6, 20));
        assertThat(result.readings())
                .allSatisfy(r -> assertThat(r.read()).isEqualTo(r.used() + r.leftOut()));
        assertThat(result.issues()).noneMatch(i -> i.severity() == Issue.Severity.ERROR);
    }

    @Test
    void transitionsOfAnyCodesBecomePlansWhoseFlowsAreThoseOfTheTable() {
        Import<Evidence> result =
                Exampleshire.read(
                        csv(
                                "transitions.csv",
                                "calendar-year,setting-1,need-1,academic-year-1,setting-2,need-2,academic-year-2",
                                "2024,MMSIB,ASD,6,MMSIB,ASD,7",
                                "2024,NONSEND,NONSEND,3,MMSIB,QQ,4",
                                "2024,MMSIB,ASD,8,NONSEND,NONSEND,9",
                                "2025,MMSIB,ASD,7,SPIN,ASD,8",
                                "2025,MMSIB,QQ,4,MMSIB,QQ,5"),
                        csv("costs.csv", "need,setting,cost", "ASD,SPIN,60000", "QQ,MMSIB,7000"),
                        csv(
                                "valid-states.csv",
                                "setting,setting-group,min-academic-year,max-academic-year,needs,setting->setting",
                                "MMSIB,Mainstream,0,14,\"ASD,QQ\",SPIN",
                                "SPIN,Independent special,-2,15,ASD,MMSIB"));
        Evidence evidence = result.value();
        assertThat(evidence.catalogue().hasNeed("QQ")).isTrue();
        assertThat(evidence.catalogue().setting("SPIN").lastNcy()).isEqualTo(15);
        var flows = evidence.history().flows();
        assertThat(flows.getFirst().leavers().total()).isEqualTo(1);
        assertThat(flows.getFirst().joiners().total()).isEqualTo(1);
        assertThat(flows.getLast().leavers().total()).isZero();
        assertThat(flows.getLast().moves()).hasSize(1);
        assertThat(evidence.placements())
                .extracting(Placement::netCost)
                .containsExactlyInAnyOrder(60_000.0, 7_000.0);
    }
}
