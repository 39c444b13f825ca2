package highneeds.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Optional;

/**
 * Fields of a newer program in a file this one can read: found by comparing what was read with what
 * would be written, and put back where they were. An element of a list keeps its fields as long as
 * it is the same or has the same name.
 */
final class UnknownFields {

    private static final String WHEN = "when";
    private static final String MORE = "more";
    private static final String NAME = "name";
    private static final ObjectMapper JSON = new ObjectMapper();

    private UnknownFields() {}

    /** What one tree has that the other has not; empty if nothing. */
    static Optional<JsonNode> in(JsonNode read, JsonNode known) {
        if (read instanceof ObjectNode fields && known instanceof ObjectNode ours) {
            ObjectNode more = JSON.createObjectNode();
            fields.properties()
                    .forEach(
                            field -> {
                                JsonNode our = ours.get(field.getKey());
                                if (our == null) {
                                    more.set(field.getKey(), field.getValue());
                                } else {
                                    in(field.getValue(), our)
                                            .ifPresent(found -> more.set(field.getKey(), found));
                                }
                            });
            return more.isEmpty() ? Optional.empty() : Optional.of(more);
        }
        if (read instanceof ArrayNode elements
                && known instanceof ArrayNode ours
                && elements.size() == ours.size()) {
            ArrayNode more = JSON.createArrayNode();
            for (int i = 0; i < elements.size(); i++) {
                JsonNode our = ours.get(i);
                in(elements.get(i), our)
                        .ifPresent(
                                found ->
                                        more.addObject()
                                                .<ObjectNode>set(WHEN, our)
                                                .set(MORE, found));
            }
            return more.isEmpty() ? Optional.empty() : Optional.of(more);
        }
        return Optional.empty();
    }

    /** Puts fields back into a tree, which is changed. */
    static void restore(JsonNode tree, JsonNode more) {
        if (tree instanceof ObjectNode fields && more instanceof ObjectNode unknown) {
            unknown.properties()
                    .forEach(
                            field -> {
                                if (fields.has(field.getKey())) {
                                    restore(fields.get(field.getKey()), field.getValue());
                                } else {
                                    fields.set(field.getKey(), field.getValue());
                                }
                            });
        } else if (tree instanceof ArrayNode elements && more instanceof ArrayNode unknown) {
            elements.forEach(element -> restoreElement(element, unknown));
        }
    }

    private static void restoreElement(JsonNode element, ArrayNode unknown) {
        for (JsonNode each : unknown) {
            JsonNode when = each.get(WHEN);
            if (element.equals(when)) {
                restore(element, each.get(MORE));
                return;
            }
        }
        for (JsonNode each : unknown) {
            JsonNode name = each.get(WHEN).path(NAME);
            if (name.isTextual() && !name.asText().isEmpty() && name.equals(element.path(NAME))) {
                restore(element, each.get(MORE));
                return;
            }
        }
    }
}
