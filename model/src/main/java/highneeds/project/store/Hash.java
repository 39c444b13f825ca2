package highneeds.project.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256. */
public final class Hash {

    /** Bytes of one. */
    public static final int BYTES = 32;

    private Hash() {}

    /** In hexadecimal. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** A new one, to be fed. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
