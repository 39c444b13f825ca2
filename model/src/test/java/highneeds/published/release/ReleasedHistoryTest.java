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

    private static final String TIDY = "year,level,region,la_code,la_ons_code,area,";

    private static String tidy(int year, String rest) {
        return year + ",Local authority,South East,825,E06000060,Buckinghamshire," + rest;
    }

    /** The tables as analysts pass them on: one number a row. */
    private List<Path> tidyFiles() throws IOException {
        List<String> caseload = new ArrayList<>(List.of(TIDY + "age,setting,plans,dsg_category"));
        List<String> started =
                new ArrayList<>(List.of(TIDY + "age_started,setting,plans,dsg_category"));
        for (int i = 0; i < PublishedSettings.NAMES.size(); i++) {
            String setting = "," + PublishedSettings.NAMES.get(i) + ",";
            double[][] plans = SHIPPED.caseload(2025);
            for (int age = 0; age < plans.length; age++) {
                String label = age == 0 ? "under 3" : String.valueOf(age + 2);
                long number = Math.round(plans[age][i] * 1.1);
                caseload.add(tidy(2026, label + setting + number + ",Any"));
            }
            double[][] starting = SHIPPED.newPlans(2024);
            for (int age = 0; age < starting.length; age++) {
                String label =
                        age == 0
                                ? "2 and under"
                                : age == 18 ? "20 and over" : String.valueOf(age + 2);
                long number = Math.round(starting[age][i]);
                started.add(tidy(2025, label + setting + number + ",Any"));
            }
        }
        List<String> ceased =
                new ArrayList<>(
                        List.of(TIDY + "breakdown_topic,breakdown,max_age,transfer,total_ceased"));
        double[] ceasing = SHIPPED.ceased(2024);
        for (int age = 0; age < ceasing.length; age++) {
            String label =
                    age == 0 ? "under 3" : age == 18 ? "age 20 and over" : "age " + (age + 2);
            long number = Math.round(ceasing[age]) + 3;
            ceased.add(tidy(2025, "Age plan ceased," + label + ",0,3," + number));
        }
        List<String> needs =
                new ArrayList<>(List.of(TIDY + "breakdown_topic,breakdown,need,plans"));
        for (int i = 0; i < PublishedSettings.NEEDS.size(); i++) {
            String need = PublishedSettings.NEEDS.get(i).replace("NR", "NEED_UNKNOWN");
            needs.add(tidy(2026, "All EHC plans,All EHC plans," + need + "," + SHIPPED.needs()[i]));
        }
        return List.of(
                write("ehcp_caseload_age_x_setting.csv", caseload),
                write("ehcp_new_plans_age_x_setting.csv", started),
                write("ehcp_ceased_plans.csv", ceased),
                write("ehcp_caseload_by_need.csv", needs));
    }

    @Test
    void tablesWithOneNumberARowSayTheSameAsTheDownloads() throws IOException {
        History wide =
                ReleasedHistory.onto(
                                BUCKS, before, List.of(caseload(), started(), ceased(), needs()))
                        .value();
        Import<History> tidy = ReleasedHistory.onto(BUCKS, before, tidyFiles());
        assertThat(tidy.usable()).as(tidy.issues().toString()).isTrue();
        History read = tidy.value();
        assertThat(read.flows()).extracting(Flows::census).containsExactly(2024, 2025);
        assertThat(read.latest().plans().total())
                .isCloseTo(wide.latest().plans().total(), within(0.5));
        assertThat(read.flows().getLast().joiners().total())
                .isCloseTo(wide.flows().getLast().joiners().total(), within(0.5));
        assertThat(read.flows().getLast().leavers().total())
                .isCloseTo(wide.flows().getLast().leavers().total(), within(0.5));
        double[] expected = wide.latest().plans().byNeed();
        double[] needs = read.latest().plans().byNeed();
        for (int need = 0; need < needs.length; need++) {
            assertThat(needs[need]).isCloseTo(expected[need], within(0.01 * expected[need] + 1));
        }
    }

    @Test
    void aFileWithoutTheOldCodeIsReadByTheCouncilsName() throws IOException {
        Path file = caseload();
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("new_la_code,old_la_code,", "new_la_code,")
                        .replace("E06000060,825,", "E06000060,"));
        Import<History> read = ReleasedHistory.onto(BUCKS, before, List.of(file));
        assertThat(read.value().latest().census()).isEqualTo(2026);
    }

    @Test
    void aLongTableOfSomethingElseIsNoRelease() throws IOException {
        Path ages =
                Files.writeString(
                        folder.resolve("bands.csv"),
                        TIDY + "age_band,plans\n" + tidy(2026, "Age 5 to 10,5\n"));
        assertThat(ReleaseKind.of(ages)).isEmpty();
    }
}
