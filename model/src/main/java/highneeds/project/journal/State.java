package highneeds.project.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import highneeds.project.store.Manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One state of a project in a journal.
 *
 * @param about what it is a state of
 * @param manifest manifest of its archive, which tells of a password
 * @param parts SHA-256 of each part by name
 */
record State(About about, Manifest manifest, Map<String, String> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    byte[] bytes() {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("name", about.name());
        tree.put("file", about.file());
        tree.put("base", about.base());
        tree.set("manifest", manifest.fields());
        ObjectNode hashes = tree.putObject("parts");
        parts.forEach(hashes::put);
        try {
            return JSON.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("A tree is always JSON", e);
        }
    }

    static State of(byte[] bytes) throws IOException {
        JsonNode tree = JSON.readTree(bytes);
        if (!(tree.path("manifest") instanceof ObjectNode manifest)) {
            throw new IOException("This is no state of a project");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        tree.path("parts")
                .properties()
                .forEach(part -> parts.put(part.getKey(), part.getValue().asText()));
        return new State(
                new About(
                        tree.path("name").asText(),
                        tree.path("file").asText(),
                        tree.path("base").asText()),
                new Manifest(manifest),
                parts);
    }
}
