package highneeds.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A project as a file: a zip of JSON parts and a manifest with the format version and a SHA-256 of
 * every part.
 *
 * <p>Saving never touches the old file until the new one is complete, read back and equal; see
 * {@link AtomicFile}.
 */
public final class ProjectFile {

    /** File name ending, with its dot. */
    public static final String ENDING = ".highneeds";

    /** Version of the format this program writes; it opens this and older ones. */
    static final int FORMAT = 1;

    private static final String MANIFEST = "manifest.json";
    private static final String PROJECT = "project.json";
    private static final long MOST_BYTES = 512L * 1024 * 1024;

    /** The earliest time a zip can hold, so that the same project gives the same bytes. */
    private static final FileTime NO_TIME = FileTime.fromMillis(315_532_800_000L);

    private static final ObjectMapper JSON = ProjectJson.mapper();

    private ProjectFile() {}

    /**
     * Writes a project.
     *
     * @throws ProjectProblem if it could not be written; the file that was there is as it was
     */
    public static void save(Project project, Path file) throws ProjectProblem {
        byte[] bytes = bytes(project);
        requireReadsBack(bytes, project, file);
        AtomicFile.write(file, bytes);
    }

    private static void requireReadsBack(byte[] bytes, Project project, Path file)
            throws ProjectProblem {
        Exception cause = null;
        try {
            if (read(bytes, file).equals(project)) {
                return;
            }
        } catch (ProjectProblem e) {
            cause = e;
        }
        throw new ProjectProblem(
                file,
                "what would be written does not read back as the same project; nothing was saved",
                "Report this as a fault of the program.",
                cause);
    }

    /**
     * Reads a project.
     *
     * @throws ProjectProblem if the file is missing, damaged, foreign or of a newer format
     */
    public static Project open(Path file) throws ProjectProblem {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ProjectProblem(
                        file, "it is too large to be a project", "Choose another file.");
            }
            return read(Files.readAllBytes(file), file);
        } catch (NoSuchFileException e) {
            throw new ProjectProblem(
                    file, "there is no such file", "Check the name and the folder.", e);
        } catch (IOException e) {
            throw new ProjectProblem(
                    file,
                    "it cannot be read",
                    "Check that you may open it and that it is not on a lost drive.",
                    e);
        }
    }

    private static byte[] bytes(Project project) {
        try {
            byte[] part = JSON.writeValueAsBytes(project);
            Map<String, Object> manifest = new LinkedHashMap<>();
            manifest.put("format", FORMAT);
            manifest.put("program", "High Needs");
            manifest.put("sha256", Map.of(PROJECT, Hash.sha256(part)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                add(zip, MANIFEST, JSON.writeValueAsBytes(manifest));
                add(zip, PROJECT, part);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("A project could not be turned into bytes", e);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    private static Project read(byte[] bytes, Path file) throws ProjectProblem {
        Map<String, byte[]> parts = parts(bytes, file);
        byte[] manifest = part(parts, MANIFEST, file);
        byte[] project = part(parts, PROJECT, file);
        try {
            JsonNode about = JSON.readTree(manifest);
            int format = about.path("format").asInt(0);
            if (format > FORMAT) {
                throw new ProjectProblem(
                        file,
                        "it was made with a newer version of High Needs (format "
                                + format
                                + ", this one knows "
                                + FORMAT
                                + ")",
                        "Install the newer version; the file was not changed.");
            }
            if (!about.path("sha256").path(PROJECT).asText().equals(Hash.sha256(project))) {
                throw damaged(file, null);
            }
            return JSON.readValue(project, Project.class);
        } catch (JsonProcessingException e) {
            throw damaged(file, e);
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private static Map<String, byte[]> parts(byte[] bytes, Path file) throws ProjectProblem {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) MOST_BYTES);
                if (part.length == MOST_BYTES || parts.put(entry.getName(), part) != null) {
                    throw damaged(file, null);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(file, e);
        }
        return parts;
    }

    private static byte[] part(Map<String, byte[]> parts, String name, Path file)
            throws ProjectProblem {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new ProjectProblem(
                    file,
                    "it is not a High Needs project",
                    "Choose a file that ends in " + ENDING + ".");
        }
        return part;
    }

    private static ProjectProblem damaged(Path file, Exception cause) {
        return new ProjectProblem(
                file,
                "it is damaged: its contents do not match its own record",
                "Open an earlier copy of it.",
                cause);
    }
}
