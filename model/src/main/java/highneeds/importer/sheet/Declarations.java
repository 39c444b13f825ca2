package highneeds.importer.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Refuses workbooks whose XML declares a document type. With it a file can ask its reader for other
 * files and for pages of the network, or unfold a few words into gigabytes (entities, XML 1.0,
 * 4.2). The readers here would do neither; a person should know what the file was made to do all
 * the same.
 */
final class Declarations {

    private static final int LOOK_AT = 8192;
    private static final String DECLARED = "<!DOCTYPE";
    private static final String ENTITY = "<!ENTITY";

    /** OpenOffice of before 2008 named its document type here, and asked for nothing. */
    private static final String MANIFEST = "META-INF/manifest.xml";

    private Declarations() {}

    /** Checks a part of a packed file. */
    static void check(ZipFile zip, ZipEntry part) throws IOException, UnreadableFile {
        String name = part.getName();
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        String start;
        try (InputStream in = zip.getInputStream(part)) {
            // Without its zeros UTF-16 reads like ASCII here.
            start =
                    new String(in.readNBytes(LOOK_AT), StandardCharsets.ISO_8859_1)
                            .replace("\0", "");
        }
        if (declares(start) && !(name.equals(MANIFEST) && !start.contains(ENTITY))) {
            throw new UnreadableFile(
                    "declares-entities",
                    "The file asks its reader to fetch other files or to unfold text of its own ("
                            + name
                            + " declares a document type), which no program that makes spreadsheets"
                            + " does, so it was not opened.",
                    "Ask who made the file. If you trust it, open it in Excel, save it under a new"
                            + " name as an Excel workbook (.xlsx) and read that.");
        }
    }

    /** True if a document type comes before the first element. */
    private static boolean declares(String xml) {
        int at = xml.indexOf('<');
        while (at >= 0) {
            if (xml.startsWith(DECLARED, at)) {
                return true;
            }
            String end = xml.startsWith("<?", at) ? "?>" : xml.startsWith("<!--", at) ? "-->" : "";
            if (end.isEmpty()) {
                return false;
            }
            int after = xml.indexOf(end, at);
            at = after < 0 ? -1 : xml.indexOf('<', after);
        }
        return false;
    }
}
