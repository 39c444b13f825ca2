package highneeds.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CommandLineTest {

    @TempDir static Path folder;

    private static final Path SAMPLE = Path.of(System.getProperty("highneeds.home"), "sample-data");
    private static Path project;

    private record Ran(int code, String out, String err) {}

    private static Ran run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts =
                java.util.Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int code = CommandLineTool.run(new PrintWriter(out), new PrintWriter(err), texts);
        return new Ran(code, out.toString(), err.toString());
    }

    @BeforeAll
    static void importTheSampleCouncil() {
        project = folder.resolve("sample.highneeds");
        Ran ran =
                run(
                        "import",
                        "--cohort",
                        SAMPLE.resolve("ehcp-cohort.xlsx"),
                        "--placements",
                        SAMPLE.resolve("placements.xlsx"),
                        "--transport",
                        SAMPLE.resolve("transport.xlsx"),
                        "--population",
                        SAMPLE.resolve("population.csv"),
                        "--places",
                        SAMPLE.resolve("places.xlsx"),
                        "--funding",
                        SAMPLE.resolve("funding-and-ledger.xlsx"),
                        "--process",
                        SAMPLE.resolve("statutory-process.xlsx"),
                        "--out",
                        project);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("ehcp-cohort.xlsx")
                .contains("14,464 rows read, 14,464 used, 0 left out")
                .contains("placements.xlsx");
    }

    @Test
    void importSaysWhereAMissingFileIsMissedAndWritesNothing() {
        Path out = folder.resolve("nothing.highneeds");
        Ran ran = run("import", "--cohort", folder.resolve("gone.xlsx"), "--out", out);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains("gone.xlsx")
                .contains("no such file")
                .doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    @Test
    void importWithNothingToImportSaysWhatToName() {
        Ran ran = run("import", "--out", folder.resolve("nothing.highneeds"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("--cohort").contains("--council");
    }

    @Test
    void importTellsACouncilItDoesNotKnowFromThoseItDoes() {
        Ran ran =
                run(
                        "import",
                        "--council",
                        "Buckinghamshir",
                        "--out",
                        folder.resolve("b.highneeds"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("Buckinghamshire");
    }

    @Test
    void importStartsARealCouncilFromPublishedTables() {
        Path out = folder.resolve("bucks.highneeds");
        Ran ran = run("import", "--council", "Buckinghamshire", "--out", out);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("estimates by proportional fitting");
        // 7,217 plans in January 2025: DfE, Education, health and care plans, 2025.
        Ran forecast = run("project", out, "--simulations", 0, "--years", 3);
        assertThat(forecast.code()).as(forecast.err()).isZero();
        assertThat(forecast.out()).contains("2026 ").contains("2028 ");
    }

    @Test
    void importWorksFromTheCohortAloneAndSaysWhatIsMissing() {
        Path out = folder.resolve("cohort-only.highneeds");
        Ran ran = run("import", "--cohort", SAMPLE.resolve("ehcp-cohort.xlsx"), "--out", out);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("No population was given");
        assertThat(run("project", out, "--simulations", 0).code()).isZero();
    }

    @Test
    void workloadSaysWhatStaffTheForecastTakes() throws IOException {
        Path project = folder.resolve("work.highneeds");
        assertThat(
                        run(
                                        "import",
                                        "--cohort",
                                        SAMPLE.resolve("ehcp-cohort.xlsx"),
                                        "--process",
                                        SAMPLE.resolve("statutory-process.xlsx"),
                                        "--out",
                                        project)
                                .code())
                .isZero();
        Path weeks = folder.resolve("weeks.csv");
        Ran ran = run("workload", project, "--years", 1, "--target", 60, "--out", weeks);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("keep pace", "80% range", "within 20 weeks in 2026; the target is 60%")
                .contains("it is not saved");
        // 52 or 53 weeks of four kinds of work, and the heading.
        assertThat(Files.readAllLines(weeks)).hasSizeBetween(4 * 52 + 1, 4 * 53 + 1);
        Path team = Files.writeString(folder.resolve("team.csv"), "Role,Posts\nCaseworkers,many\n");
        Ran wrong = run("workload", project, "--team", team);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("team.csv, row 2, column 'Posts'");
    }

    @Test
    void indicatorsSayHowACouncilStandsBesideOthers() throws IOException {
        Path figures = folder.resolve("indicators.csv");
        Ran ran = run("indicators", "--council", "Buckinghamshire", "--out", figures);
        assertThat(ran.code()).as(ran.err()).isZero();
        // 32.1 in 2024, England 45.9: DfE, Local authority interactive tool, 2025.
        assertThat(ran.out())
                .containsPattern("within 20 weeks +2024 +32.1% +47.2% +37.9% +45.9% +10th highest");
        assertThat(Files.readString(figures))
                .contains("New plans within 20 weeks,%,2024,Buckinghamshire,32.1000,published")
                .contains("no figure");
        Ran unknown = run("indicators", "--council", "Buckingshire");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("Buckinghamshire");
        assertThat(run("indicators").code()).isEqualTo(2);
    }

    @Test
    void importReadsFilesAsTheMappingOfAnEarlierImportSays() throws IOException {
        Path cohort = folder.resolve("own words 2026.csv");
        Files.writeString(
                cohort,
                """
                Pupil ID,NC year,Primary need,Provision type
                P1,7,ASD,The Hub
                P2,8,ASD,The Hub
                P3,9,ASD,The Hub
                """);
        Path mapping = folder.resolve("mapping.json");
        Path out = folder.resolve("mapped.highneeds");
        Ran first =
                run(
                        "import",
                        "--cohort",
                        cohort,
                        "--mapping",
                        mapping,
                        "--save-mapping",
                        mapping,
                        "--out",
                        out);
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.out()).contains("There is no mapping file").contains("'The Hub'");
        String saved = Files.readString(mapping);
        assertThat(saved).contains("\"settings\" : { }").doesNotContain("P1");
        Files.writeString(
                mapping,
                saved.replace("\"settings\" : { }", "\"settings\" : { \"The Hub\" : \"RP\" }"));
        Ran second = run("import", "--cohort", cohort, "--mapping", mapping, "--out", out);
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.out()).contains("3 rows read, 3 used");
    }

    @Test
    void importRefusesAMappingFileThatIsNone() throws IOException {
        Path mapping = Files.writeString(folder.resolve("no-mapping.json"), "{\"a\":");
        Ran ran =
                run(
                        "import",
                        "--cohort",
                        SAMPLE.resolve("ehcp-cohort.xlsx"),
                        "--mapping",
                        mapping,
                        "--out",
                        folder.resolve("unmapped.highneeds"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("no-mapping.json").contains("--save-mapping");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(run("project").code()).isEqualTo(2);
        assertThat(run("forecast-everything").code()).isEqualTo(2);
        assertThat(run("project", project, "--growth", "lots").code()).isEqualTo(2);
    }

    @Test
    void helpIsThereForEveryVerb() {
        for (String verb : List.of("demo", "import", "project", "backtest", "report", "check")) {
            Ran ran = run(verb, "--help");
            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("Usage: highneeds " + verb);
        }
    }

    @Test
    void projectWritesEveryMeasureWithItsRange() throws IOException {
        Path csv = folder.resolve("results.csv");
        Ran ran = run("project", project, "--simulations", 40, "--seed", 7, "--out", csv);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(folder.resolve("results.csv-metadata.json"))
                .content()
                .contains("\"seed\" : 7", "\"simulations\" : 40", "\"profile\" : \"internal\"")
                .containsPattern("\"inputs-sha256\" : \"[0-9a-f]{64}\"")
                .containsPattern("\"sha256\" : \"[0-9a-f]{64}\"");
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "scenario,measure,year,age_group,ncy,need,setting,mean,sd,p2.5,p5,p10,p25,p50,p75,p90,p95,p97.5");
        for (String measure :
                List.of(
                        "plans",
                        "joiners",
                        "leavers",
                        "moves_in",
                        "placement_cost",
                        "transport_cost",
                        "hnb_spend",
                        "hnb_income",
                        "in_year_balance",
                        "cumulative_balance")) {
            assertThat(lines).anyMatch(line -> line.startsWith("Baseline," + measure + ","));
        }
        assertThat(lines).anyMatch(line -> line.startsWith("Baseline,hnb_spend,2026-27,,,,,"));
        assertThat(lines).anyMatch(line -> line.startsWith("Baseline,plans,2036,,,,,"));
    }

    @Test
    void projectGivesTheSameFiguresForTheSameSeed() throws IOException {
        Path one = folder.resolve("one.csv");
        Path two = folder.resolve("two.csv");
        run("project", project, "--simulations", 25, "--seed", 3, "--years", 4, "--out", one);
        run("project", project, "--simulations", 25, "--seed", 3, "--years", 4, "--out", two);
        assertThat(one).hasSameTextualContentAs(two);
    }

    @Test
    void projectAsOfAnEarlierCensusStartsThere() {
        Ran ran = run("project", project, "--simulations", 0, "--years", 2, "--as-of", 2024);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("2025 ").contains("2026 ").doesNotContain("2027 ");
    }

    @Test
    void aYearMayBeDroppedOrCountForLess() {
        Object[] plain = {"project", project, "--simulations", 0, "--years", 2};
        Ran all = run(plain);
        Ran without =
                run("project", project, "--simulations", 0, "--years", 2, "--drop-year", 2022);
        Ran half =
                run(
                        "project",
                        project,
                        "--simulations",
                        0,
                        "--years",
                        2,
                        "--weight-year",
                        "2022=0.5");
        assertThat(without.code()).as(without.err()).isZero();
        assertThat(without.out()).isNotEqualTo(all.out());
        assertThat(half.out()).isNotEqualTo(all.out()).isNotEqualTo(without.out());
    }

    @Test
    void aYearThatIsNotInTheHistoryIsNamedWithThoseThatAre() {
        Ran ran = run("project", project, "--simulations", 0, "--drop-year", 2012);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("January 2012").contains("2021, 2022");
        assertThat(run("project", project, "--weight-year", "2022=2").code()).isEqualTo(2);
        assertThat(run("project", project, "--weight-year", "half").code()).isEqualTo(2);
    }

    @Test
    void projectNamesTheScenariosThereAreWhenOneIsNotThere() {
        Ran ran = run("project", project, "--scenario", "Magic");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("no scenario 'Magic'").contains("Baseline");
    }

    @Test
    void checkPassesOnTheSampleCouncil() {
        Ran ran = run("check", project);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("opening + joiners - leavers = closing");
    }

    @Test
    void checkOfAFileThatIsNoProjectSaysSo() throws IOException {
        Path foreign = Files.writeString(folder.resolve("notes.highneeds"), "not a project");
        Ran ran = run("check", foreign);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("notes.highneeds").contains("not a High Needs project");
    }

    @Test
    void reportWritesTheWorkbook() {
        Path xlsx = folder.resolve("paper.xlsx");
        Ran ran = run("report", project, "--xlsx", xlsx);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(xlsx).isNotEmptyFile();
    }

    @Test
    void demoDoesTheWholeMainJob() {
        Path out = folder.resolve("demo");
        Ran ran = run("demo", "--out", out);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Back-test").contains("Baseline");
        for (String file :
                List.of(
                        "exampleshire.highneeds",
                        "exampleshire.xlsx",
                        "results.csv",
                        "results.csv-metadata.json",
                        "backtest.csv",
                        "charts/baseline-plans.png")) {
            assertThat(out.resolve(file)).isNotEmptyFile();
        }
    }
}
