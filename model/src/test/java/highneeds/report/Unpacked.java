package highneeds.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Every part of exported files as text, and of the workbooks inside their charts. */
final class Unpacked {

    private static final List<String> ZIPPED = List.of(".xlsx", ".docx", ".pptx");

    private Unpacked() {}

    /** Parts of all files of a folder, by file and name. */
    static Map<String, String> all(Path folder) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                unpack(folder.relativize(file).toString(), Files.readAllBytes(file), parts);
            }
        }
        return parts;
    }

    /** Parts of one file, by its name and theirs. */
    static Map<String, String> of(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        unpack(file.getFileName().toString(), Files.readAllBytes(file), parts);
        return parts;
    }

    private static void unpack(String name, byte[] bytes, Map<String, String> parts)
            throws IOException {
        if (ZIPPED.stream().noneMatch(name::endsWith)) {
            parts.put(name, new String(bytes, StandardCharsets.UTF_8));
            return;
        }
        InputStream in = new ByteArrayInputStream(bytes);
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            unpack(name + "/" + entry.getName(), zip.readAllBytes(), parts);
        }
    }
}
