package highneeds.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import highneeds.domain.Catalogue;
import highneeds.evidence.Evidence;
import highneeds.project.store.Hash;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a project apart into an index and parts named by their hash, and puts it together again.
 * What two states of a project share is one part, written once and read once; so a long list of
 * changes costs little more than what changed.
 *
 * <p>An index follows the records down to the parts: {@code {"evidence": {"plans": {"part":
 * "ab12…"}, …}, …}}. Where it has the value itself in place of a part, that is read as well: the
 * first format was one index without parts.
 */
final class ProjectParts {

    private static final String PART = "part";
    private static final String PREFIX = "parts/";
    private static final String ENDING = ".json";
    private static final ObjectMapper JSON =
            ProjectJson.mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final Project NEW =
            Project.of(Evidence.none(Catalogue.standard(), Evidence.UNNAMED), List.of(), List.of());

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<Object, String> names = new IdentityHashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, JsonNode> unknown = new HashMap<>();

    /** Adds what a file holds beside its index. */
    void take(Map<String, byte[]> found) {
        found.forEach(
                (name, part) -> {
                    if (name.startsWith(PREFIX)) {
                        parts.put(name, part);
                    }
                });
    }

    static boolean isPart(String name) {
        return name.startsWith(PREFIX);
    }

    /** Index of a project; its parts are put into a map. */
    ObjectNode index(Project project, Map<String, byte[]> into) {
        return (ObjectNode) taken(project, Project.class, "", into);
    }

