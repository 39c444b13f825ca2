package highneeds.importer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns identifiers into pseudonyms: HMAC-SHA-256 under the key of this council, the first 16 bytes
 * in hexadecimal. The same identifier gives the same pseudonym in every table and every term.
 *
 * <p>Spaces around an identifier, letter case and leading zeros do not count, since exports differ
 * in them.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final Mac mac;

    public Pseudonyms(PseudonymKey key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /** The pseudonym of an identifier that is not blank. */
    public String of(String identifier) {
        String plain = withoutLeadingZeros(identifier.strip().toUpperCase(Locale.ROOT));
        byte[] hash;
        synchronized (mac) {
            hash = mac.doFinal(plain.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static String withoutLeadingZeros(String identifier) {
        int zeros = 0;
        while (zeros < identifier.length() - 1 && identifier.charAt(zeros) == '0') {
            zeros++;
        }
        return identifier.substring(zeros);
    }
}
