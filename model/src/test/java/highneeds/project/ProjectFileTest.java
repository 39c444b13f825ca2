package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import highneeds.calibration.CalibrationChoices;
import highneeds.calibration.Growth;
import highneeds.caseload.HistoryFromPlans;
import highneeds.caseload.Plan;
import highneeds.caseload.Population;
import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.NcyValues;
import highneeds.domain.Scope;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.Placement;
import highneeds.evidence.StatutoryRequest;
import highneeds.finance.choices.BlockTransfer.Approval;
import highneeds.finance.choices.DeficitRules;
import highneeds.finance.choices.FundingChoices;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.movement.Amount;
import highneeds.finance.movement.PlanGroup;
import highneeds.finance.movement.RememberedForecast;
import highneeds.finance.movement.YearState;
import highneeds.importer.Issue;
import highneeds.importer.TableKind;
import highneeds.importer.TableReading;
import highneeds.project.assurance.LogEntry;
import highneeds.project.assurance.QualityRecord;
import highneeds.project.assurance.SignOff;
import highneeds.project.store.Hash;
import highneeds.scenario.DemandLever;
import highneeds.scenario.Phasing;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;
import highneeds.statement.Limit;
import highneeds.statement.Stated;
import highneeds.statement.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class ProjectFileTest {

    @TempDir Path folder;

    @Test
    void opensAsTheSameProjectThatWasSaved() throws Exception {
        Path file = folder.resolve("Exampleshire & Söhne.highneeds");
        ProjectFile.save(project(), file);
        assertThat(ProjectFile.open(file)).isEqualTo(project());
    }

    @Test
    void keepsAHistoryOfPublishedTotals() throws Exception {
        Evidence published =
                Evidence.none(Catalogue.standard(), "Exampleshire")
                        .withPublished(HistoryFromPlans.of(plans(), Catalogue.standard()));
        Project project = Project.of(published, List.of(), List.of());
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(project, file);
        assertThat(ProjectFile.open(file)).isEqualTo(project);
    }

    @Test
    void keepsWhatEveryScenarioMustKeepTo() throws Exception {
        Statement statement =
                new Statement(
                        Stated.PLANS,
                        "",
                        new Limit(Limit.Side.AT_MOST, Limit.Kind.NUMBER, 4_000),
                        2026,
                        2030);
        Project project =
                project().withScenarios(project().scenarios().stating(List.of(statement)));
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(project, file);
        assertThat(ProjectFile.open(file)).isEqualTo(project);
    }

    @Test
    void keepsLogsAndSignOffs() throws Exception {
        LocalDate day = LocalDate.of(2026, 5, 12);
        QualityRecord record =
                QualityRecord.NONE
                        .readOn(List.of("ab12"), day)
                        .noting("ab12", note -> note.ownedBy("SEN team").until(Optional.of(day)))
                        .withDecisions(
                                List.of(new LogEntry(day, "Board", "Growth held.", "Minute 4")))
                        .withChecks(List.of(new LogEntry(day, "B. Okoro", "Added up.", "")))
                        .signed(
                                new SignOff(
                                        "A. Patel",
                                        "B. Okoro",
                                        day,
                                        new InputHashes().of(project())));
        Project signed = project().withAssurance(record);
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(signed, file);
        Project opened = ProjectFile.open(file);
        assertThat(opened).isEqualTo(signed);
        assertThat(opened.assurance().standing(new InputHashes().of(opened)).draft()).isFalse();
    }

    @Test
    void keepsPinnedNotesAndASaveOfBeforeThereWereAnyOpensWithNone() throws Exception {
        Project noted =
                project()
                        .pinning(
                                new PinnedNote(
                                        "Plans \u201cby need\u201d",
                                        "2026-27",
                                        "Oak School opens 40 places, \u00a31.2m",
                                        LocalDate.of(2026, 5, 12)));
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(noted, file);
        assertThat(ProjectFile.open(file)).isEqualTo(noted);

        ObjectNode old = ProjectJson.mapper().valueToTree(noted);
        assertThat(old.remove("notes")).hasSize(1);
        write(file, ProjectJson.mapper().writeValueAsBytes(old));
        assertThat(ProjectFile.open(file)).isEqualTo(project());
    }

    @Test
    void aNoteThatWasMadeTooLongInTheFileIsRefusedWithTheFilesName() throws Exception {
        Project noted =
                project().pinning(new PinnedNote("Plans", "2027", "Short", LocalDate.EPOCH));
        ObjectNode damaged = ProjectJson.mapper().valueToTree(noted);
        ((ObjectNode) damaged.get("notes").get(0)).put("text", "x".repeat(201));
        Path file = folder.resolve("long.highneeds");
        write(file, ProjectJson.mapper().writeValueAsBytes(damaged));
        assertThatThrownBy(() -> ProjectFile.open(file))
                .isInstanceOf(ProjectProblem.class)
                .hasMessageContaining("long.highneeds");
    }

    @Test
    void writesTheSameBytesForTheSameProject() throws Exception {
        ProjectFile.save(project(), folder.resolve("a.highneeds"));
        ProjectFile.save(project(), folder.resolve("b.highneeds"));
        assertThat(folder.resolve("a.highneeds"))
                .hasSameBinaryContentAs(folder.resolve("b.highneeds"));
    }

    @Test
    void leavesNothingButTheFileBehind() throws Exception {
        ProjectFile.save(project(), folder.resolve("p.highneeds"));
        ProjectFile.save(project(), folder.resolve("p.highneeds"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("p.highneeds"));
        }
    }

    @Test
    void keepsTheOldFileWhenTheFolderCannotBeWritten() {
        Path file = folder.resolve("gone").resolve("p.highneeds");
        assertThatThrownBy(
                        () -> {
                            Files.writeString(
                                    folder.resolve("gone"), "a file where a folder should be");
                            ProjectFile.save(project(), file);
                        })
                .isInstanceOf(ProjectProblem.class)
                .hasMessageContaining("could not be saved")
                .hasMessageContaining("save under another name");
    }

    @Test
    void saysThatAMissingFileIsMissing() {
        assertThatThrownBy(() -> ProjectFile.open(folder.resolve("none.highneeds")))
                .isInstanceOf(ProjectProblem.class)
                .hasMessage(
                        "none.highneeds: there is no such file. Check the name and the folder.");
    }

    @Test
    void saysThatAForeignFileIsNotAProject() throws IOException {
        Path foreign = Files.writeString(folder.resolve("notes.txt"), "not a project");
        assertThatThrownBy(() -> ProjectFile.open(foreign))
                .isInstanceOf(ProjectProblem.class)
                .hasMessageContaining("not a High Needs project");
    }

    @Test
    void noticesEveryTruncationAndEveryFlippedByteThatChangesAnything() throws Exception {
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(project(), file);
        byte[] good = Files.readAllBytes(file);
        for (int percent = 0; percent < 100; percent++) {
            byte[] cut = java.util.Arrays.copyOf(good, good.length * percent / 100);
            assertDamageIsNoticed(cut);
            byte[] flipped = good.clone();
            flipped[good.length * percent / 100] ^= 0x10;
            assertDamageIsNoticed(flipped);
        }
    }

    @Test
    void opensAProjectOfBeforeMoneyCouldBeChosenWithTheUsualChoices() throws Exception {
        Path file = folder.resolve("old.highneeds");
        ObjectMapper json = ProjectJson.mapper();
        ObjectNode old = json.valueToTree(project());
        old.remove(List.of("remembered", "retention", "assurance"));
        ((ObjectNode) old.get("money")).remove("deficit");
        ((ObjectNode) old.get("money").get("uplifts")).remove("inYears");
        ((ObjectNode) old.get("money").get("funding"))
                .remove(List.of("importExport", "schoolsBlocks", "approvals"));
        old.get("evidence")
                .get("placements")
                .forEach(each -> ((ObjectNode) each).remove(List.of("health", "directPayment")));
        write(file, json.writeValueAsBytes(old));

        assertThat(ProjectFile.open(file)).isEqualTo(project());
    }

    @Test
    void keepsEveryChoiceAboutMoneyAndTheForecastsRemembered() throws Exception {
        MoneyChoices chosen =
                MoneyChoices.DEFAULT
                        .withUplifts(Uplifts.DEFAULT.withLine("2.1.6", 4).inYear("1.2.3", 2027, 8))
                        .withFunding(
                                FundingChoices.DEFAULT
                                        .withSchoolsBlocks(new TreeMap<>(Map.of(2027, 3e8)))
                                        .withImportExport(new TreeMap<>(Map.of(2027, -4e5)))
                                        .withApprovals(
                                                new TreeMap<>(
                                                        Map.of(2027, Approval.SCHOOLS_FORUM))))
                        .withDeficit(DeficitRules.DEFAULT.withStabilityGrant(true));
        YearState year =
                new YearState(
                        2026,
                        List.of(new PlanGroup("MS", "ASD", AgeGroup.values()[1], 2, 0, 9.5, 1)),
                        List.of(),
                        List.of(),
                        List.of(new Amount("Allocation", 12)),
                        List.of(),
                        List.of());
        Project project =
                project()
                        .withMoney(chosen)
                        .remembering(
                                new RememberedForecast(
                                        "January",
                                        LocalDate.of(2026, 1, 20),
                                        "1.0",
                                        "",
                                        2026,
                                        List.of(year),
                                        List.of()));
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(project, file);

        assertThat(ProjectFile.open(file)).isEqualTo(project);
    }

    /** Writes a project of these bytes as any version would have. */
    private static void write(Path file, byte[] project) throws IOException {
        String manifest =
                "{\"format\":1,\"sha256\":{\"project.json\":\"" + Hash.sha256(project) + "\"}}";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("project.json"));
            zip.write(project);
        }
    }

    private void assertDamageIsNoticed(byte[] bytes) throws IOException {
        Path damaged = Files.write(folder.resolve("damaged.highneeds"), bytes);
        try {
            // A flipped bit in the zip's directory may leave the parts whole; then the project must
            // be the same.
            assertThat(ProjectFile.open(damaged)).isEqualTo(project());
        } catch (ProjectProblem problem) {
            assertThat(problem).hasMessageContaining("damaged.highneeds");
        }
    }

    private static List<Plan> plans() {
        return List.of(
                new Plan("p1", 2025, 3, "ASD", "MS", "Ash Primary", "North"),
                new Plan("p1", 2026, 4, "ASD", "SS", "Oak School", "North"),
                new Plan("p2", 2026, 20, "SEMH", "FE", "", ""));
    }

    static Project project() {
        Evidence evidence =
                Evidence.none(Catalogue.standard(), "Exampleshire")
                        .withPlans(plans())
                        .withPlacements(
                                List.of(
                                        new Placement(
                                                "p1",
                                                "SS",
                                                "Oak School",
                                                LocalDate.of(2025, 9, 1),
                                                Optional.empty(),
                                                10_000,
                                                17_000.5,
                                                0,
                                                "B2",
                                                0)))
                        .withJourneys(
                                List.of(
                                        new Journey(
                                                "p1",
                                                "Taxi",
                                                Optional.of(7.5),
                                                1,
                                                true,
                                                LocalDate.of(2025, 9, 1),
                                                Optional.of(LocalDate.of(2026, 7, 20)),
                                                10_700)))
                        .withPopulation(
                                Population.of(Map.of(2025, NcyValues.of(ncy -> 4000 + ncy))))
                        .withLedger(
                                List.of(
                                        new LedgerLine(
                                                "1.2.3",
                                                "Independent",
                                                new FinancialYear(2025),
                                                OptionalDouble.of(9e6),
                                                OptionalDouble.empty())))
                        .withRequests(
                                List.of(
                                        new StatutoryRequest(
                                                LocalDate.of(2025, 3, 1),
                                                Optional.of(2),
                                                Optional.of(StatutoryRequest.Decision.ASSESS),
                                                Optional.of(LocalDate.of(2025, 4, 10)),
                                                Optional.empty(),
                                                false,
                                                Optional.empty())));
        Scenario scenario =
                new Scenario(
                        "Early support",
                        "A paragraph.",
                        "",
                        List.of(
                                PlacedLever.of(
                                        new DemandLever.FewerNewPlans(
                                                5, Scope.ALL, Phasing.from(2027)))));
        Issue issue =
                new Issue(
                        Issue.Severity.LEFT_OUT,
                        "unknown-need",
                        "cohort.xlsx",
                        "EHCP cohort",
                        OptionalInt.of(12),
                        "Primary need",
                        "The need is not in the catalogue.",
                        "Add it.");
        TableReading reading =
                new TableReading(
                        "cohort.xlsx",
                        "ab12",
                        "EHCP cohort",
                        TableKind.COHORT,
                        4,
                        3,
                        Map.of("need", "Primary need"),
                        List.of("Name"));
        return Project.of(evidence, List.of(reading), List.of(issue))
                .withCalibration(
                        CalibrationChoices.DEFAULT
                                .withGrowth(new Growth(Growth.Kind.OWN, 4.5))
                                .asOf(2025))
                .withScenarios(new ScenarioBook(List.of(scenario)));
    }
}
