package highneeds.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small OpenDocument spreadsheets for tests. */
public final class OpenDocuments {

    private static final String NAMESPACES =
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                    + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:"
                    + "xmlns:calcext:1.0\"";

    private OpenDocuments() {}

    /** A spreadsheet with one sheet of these rows. */
    public static Path ods(Path file, String sheet, Object[]... rows) {
        return content(file, "", table(sheet, "", rows(rows)));
    }

    /** XML of a sheet. */
    public static String table(String name, String attributes, String rows) {
        return "<table:table table:name=\"%s\" %s>%s</table:table>"
                .formatted(name, attributes, rows);
    }

    public static String rows(Object[]... rows) {
        StringBuilder xml = new StringBuilder();
        for (Object[] row : rows) {
            xml.append("<table:table-row>");
            for (Object cell : row) {
                xml.append(cell(cell));
            }
            xml.append("</table:table-row>");
        }
        return xml.toString();
    }

    /** XML of a cell by the type of its value. */
    public static String cell(Object value) {
        return switch (value) {
            case null -> "<table:table-cell/>";
            case LocalDate date ->
                    ("<table:table-cell office:value-type=\"date\" office:date-value=\"%s\">"
                                    + "<text:p>shown</text:p></table:table-cell>")
                            .formatted(date);
            case Number number ->
                    ("<table:table-cell office:value-type=\"float\" office:value=\"%s\">"
                                    + "<text:p>shown</text:p></table:table-cell>")
                            .formatted(number);
            default ->
                    ("<table:table-cell office:value-type=\"string\"><text:p>%s</text:p>"
                                    + "</table:table-cell>")
                            .formatted(value);
        };
    }

    /** A spreadsheet of these styles and sheets. */
    public static Path content(Path file, String styles, String tables) {
        return parts(
                file,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                        + NAMESPACES
                        + "><office:automatic-styles>"
                        + styles
                        + "</office:automatic-styles><office:body><office:spreadsheet>"
                        + tables
                        + "</office:spreadsheet></office:body></office:document-content>",
                "<manifest/>");
    }

    /** A spreadsheet of these parts. */
    public static Path parts(Path file, String content, String manifest) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(zip, "content.xml", content);
            put(zip, "META-INF/manifest.xml", manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
