package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.Exampleshire;
import highneeds.domain.Catalogue;
import highneeds.scenario.Approval;
import highneeds.scenario.LeverFields;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.ReadyMade;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class ScenarioFileTest {

    private static final Catalogue CATALOGUE = Exampleshire.CATALOGUE;
    private static final String LATE = "New special school, a year late";

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("s.json");
    }

    private ScenarioBook read(String json) throws Exception {
        Files.writeString(file(), json);
        return ScenarioFile.readInto(ScenarioBook.empty(), file(), CATALOGUE);
    }

    private static String scenario(String lever) {
        return """
        {"format": "highneeds-scenarios", "version": 1, "scenarios": [{"name": "A",
         "description": "", "parent": "", "standing": "DRAFT", "levers": [{"name": "",
         "on": true, "owner": "", "note": "", "lever": %s,
         "delivery": {"low": 1, "likely": 1, "high": 1},
         "investment": {"capital": 0, "oneOffRevenue": 0, "yearlyRevenue": 0}}]}]}
        """
                .formatted(lever);
    }

    @Test
    void aScenarioComesBackWithWhatItStandsOn() throws Exception {
        ScenarioBook book = ReadyMade.book(Exampleshire.baseline());
        ScenarioFile.write(book, LATE, file());
        ScenarioBook read = ScenarioFile.readInto(ScenarioBook.empty(), file(), CATALOGUE);
        assertThat(read.scenarios())
                .containsExactly(book.named("New special school"), book.named(LATE));
        assertThat(ScenarioFile.readInto(book, file(), CATALOGUE)).isEqualTo(book);
    }

    @Test
    void everyLeverComesBackAsItWas() throws Exception {
        List<PlacedLever> all =
                LeverType.all().stream().map(type -> PlacedLever.of(type.starting(2028))).toList();
        Scenario scenario = new Scenario("All", "", "", all);
        ScenarioFile.write(ScenarioBook.empty().with(scenario), "All", file());
        ScenarioBook read = ScenarioFile.readInto(ScenarioBook.empty(), file(), CATALOGUE);
        assertThat(read.named("All")).isEqualTo(scenario);
    }

    @Test
    void anotherOfTheSameNameComesInBesideItAndAsADraft() throws Exception {
        Scenario mine = new Scenario("A", "Mine", "", List.of());
        Scenario theirs =
                new Scenario("A", "Theirs", "", List.of())
                        .approved(Approval.of("Their board", LocalDate.of(2026, 3, 1)));
        ScenarioFile.write(ScenarioBook.empty().with(theirs), "A", file());
        ScenarioBook both =
                ScenarioFile.readInto(ScenarioBook.empty().with(mine), file(), CATALOGUE);
        assertThat(both.scenarios()).extracting(Scenario::name).containsExactly("A", "A 2");
        assertThat(both.named("A 2").mayChange()).isTrue();
    }

    @Test
    void whatIsLeftOutHasItsObviousValue() throws Exception {
        ScenarioBook book =
                read(
                        """
                        {"format": "highneeds-scenarios", "scenarios": [{"name": "A", "levers": [
                         {"on": true, "lever": {"lever": "fewer-new-plans",
                          "phasing": {"startSeptember": 2028, "rampYears": 1, "delayYears": 0}}}]}]}
                        """);
        assertThat(book.named("A").levers())
                .containsExactly(PlacedLever.of(LeverType.of("fewer-new-plans").starting(2028)));
    }

    @Test
    void whatCannotBeReadIsSaidWithItsPlace() {
        assertThatThrownBy(() -> read("{}")).hasMessageContaining("format is not");
        assertThatThrownBy(() -> read("not json")).hasMessageContaining("not JSON");
        assertThatThrownBy(() -> read(scenario("{\"lever\": \"magic\"}")))
                .hasMessageContaining("scenarios[0].levers[0].lever: There is no lever 'magic'");
        assertThatThrownBy(
                        () ->
                                read(
                                        scenario(
                                                """
                                                {"lever": "fewer-new-plans", "percent": 400,
                                                 "phasing": {"startSeptember": 2028, "rampYears": 1, "delayYears": 0}}
                                                """)))
                .hasMessageContaining("between 0 and 50%");
    }

    @Test
    void aCodeTheCouncilDoesNotHaveIsRefused() {
        String lever =
                """
                {"lever": "fewer-new-plans", "percent": 5,
                 "scope": {"firstNcy": 0, "lastNcy": 6, "needs": ["NOPE"], "settings": []},
                 "phasing": {"startSeptember": 2028, "rampYears": 1, "delayYears": 0}}
                """;
        assertThatThrownBy(() -> read(scenario(lever)))
                .hasMessageContaining("scenario 'A'")
                .hasMessageContaining("NOPE");
    }

    @Test
    void aChildWithoutItsParentIsRefused() throws IOException {
        Files.writeString(
                file(),
                scenario("{}")
                        .replace("\"parent\": \"\"", "\"parent\": \"Gone\"")
                        .replaceAll("(?s)\"levers\": \\[.*", "\"levers\": []}]}"));
        assertThatThrownBy(() -> ScenarioFile.readInto(ScenarioBook.empty(), file(), CATALOGUE))
                .hasMessageContaining("branches from 'Gone'");
    }

    /** What is written has only fields the schema names, with values in its ranges. */
    @Test
    void theSchemaDescribesEveryLever() {
        Map<String, Object> placed = at(ScenarioSchema.schema(), "scenarios", "levers");
        List<?> levers = (List<?>) ((Map<?, ?>) properties(placed).get("lever")).get("oneOf");
        assertThat(levers).hasSameSizeAs(LeverType.all());
        for (int i = 0; i < levers.size(); i++) {
            LeverType type = LeverType.all().get(i);
            assertThat(properties(levers.get(i)).keySet())
                    .isEqualTo(LeverFields.of(type.starting(2028)).keySet());
        }
        assertThat(ScenarioSchema.text()).contains("\"$schema\"").contains("fewer-new-plans");
    }

    private static Map<String, Object> at(Map<String, Object> schema, String... lists) {
        Map<String, Object> at = schema;
        for (String list : lists) {
            at = map(map(properties(at).get(list)).get("items"));
        }
        return at;
    }

    private static Map<String, Object> properties(Object object) {
        return map(map(object).get("properties"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }
}
