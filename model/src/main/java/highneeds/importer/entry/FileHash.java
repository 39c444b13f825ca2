package highneeds.importer.entry;

import highneeds.domain.Progress;
import highneeds.importer.sheet.UnreadableFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file, for the audit trail. */
public final class FileHash {

    private FileHash() {}

    /**
     * Hash of the bytes of a file, hexadecimal.
     *
     * @throws UnreadableFile if it cannot be read
     */
    public static String sha256(Path file) throws UnreadableFile {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                Progress.stopIfInterrupted();
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        } catch (IOException e) {
            throw new UnreadableFile(
                    "damaged-file", "The file could not be read.", "Copy it and try again.");
        }
    }
}
