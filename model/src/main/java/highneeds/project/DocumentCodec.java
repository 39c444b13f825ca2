package highneeds.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import highneeds.project.Document.Step;
import highneeds.project.store.Archive;
import highneeds.project.store.Manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents as archives and back. One codec serves one open document: it knows which parts are
 * written already and what a newer program left in the file.
 */
public final class DocumentCodec {

    /** Version of the format this program writes; it opens this and older ones. */
    public static final int FORMAT = 2;

    private static final String PROJECT = "project.json";
    private static final String STEPS = "steps.json";

    private final ProjectParts parts = new ProjectParts();
    private final Map<String, byte[]> foreign = new LinkedHashMap<>();
    private Manifest read = manifest();

    private static Manifest manifest() {
        return Manifest.of(FORMAT, "High Needs", ProgramVersion.NUMBER);
    }

    /** A document as an archive. */
    public synchronized Archive archive(Document document) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        Map<String, byte[]> shared = new LinkedHashMap<>();
        all.put(PROJECT, ProjectParts.bytes(parts.index(document.project(), shared)));
        ObjectNode steps = ProjectParts.object();
        write(document.undo(), steps.putArray("undo"), shared);
        write(document.redo(), steps.putArray("redo"), shared);
        all.put(STEPS, ProjectParts.bytes(steps));
        all.putAll(shared);
        foreign.forEach(all::putIfAbsent);
        parts.forgetAllBut(shared);
        return new Archive(manifest().with(read), all);
    }

    private void write(List<Step> steps, ArrayNode into, Map<String, byte[]> shared) {
        for (Step step : steps) {
            into.addObject()
                    .put("what", step.what())
                    .set("project", parts.index(step.project(), shared));
        }
    }

    /**
     * The document in an archive. One of a newer format is read as far as this program can.
     *
     * @throws IOException if the parts do not make one
     */
    public synchronized Document document(Archive archive) throws IOException {
        byte[] project = archive.parts().get(PROJECT);
        if (project == null) {
            throw new IOException("There is no project inside");
        }
        read = archive.manifest();
        parts.take(archive.parts());
        foreign.clear();
        archive.parts()
                .forEach(
                        (name, part) -> {
                            boolean ours = name.equals(PROJECT) || name.equals(STEPS);
                            if (!ours && !ProjectParts.isPart(name)) {
                                foreign.put(name, part);
                            }
                        });
        byte[] steps = archive.parts().get(STEPS);
        JsonNode past = steps == null ? ProjectParts.object() : ProjectParts.tree(steps);
        List<Step> undo = steps(past.path("undo"));
        List<Step> redo = steps(past.path("redo"));
        return new Document(parts.project(ProjectParts.tree(project)), undo, redo);
    }

    private List<Step> steps(JsonNode all) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (JsonNode each : all) {
            steps.add(new Step(each.path("what").asText(), parts.project(each.get("project"))));
        }
        return steps;
    }
}
