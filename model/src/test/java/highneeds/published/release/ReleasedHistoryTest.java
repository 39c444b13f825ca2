package highneeds.published.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.caseload.Caseload;
import highneeds.caseload.Flows;
import highneeds.caseload.History;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.published.PublishedTables;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Council;
import highneeds.published.tables.PublishedSettings;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A release made of the shipped numbers of a council, moved on by a year. */
class ReleasedHistoryTest {

    private static final Council BUCKS = PublishedTables.council("Buckinghamshire").orElseThrow();
    private static final AreaTables SHIPPED = AreaTables.of(BUCKS.code());

    /** Headings of the files, in the order of the published settings. */
    private static final String SETTINGS =
            "mainstream_la_maintained,mainstream_academy_resourced_provision,"
                    + "mainstream_la_maintained_senunit,special_la_maintained,"
                    + "special_non_maintained,special_independent,mainstream_independent,"
                    + "ap_pru_la_maintained,general_fe_tertiary_colleges,"
                    + "specialist_post_16_institutions,nm_early_years,elective_home_education,"
                    + "other_arrangements_la,neet,other_arrangements_parents,placement_unknown";

    private static final String PLACE =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
                    + "region_name,new_la_code,old_la_code,la_name,breakdown_topic,breakdown,";

    @TempDir Path folder;

    private History before;

    @BeforeEach
    void theShippedHistory() {
        before = PublishedTables.evidence(BUCKS).value().published().orElseThrow();
    }

    private static String place(String period, String topic, String breakdown) {
        return period
                + ",Academic year,Local authority,E92000001,England,E12000008,South East,"
                + "E06000060,825,Buckinghamshire,"
                + topic
                + ","
                + breakdown
                + ",";
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private static String numbers(double[] row, double factor) {
        return String.join(
                ",",
                Arrays.stream(row).mapToObj(n -> String.valueOf(Math.round(n * factor))).toList());
    }

    private static String age(int age, int oldest, String oldestLabel) {
        return age == 2 ? "Age 2 and under" : age == oldest ? oldestLabel : "Age " + age;
    }

    private Path caseload() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(PLACE + "ehcplans," + SETTINGS + ",mainstream_total,mainstream_total_pc");
        double[][] byAge = SHIPPED.caseload(2025);
        double total = 0;
        for (int i = 0; i < byAge.length; i++) {
            String row = numbers(byAge[i], 1.1);
            total += Arrays.stream(row.split(",")).mapToDouble(Double::parseDouble).sum();
            String breakdown = age(i + 2, 99, "");
            lines.add(
                    place("202526", "Child or young persons age", breakdown) + "x," + row + ",9,9");
            lines.add(place("202526", "Age when plan started", breakdown) + "x," + row + ",9,9");
        }
        lines.add(
                place("202526", "All EHC plans", "All EHC plans")
                        + Math.round(total)
                        + ",x".repeat(PublishedSettings.NAMES.size())
                        + ",9,9");
        lines.add(
                "202526,Academic year,National,E92000001,England,,,,,,All EHC plans,All EHC"
                        + " plans,700000,"
                        + "9,".repeat(18));
        return write("caseload.csv", lines);
    }

