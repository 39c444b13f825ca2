package highneeds.importer.mapping;

import highneeds.importer.value.Words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** A short name for a set of headings, whatever their order, case and punctuation. */
public final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    public static String of(Collection<String> headings) {
        String all =
                String.join(
                        "\n",
                        headings.stream()
                                .map(Words::plain)
                                .filter(heading -> !heading.isEmpty())
                                .sorted()
                                .toList());
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