    private JsonNode taken(Object value, Type type, String path, Map<String, byte[]> into) {
        if (isScenarios(type)) {
            ArrayNode all = JSON.createArrayNode();
            ((List<?>) value)
                    .forEach(
                            each ->
                                    all.add(
                                            part(
                                                    each,
                                                    path + "/" + ((Scenario) each).name(),
                                                    into)));
            return all;
        }
        if (!isIndexed(type)) {
            return part(value, path, into);
        }
        ObjectNode index = JSON.createObjectNode();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            String name = component.getName();
            Type each = component.getGenericType();
            index.set(name, taken(read(component, value), each, path + "/" + name, into));
        }
        JsonNode more = unknown.get(path);
        if (more != null) {
            UnknownFields.restore(index, more);
            for (String name : more.findValuesAsText(PART)) {
                if (parts.containsKey(name)) {
                    into.put(name, parts.get(name));
                }
            }
        }
        return index;
    }

    private ObjectNode part(Object value, String path, Map<String, byte[]> into) {
        String name = names.computeIfAbsent(value, each -> written(each, path));
        into.put(name, parts.get(name));
        return JSON.createObjectNode().put(PART, name);
    }

    private String written(Object value, String path) {
        try {
            byte[] bytes = JSON.writeValueAsBytes(value);
            JsonNode more = unknown.get(path);
            if (more != null) {
                JsonNode tree = JSON.readTree(bytes);
                UnknownFields.restore(tree, more);
                bytes = JSON.writeValueAsBytes(tree);
            }
            String name = PREFIX + Hash.sha256(bytes) + ENDING;
            parts.put(name, bytes);
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
    }

    /**
     * The project of an index.
     *
     * @throws IOException if a part is missing or does not hold what it should
     */
    Project project(JsonNode index) throws IOException {
        try {
            return (Project) built(index, Project.class, NEW, "");
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException e) {
            throw new IOException("The parts do not make a project", e);
        }
    }

    private Object built(JsonNode index, Type type, Object otherwise, String path)
            throws IOException {
        if (index == null) {
            return otherwise;
        }
        if (isScenarios(type)) {
            return scenarios(index, path);
        }
        if (!isIndexed(type)) {
            return value(index, JSON.constructType(type), path);
        }
        String key = type.getTypeName() + index;
        Object known = values.get(key);
        if (known == null) {
            known = record(oldScenarios(index, type), type, otherwise, path);
            values.put(key, known);
        }
        return known;
    }

    /** The first files in parts had scenarios alone, without statements. */
    private static JsonNode oldScenarios(JsonNode index, Type type) {
        return type == ScenarioBook.class && index.isArray()
                ? JSON.createObjectNode().set("scenarios", index)
                : index;
    }

    /** Types the index follows down to their components. */
    private static boolean isIndexed(Type type) {
        return type == Project.class || type == Evidence.class || type == ScenarioBook.class;
    }

    /** Each scenario is a part of its own. */
    private static boolean isScenarios(Type type) {
        return type instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == Scenario.class;
    }

    private Object record(JsonNode index, Type type, Object otherwise, String path)
            throws IOException {
        RecordComponent[] components = ((Class<?>) type).getRecordComponents();
        if (!index.has(components[0].getName())) {
            throw new IOException("This is no index of a project");
        }
        Map<String, Object> made = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            String name = component.getName();
            made.put(
                    name,
                    built(
                            index.get(name),
                            component.getGenericType(),
                            read(component, otherwise),
                            path + "/" + name));
        }
        noteUnknown(index, made, path);
        return create((Class<?>) type, components, made.values().toArray());
    }

    private List<Scenario> scenarios(JsonNode all, String path) throws IOException {
        List<Scenario> scenarios = new ArrayList<>();
        for (JsonNode each : all) {
            JavaType type = JSON.constructType(Scenario.class);
            Scenario scenario = (Scenario) value(each, type, null);
            noteUnknown(each, scenario, path + "/" + scenario.name());
            scenarios.add(scenario);
        }
        return scenarios;
    }

    /** Fields of an index that no record has. */
    private void noteUnknown(JsonNode index, Map<String, Object> known, String path) {
        ObjectNode more = JSON.createObjectNode();
        index.properties().stream()
                .filter(field -> !known.containsKey(field.getKey()))
                .forEach(field -> more.set(field.getKey(), field.getValue()));
        if (!more.isEmpty()) {
            unknown.put(path, more);
        }
    }

    private Object value(JsonNode node, JavaType type, String path) throws IOException {
        String name = node.path(PART).asText("");
        if (node.size() != 1 || name.isEmpty()) {
            return JSON.treeToValue(node, type);
        }
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw new IOException("A part is missing");
        }
        String key = name + type.toCanonical();
        Object value = values.get(key);
        if (value == null) {
            value = immutable(JSON.readValue(bytes, type));
            values.put(key, value);
        }
        if (path != null) {
            noteUnknown(node, value, path);
        }
        return value;
    }

    /** So that states that share a list share it in memory, too. */
    private static Object immutable(Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    /** Fields of a part that its value has not; the part itself is kept while the value is. */
    private void noteUnknown(JsonNode node, Object value, String path) throws IOException {
        String name = node.path(PART).asText("");
        byte[] read = parts.get(name);
        if (read == null || value == null || names.containsKey(value)) {
            return;
        }
        byte[] known = JSON.writeValueAsBytes(value);
        if (!Arrays.equals(read, known)) {
            var more = UnknownFields.in(JSON.readTree(read), JSON.readTree(known));
            if (more.isEmpty()) {
                return;
            }
            unknown.put(path, more.get());
        }
        names.put(value, name);
    }

    private static Object read(RecordComponent component, Object from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's components can be read", e);
        }
    }

    private static Object create(Class<?> type, RecordComponent[] components, Object[] values)
            throws IOException {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IOException("The parts do not make a " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record can be made of its components", e);
        }
    }

    /** Forgets the parts and values that these do not use. */
    void forgetAllBut(Map<String, byte[]> used) {
        parts.keySet().retainAll(used.keySet());
        names.values().retainAll(used.keySet());
        values.clear();
    }

    static JsonNode tree(byte[] bytes) throws IOException {
        return JSON.readTree(bytes);
    }

    static byte[] bytes(JsonNode tree) {
        try {
            return JSON.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A tree is always JSON", e);
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
