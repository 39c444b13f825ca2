package highneeds.project.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Named parts in one file: a zip whose first entry is a {@link Manifest} with the SHA-256 of every
 * other. The same parts give the same bytes.
 *
 * @param manifest what the file says of itself
 * @param parts contents by name, in order; not to be changed
 */
public record Archive(Manifest manifest, Map<String, byte[]> parts) {

    /** More than any project has, far less than a zip made to fill the memory. */
    private static final long MOST_BYTES = 1024L * 1024 * 1024;

    private static final int MOST_PARTS = 200_000;

    /** The earliest time a zip can hold, so that the same parts give the same bytes. */
    private static final FileTime NO_TIME = FileTime.fromMillis(315_532_800_000L);

    public Archive {
        parts = Collections.unmodifiableMap(parts);
    }

    /** The parts as a file, with a manifest that has their hashes. */
    public byte[] bytes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        parts.forEach((name, part) -> hashes.put(name, Hash.sha256(part)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            add(zip, Manifest.NAME, manifest.withHashes(hashes).bytes());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    /**
     * The parts of a file, each checked against the manifest.
     *
     * @throws UnreadableArchive if it is no such file, or not whole
     */
    public static Archive read(byte[] bytes) throws UnreadableArchive {
        Map<String, byte[]> parts = unzipped(bytes);
        byte[] about = parts.remove(Manifest.NAME);
        if (about == null) {
            throw new UnreadableArchive(UnreadableArchive.Reason.FOREIGN);
        }
        Manifest manifest = Manifest.read(about);
        for (Map.Entry<String, String> expected : manifest.hashes().entrySet()) {
            byte[] part = parts.get(expected.getKey());
            if (part == null || !Hash.sha256(part).equals(expected.getValue())) {
                throw new UnreadableArchive(UnreadableArchive.Reason.DAMAGED);
            }
        }
        if (parts.size() != manifest.hashes().size()) {
            throw new UnreadableArchive(UnreadableArchive.Reason.DAMAGED);
        }
        return new Archive(manifest, parts);
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws UnreadableArchive {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long room = MOST_BYTES;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 8));
                room -= part.length;
                if (room < 0
                        || parts.size() == MOST_PARTS
                        || parts.put(entry.getName(), part) != null) {
                    throw new UnreadableArchive(UnreadableArchive.Reason.DAMAGED);
                }
            }
        } catch (UnreadableArchive e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableArchive(
                    parts.isEmpty()
                            ? UnreadableArchive.Reason.FOREIGN
                            : UnreadableArchive.Reason.DAMAGED,
                    e);
        }
        return parts;
    }
}
