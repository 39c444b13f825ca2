package highneeds.importer;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;

/**
 * The 256-bit random key behind the pseudonyms. It is kept in a file of its own, readable by its
 * owner only and never inside a project: whoever has both could find persons by trying identifiers.
 */
public final class PseudonymKey {

    private static final int BYTES = 32;

    private final byte[] bytes;

    private PseudonymKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A pseudonym key has " + BYTES + " bytes");
        }
        this.bytes = bytes.clone();
    }

    /** A new key that is kept nowhere: pseudonyms made with it match no other import. */
    public static PseudonymKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new PseudonymKey(bytes);
    }

    /**
     * For data of nobody, as the sample's and published ones are: the key in a file, or one kept
     * nowhere if this computer cannot keep one.
     */
    public static PseudonymKey keptIfPossible(Path file) {
        try {
            return loadOrCreate(file);
        } catch (IOException e) {
            LoggerFactory.getLogger(PseudonymKey.class).warn("No key can be kept", e);
            return random();
        }
    }

    /**
     * The key in a file; a new one is made if there is none.
     *
     * @throws IOException if the file cannot be read or written, or holds no key; it says so for
     *     people
     */
    public static PseudonymKey loadOrCreate(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return new PseudonymKey(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IllegalArgumentException e) {
            throw new IOException("The file " + file.getFileName() + " holds no key", e);
        } catch (IOException e) {
            throw new IOException(
                    "The key that turns identifiers into pseudonyms, so that next term's files"
                            + " match these, cannot be kept in "
                            + file
                            + ". Make room there, ask for the right to write there, or name another"
                            + " file in the variable HIGHNEEDS_KEY_FILE.",
                    e);
        }
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        String key = HexFormat.of().formatHex(random().bytes);
        try (var channel = Files.newByteChannel(file, options, ownerOnly())) {
            write(channel, StandardCharsets.US_ASCII.encode(key));
        } catch (FileAlreadyExistsException e) {
            // Another window was first: its key is the one to use.
            return;
        } catch (IOException e) {
            // Half a key, as on a full disk, would be in the way of every later import.
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static void write(WritableByteChannel channel, ByteBuffer key) throws IOException {
        while (key.hasRemaining()) {
            channel.write(key);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            };
        }
        // On Windows a file in the user's own folder already belongs to that user alone.
        return new FileAttribute<?>[0];
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