    private Path started() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(PLACE + "new_ehc_plans," + SETTINGS);
        double[][] byAge = SHIPPED.newPlans(2024);
        for (int i = 0; i < byAge.length; i++) {
            String breakdown = age(i + 2, 20, "Age 20 and over");
            lines.add(
                    place("2025", "Age when plan started", breakdown)
                            + "x,"
                            + numbers(byAge[i], 1));
        }
        return write("newplans.csv", lines);
    }

    private Path ceased() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(PLACE + "max_age,transfer,total_ceased");
        double[] byAge = SHIPPED.ceased(2024);
        for (int i = 0; i < byAge.length; i++) {
            String breakdown = age(i + 2, 20, "age 20 and over");
            lines.add(
                    place("2025", "Age plan ceased", breakdown)
                            + "0,3,"
                            + (Math.round(byAge[i]) + 3));
        }
        return write("ceased_plans.csv", lines);
    }

    private Path needs() throws IOException {
        List<String> columns =
                PublishedSettings.NEEDS.stream()
                        .map(need -> need.equals("NR") ? "need_unknown" : need.toLowerCase())
                        .map(need -> "number_" + need)
                        .toList();
        return write(
                "sen_needs_all_plans.csv",
                List.of(
                        PLACE + "ehc_plans," + String.join(",", columns) + ",asd_pc",
                        place("202526", "All EHC plans", "All EHC plans")
                                + "x,"
                                + numbers(SHIPPED.needs(), 1.1)
                                + ",9"));
    }

    @Test
    void aReleaseAddsItsCensusAndTheFlowsBeforeIt() throws IOException {
        Import<History> read =
                ReleasedHistory.onto(
                        BUCKS, before, List.of(caseload(), started(), ceased(), needs()));
        assertThat(read.usable()).as(read.issues().toString()).isTrue();
        History after = read.value();
        assertThat(after.caseloads())
                .extracting(Caseload::census)
                .containsExactly(2024, 2025, 2026);
        assertThat(after.flows()).extracting(Flows::census).containsExactly(2024, 2025);
        double expected =
                Arrays.stream(SHIPPED.caseload(2025))
                        .flatMapToDouble(Arrays::stream)
                        .map(n -> Math.round(n * 1.1))
                        .sum();
        assertThat(after.latest().plans().total()).isCloseTo(expected, within(0.5));
        assertThat(after.caseloads().get(1).plans().total())
                .isCloseTo(before.latest().plans().total(), within(0.5));
        assertThat(after.flows().getLast().imbalance()).isLessThan(1e-6);
        assertThat(after.flows().getLast().joiners().total())
                .isGreaterThan(SHIPPED.newTotal(2024) - 1);
        assertThat(read.readings()).hasSize(4).allSatisfy(r -> assertThat(r.used()).isPositive());
    }

    @Test
    void aCensusWithoutItsNewAndCeasedPlansComesWithoutFlowsAndSaysWhichFilesToAdd()
            throws IOException {
        Import<History> read = ReleasedHistory.onto(BUCKS, before, List.of(caseload()));
        assertThat(read.value().latest().census()).isEqualTo(2026);
        assertThat(read.value().flows()).extracting(Flows::census).containsExactly(2024);
        assertThat(read.issues())
                .filteredOn(issue -> issue.code().equals("release-without-flows"))
                .singleElement()
                .satisfies(
                        issue ->
                                assertThat(issue.remedy())
                                        .contains("newplans.csv", "ceased_plans.csv"));
    }

    @Test
    void aReleaseWithoutTheCouncilChangesNothing() throws IOException {
        Path file = caseload();
        Files.writeString(
                file, Files.readString(file).replace(",825,Buckinghamshire", ",202,Camden"));
        Import<History> read = ReleasedHistory.onto(BUCKS, before, List.of(file));
        assertThat(read.value()).isEqualTo(before);
        assertThat(read.issues()).extracting(Issue::code).contains("not-in-release");
        assertThat(read.usable()).isFalse();
    }

    @Test
    void filesAreToldByTheirHeadings() throws IOException {
        Map<Path, ReleaseKind> files =
                Map.of(
                        caseload(), ReleaseKind.CASELOAD,
                        started(), ReleaseKind.STARTED,
                        ceased(), ReleaseKind.CEASED,
                        needs(), ReleaseKind.NEEDS,
                        Files.copy(needs(), folder.resolve("sen_need_newplans.csv")),
                                ReleaseKind.STARTED_NEEDS);
        files.forEach(
                (file, kind) -> assertThat(ReleaseKind.of(file)).as("%s", file).contains(kind));
        Path other = Files.writeString(folder.resolve("cohort.csv"), "Pupil ID,NC year\nP1,7\n");
        assertThat(ReleaseKind.of(other)).isEmpty();
    }
}
