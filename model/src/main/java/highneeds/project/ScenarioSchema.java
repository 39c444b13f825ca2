package highneeds.project;

import com.fasterxml.jackson.core.JsonProcessingException;

import highneeds.scenario.LeverDial;
import highneeds.scenario.LeverFields;
import highneeds.scenario.LeverType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file of scenarios holds, as a JSON Schema (draft 2020-12). Made from the levers there are,
 * so that a new one is in it at once.
 */
public final class ScenarioSchema {

    private ScenarioSchema() {}

    /** The schema as indented JSON. */
    public static String text() {
        try {
            return ProjectJson.mapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(schema());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema could not be turned into text", e);
        }
    }

    static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Scenarios of High Needs");
        schema.putAll(
                object(
                        "A scenario and those it stands on, parents first.",
                        Map.entry("format", Map.of("const", ScenarioFile.FORMAT)),
                        Map.entry("version", Map.of("const", ScenarioFile.VERSION)),
                        Map.entry("scenarios", list(scenario()))));
        return schema;
    }

    private static Map<String, Object> scenario() {
        return object(
                "Levers on a parent, applied in order.",
                Map.entry("name", text("Unique in the project.")),
                Map.entry("description", text("A paragraph for people; may be empty.")),
                Map.entry("parent", text("Name of the scenario it stands on; empty: baseline.")),
                Map.entry("levers", list(placed())),
                Map.entry(
                        "standing",
                        Map.of(
                                "enum",
                                List.of("DRAFT", "LOCKED", "APPROVED"),
                                "description",
                                "Read as DRAFT.")),
                Map.entry(
                        "approval",
                        object(
                                "Who approved it and on which day (ISO date); both may be empty.",
                                Map.entry("by", text("Person or board.")),
                                Map.entry("on", text("For example 2026-11-22.")))));
    }

    private static Map<String, Object> placed() {
        return object(
                "A lever as it stands in the scenario.",
                Map.entry("name", text("A lever of the parent with this name is replaced.")),
                Map.entry(
                        "lever",
                        Map.of(
                                "oneOf",
                                LeverType.all().stream().map(ScenarioSchema::lever).toList())),
                Map.entry("on", Map.of("type", "boolean")),
                Map.entry("owner", text("Who is responsible.")),
                Map.entry("note", text("Evidence or remarks.")),
                Map.entry(
                        "delivery",
                        object(
                                "Share of its sizes delivered: low <= likely <= high.",
                                Map.entry("low", number(0, 1.5)),
                                Map.entry("likely", number(0, 1.5)),
                                Map.entry("high", number(0, 1.5)))),
                Map.entry(
                        "investment",
                        object(
                                "What it costs to bring about, GBP.",
                                Map.entry("capital", Map.of("type", "number")),
                                Map.entry("oneOffRevenue", Map.of("type", "number")),
                                Map.entry("yearlyRevenue", Map.of("type", "number")))));
    }

    private static Map<String, Object> lever(LeverType type) {
        List<Map.Entry<String, Object>> fields = new ArrayList<>();
        fields.add(Map.entry(LeverFields.LEVER, Map.of("const", type.id())));
        for (LeverDial dial : type.dials()) {
            Map<String, Object> number = number(dial.min(), dial.max());
            number.put("description", dial.name() + ", " + dial.unit());
            fields.add(Map.entry(dial.component(), number));
        }
        type.destination().ifPresent(to -> fields.add(Map.entry(to.component(), text(to.name()))));
        if (type.hasScope()) {
            fields.add(Map.entry("scope", scope()));
        }
        fields.add(
                Map.entry(
                        "phasing",
                        object(
                                "When it starts, over how many years it grows, and how late it is.",
                                Map.entry("startSeptember", whole(2000, 2099)),
                                Map.entry("rampYears", whole(1, 20)),
                                Map.entry("delayYears", whole(0, 20)))));
        return object(type.name() + ": " + type.help(), fields);
    }

    private static Map<String, Object> scope() {
        Map<String, Object> codes = list(Map.of("type", "string"));
        return object(
                "Children and settings covered, by code; an empty list means all.",
                Map.entry("firstNcy", whole(-4, 20)),
                Map.entry("lastNcy", whole(-4, 20)),
                Map.entry("needs", codes),
                Map.entry("settings", codes));
    }

    @SafeVarargs
    private static Map<String, Object> object(
            String description, Map.Entry<String, Object>... fields) {
        List<Map.Entry<String, Object>> all = new ArrayList<>();
        for (Map.Entry<String, Object> field : fields) {
            all.add(field);
        }
        return object(description, all);
    }

    private static Map<String, Object> object(
            String description, List<Map.Entry<String, Object>> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.getKey(), field.getValue()));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("description", description);
        object.put("type", "object");
        object.put("properties", properties);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return Map.of("type", "array", "items", items);
    }

    private static Map<String, Object> text(String description) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put("description", description);
        return text;
    }

    private static Map<String, Object> number(double least, double most) {
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", "number");
        number.put("minimum", least);
        number.put("maximum", most);
        return number;
    }

    private static Map<String, Object> whole(int least, int most) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", "integer");
        whole.put("minimum", least);
        whole.put("maximum", most);
        return whole;
    }
}
