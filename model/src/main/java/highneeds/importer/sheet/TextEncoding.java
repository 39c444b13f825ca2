package highneeds.importer.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the encoding of a text file: by its byte order mark, else UTF-16 by its zero bytes, else
 * UTF-8 if all of it is valid UTF-8, else Windows-1252, in which Excel saves plain CSV.
 */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextEncoding() {}

    static Charset of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4096);
        }
        Charset wide = utf16(head);
        if (wide != null) {
            return wide;
        }
        return validUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** True unless zero bytes are strewn over it in no pattern of UTF-16. */
    static boolean looksLikeText(byte[] head) {
        int zeros = 0;
        int controls = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
            controls += b >= 1 && b < 32 && b != '\t' && b != '\n' && b != '\r' ? 1 : 0;
        }
        return (zeros == 0 || utf16(head) != null) && controls * 20 <= head.length;
    }

    private static Charset utf16(byte[] head) {
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2 == 1 ? 1 : 0;
            }
        }
        if (odd * 4 > head.length && even * 20 < head.length) {
            return StandardCharsets.UTF_16LE;
        }
        if (even * 4 > head.length && odd * 20 < head.length) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static boolean validUtf8(Path file) throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        try (var channel = Files.newByteChannel(file)) {
            while (true) {
                boolean end = channel.read(bytes) < 0;
                bytes.flip();
                if (decoder.decode(bytes, chars, end).isError()) {
                    return false;
                }
                chars.clear();
                bytes.compact();
                if (end) {
                    return true;
                }
            }
        }
    }
}
