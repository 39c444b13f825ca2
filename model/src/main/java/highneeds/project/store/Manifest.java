package highneeds.project.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file says of itself. Fields this program does not know are kept.
 *
 * @param fields the manifest as JSON; not to be changed
 */
public record Manifest(ObjectNode fields) {

    static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORMAT = "format";
    private static final String VERSION = "version";
    private static final String HASHES = "sha256";
    private static final String LOCK = "lock";

    /** A manifest of a file this program writes. */
    public static Manifest of(int format, String program, String version) {
        ObjectNode fields = JSON.createObjectNode();
        fields.put(FORMAT, format);
        fields.put("program", program);
        fields.put(VERSION, version);
        return new Manifest(fields);
    }

    static Manifest read(byte[] bytes) throws UnreadableArchive {
        try {
            if (JSON.readTree(bytes) instanceof ObjectNode fields) {
                return new Manifest(fields);
            }
            throw new UnreadableArchive(UnreadableArchive.Reason.DAMAGED);
        } catch (UnreadableArchive e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableArchive(UnreadableArchive.Reason.DAMAGED, e);
        }
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(fields);
        } catch (IOException e) {
            throw new UncheckedIOException("A tree is always JSON", e);
        }
    }

    /** Version of the format. */
    public int format() {
        return fields.path(FORMAT).asInt(0);
    }

    /** Version of the program that wrote the file; empty if it did not say. */
    public String version() {
        return fields.path(VERSION).asText("");
    }

    /** SHA-256 of every part by its name. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        fields.path(HASHES)
                .properties()
                .forEach(entry -> hashes.put(entry.getKey(), entry.getValue().asText()));
        return hashes;
    }

    Manifest withHashes(Map<String, String> hashes) {
        ObjectNode changed = fields.deepCopy();
        ObjectNode all = changed.putObject(HASHES);
        hashes.forEach(all::put);
        return new Manifest(changed);
    }

    /** How the file is locked with a password; null if it is not. */
    JsonNode lock() {
        return fields.get(LOCK);
    }

    Manifest withLock(ObjectNode how) {
        ObjectNode changed = fields.deepCopy();
        changed.set(LOCK, how);
        return new Manifest(changed);
    }

    /** The same with the fields of another that it has not. */
    public Manifest with(Manifest more) {
        ObjectNode changed = fields.deepCopy();
        more.fields()
                .properties()
                .forEach(
                        entry -> {
                            boolean ours =
                                    entry.getKey().equals(HASHES) || entry.getKey().equals(LOCK);
                            if (!ours && !changed.has(entry.getKey())) {
                                changed.set(entry.getKey(), entry.getValue());
                            }
                        });
        return new Manifest(changed);
    }
}
