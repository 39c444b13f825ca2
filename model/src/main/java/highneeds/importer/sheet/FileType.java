package highneeds.importer.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a file is, by its first bytes and never by its name. */
enum FileType {
    XLSX,
    XLSB,
    ODS,
    OTHER_ZIP,
    OLE2,
    OLD_EXCEL,
    HTML,
    XML,
    PDF,
    TEXT,
    BINARY,
    EMPTY;

    private static final int LOOK_AT = 4096;

    static FileType of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOK_AT);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return zip(file);
        }
        if (starts(head, 0x09, 0x00, 0x04, 0x00)
                || starts(head, 0x09, 0x02, 0x06, 0x00)
                || starts(head, 0x09, 0x04, 0x06, 0x00)
                || starts(head, 0x09, 0x08, 0x08, 0x00)) {
            return OLD_EXCEL;
        }
        return starts(head, '%', 'P', 'D', 'F') ? PDF : text(head);
    }

    private static FileType text(byte[] head) {
        String start =
                new String(head, StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .toLowerCase(Locale.ROOT);
        String bare = start.replaceFirst("^(ï»¿|ÿþ|þÿ)", "").stripLeading();
        if (bare.isEmpty()) {
            return EMPTY;
        }
        if (bare.startsWith("<") && (start.contains("<html") || start.contains("<table"))) {
            return HTML;
        }
        if (bare.startsWith("mime-version:")) {
            // A web page with all it needs in one file, as reports are saved "for Excel".
            return HTML;
        }
        if (bare.startsWith("<?xml")) {
            return XML;
        }
        return TextEncoding.looksLikeText(head) ? TEXT : BINARY;
    }

    private static FileType zip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                return XLSB;
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                String name = entries.nextElement().getName();
                if (name.startsWith("xl/")) {
                    return XLSX;
                }
            }
            return zip.getEntry("content.xml") != null && isSpreadsheet(zip) ? ODS : OTHER_ZIP;
        }
    }

    /** An OpenDocument file says in its first part what it is; letters and slides are no tables. */
    private static boolean isSpreadsheet(ZipFile zip) throws IOException {
        ZipEntry type = zip.getEntry("mimetype");
        if (type == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(type)) {
            return new String(in.readNBytes(LOOK_AT), StandardCharsets.US_ASCII)
                    .contains("spreadsheet");
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
