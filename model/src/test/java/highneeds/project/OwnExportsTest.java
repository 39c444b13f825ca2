package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.Exampleshire;
import highneeds.domain.Catalogue;
import highneeds.evidence.Evidence;
import highneeds.forecast.RunChoices;
import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.mapping.RowKind;
import highneeds.importer.value.DateOrder;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * N6: twenty random projects. What the program writes for itself to read again, it reads again as
 * it was: the project, its scenarios, its mappings; and writing that once more gives the same.
 */
class OwnExportsTest {

    private static final int EXPORTS = 20;
    private static final Catalogue CATALOGUE = Exampleshire.CATALOGUE;

    @TempDir Path folder;

    static IntStream seeds() {
        return IntStream.range(0, EXPORTS);
    }

    /** Some of Exampleshire's children, random scenarios on each other, a random run. */
    private static Project project(Random random) {
        Evidence all = Exampleshire.evidence();
        double share = random.nextDouble();
        Evidence some =
                all.withPlans(
                                all.plans().stream()
                                        .filter(_ -> random.nextDouble() < share)
                                        .toList())
                        .withPlacements(
                                all.placements().stream()
                                        .filter(_ -> random.nextDouble() < share)
                                        .toList());
        return Project.of(some, List.of(), List.of())
                .withRun(
                        new RunChoices(
                                1 + random.nextInt(15), random.nextInt(90), random.nextInt()))
                .withScenarios(book(random));
    }

    private static ScenarioBook book(Random random) {
        ScenarioBook book = ScenarioBook.empty();
        int scenarios = 1 + random.nextInt(5);
        for (int i = 0; i < scenarios; i++) {
            List<PlacedLever> levers = new ArrayList<>();
            for (int lever = random.nextInt(6); lever >= 0; lever--) {
                LeverType type = LeverType.all().get(random.nextInt(LeverType.all().size()));
                levers.add(
                        PlacedLever.of(type.starting(2026 + random.nextInt(5)))
                                .withNote("=note \"" + random.nextInt() + "\", é & <br>\n€ 🙂"));
            }
            String parent = i == 0 || random.nextBoolean() ? "" : "Way " + random.nextInt(i);
            book = book.with(new Scenario("Way " + i, "Why; \"so\"", parent, levers));
        }
        return book;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aProjectIsReadAsItWasAndWrittenAgainTheSame(int seed) throws Exception {
        Project project = project(new Random(seed));
        Path file = folder.resolve("p.highneeds");
        Path again = folder.resolve("again.highneeds");
        ProjectFile.save(project, file);
        Project read = ProjectFile.open(file);
        assertThat(read).isEqualTo(project);
        ProjectFile.save(read, again);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scenariosComeIntoAnotherProjectAsTheyWereAndASecondTimeChangeNothing(int seed)
            throws Exception {
        ScenarioBook book = project(new Random(seed)).scenarios();
        ScenarioBook other = ScenarioBook.empty();
        for (Scenario scenario : book.scenarios()) {
            Path file = folder.resolve("s.json");
            ScenarioFile.write(book, scenario.name(), file);
            other = ScenarioFile.readInto(other, file, CATALOGUE);
            assertThat(ScenarioFile.readInto(other, file, CATALOGUE)).isEqualTo(other);
            Path again = folder.resolve("again.json");
            ScenarioFile.write(other, scenario.name(), again);
            assertThat(Files.readString(again)).isEqualTo(Files.readString(file));
        }
        assertThat(other.scenarios()).containsExactlyInAnyOrderElementsOf(book.scenarios());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mappingsAreReadAsTheyWere(int seed) throws Exception {
        Random random = new Random(seed);
        List<Mapping> mappings = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            mappings.add(mapping(random));
        }
        Path file = folder.resolve("m.json");
        Path again = folder.resolve("again.json");
        MappingFile.write(mappings, file);
        assertThat(MappingFile.read(file)).isEqualTo(mappings);
        MappingFile.write(MappingFile.read(file), again);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    private static Mapping mapping(Random random) {
        Field[] fields = {
            Field.PUPIL_ID, Field.NC_YEAR, Field.PRIMARY_NEED, Field.PROVISION_TYPE, Field.PROVIDER
        };
        Map<String, Field> columns = new TreeMap<>();
        for (Field field : fields) {
            columns.put("Heading \"" + random.nextInt() + "\"; é\n", field);
        }
        return Mapping.of(
                        TableKind.COHORT,
                        Integer.toHexString(random.nextInt()),
                        Map.copyOf(columns))
                .withSetting("word " + random.nextInt(), "SS")
                .withNeed("word, " + random.nextInt(), "ASD")
                .withDateOrder(DateOrder.values()[random.nextInt(DateOrder.values().length)])
                .withCensus(2000 + random.nextInt(99))
                .withRows(RowKind.HIDDEN, random.nextBoolean());
    }
}
