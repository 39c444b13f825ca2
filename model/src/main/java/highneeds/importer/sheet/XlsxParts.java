package highneeds.importer.sheet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an Excel workbook, found by how the workbook relates to them and not by their usual
 * names (ECMA-376 part 2).
 */
final class XlsxParts implements AutoCloseable {

    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    private final ZipFile zip;
    private final Map<String, String> byRelation = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();
    private final String workbook;

    XlsxParts(Path file) throws IOException, XMLStreamException {
        this.zip = new ZipFile(file.toFile());
        try {
            relations("");
            this.workbook = byType.getOrDefault("officedocument", USUAL_WORKBOOK);
            byRelation.clear();
            relations(workbook);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Says what a part, or the whole file, relates to. */
    private void relations(String part) throws IOException, XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        ZipEntry entry = entry(folder + "_rels/" + part.substring(name) + ".rels");
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (SafeXml.starts(xml, "Relationship")) {
                    String type = SafeXml.attribute(xml, "Type");
                    String path = resolved(folder, SafeXml.attribute(xml, "Target"));
                    byRelation.put(SafeXml.attribute(xml, "Id"), path);
                    byType.put(lower(type.substring(type.lastIndexOf('/') + 1)), path);
                }
            }
        }
    }

    /**
     * The part a target names, seen from a folder that is empty or ends in a slash. Like an
     * address, it cannot lead above the top of the file (RFC 3986, 5.2.4).
     */
    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String segment : (target.startsWith("/") ? target : folder + target).split("/")) {
            switch (segment) {
                case "", "." -> {}
                case ".." -> path.pollLast();
                default -> path.addLast(segment);
            }
        }
        return String.join("/", path);
    }

    InputStream workbook() throws IOException {
        return open(workbook);
    }

    /** The part of a sheet. */
    InputStream sheet(String relation) throws IOException {
        return open(byRelation.getOrDefault(relation, ""));
    }

    /** The formats of cells, null if the workbook has none. */
    InputStream styles() throws IOException {
        return byType.containsKey("styles") ? open(byType.get("styles")) : null;
    }

    /** The texts that cells share, null if the workbook has none. */
    InputStream strings() throws IOException {
        return byType.containsKey("sharedstrings") ? open(byType.get("sharedstrings")) : null;
    }

    private InputStream open(String part) throws IOException {
        ZipEntry entry = entry(part);
        if (entry == null) {
            throw new FileNotFoundException("A part of the workbook is missing");
        }
        return zip.getInputStream(entry);
    }

    /** Some programs write the names of parts in other letters than they refer to them by. */
    private ZipEntry entry(String part) {
        ZipEntry entry = zip.getEntry(part);
        return entry != null
                ? entry
                : zip.stream()
                        .filter(other -> other.getName().equalsIgnoreCase(part))
                        .findFirst()
                        .orElse(null);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
