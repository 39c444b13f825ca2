package highneeds.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** All that somebody who looks into a file finds in it, however it is packed. */
public final class Unpacked {

    private Unpacked() {}

    public static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        unpack(Files.readAllBytes(file), text);
        return text.toString();
    }

    private static void unpack(byte[] bytes, StringBuilder text) throws IOException {
        text.append(new String(bytes, StandardCharsets.UTF_8));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                text.append(entry.getName());
                if (entry.getName().endsWith(".xlsx")) {
                    unpack(part, text);
                } else {
                    text.append(new String(part, StandardCharsets.UTF_8));
                }
            }
        }
        for (int at = 0; at < bytes.length - 1; at++) {
            if (bytes[at] == 0x78 && (bytes[at + 1] & 0xff) == 0x9c) {
                text.append(inflated(bytes, at));
            }
        }
    }

    private static String inflated(byte[] bytes, int at) {
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // Two bytes that only look like the beginning of something packed.
            return "";
        }
    }
}
