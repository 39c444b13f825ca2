package highneeds.project.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A password on bytes: AES-256-GCM under a key derived with PBKDF2-HMAC-SHA512. The cost of
 * deriving it stands in the manifest, and the manifest's account of the lock is authenticated with
 * the bytes.
 *
 * <p>Source of the cost: OWASP Password Storage Cheat Sheet, at least 210,000 rounds for
 * PBKDF2-HMAC-SHA512.
 */
public final class Lock {

    /** Rounds of key derivation: about half a second on an office computer. */
    public static final int ROUNDS = 400_000;

    private static final int MOST_ROUNDS = 20_000_000;
    private static final String CIPHER = "AES-256-GCM";
    private static final String DERIVATION = "PBKDF2-HMAC-SHA512";
    private static final String LOCKED = "locked.bin";
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ObjectNode how;
    private final SecretKey key;

    private Lock(ObjectNode how, char[] password) {
        this.how = how;
        this.key = derived(how, password);
    }

    /** A new lock. Takes about half a second. */
    public static Lock with(char[] password) {
        return with(password, ROUNDS);
    }

    static Lock with(char[] password, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        ObjectNode how = JSON.createObjectNode();
        how.put("cipher", CIPHER);
        how.put("derivation", DERIVATION);
        how.put("rounds", rounds);
        how.put("salt", Base64.getEncoder().encodeToString(salt));
        return new Lock(how, password);
    }

    /** True if a file asks for a password. */
    public static boolean on(Archive archive) {
        return archive.manifest().lock() != null;
    }

    /**
     * The lock of a file, for a password that may be wrong. Takes about half a second.
     *
     * @throws UnreadableArchive if it is of a kind this program does not know
     */
    public static Lock of(Archive archive, char[] password) throws UnreadableArchive {
        JsonNode how = archive.manifest().lock();
        int rounds = how.path("rounds").asInt(0);
        boolean known =
                how instanceof ObjectNode
                        && how.path("cipher").asText().equals(CIPHER)
                        && how.path("derivation").asText().equals(DERIVATION)
                        && rounds > 0
                        && rounds <= MOST_ROUNDS
                        && salt(how).length > 0;
        if (!known) {
            throw new UnreadableArchive(UnreadableArchive.Reason.DAMAGED);
        }
        return new Lock((ObjectNode) how, password);
    }

    private static byte[] salt(JsonNode how) {
        try {
            return Base64.getDecoder().decode(how.path("salt").asText());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static SecretKey derived(ObjectNode how, char[] password) {
        PBEKeySpec spec = new PBEKeySpec(password, salt(how), how.path("rounds").asInt(), KEY_BITS);
        try {
            byte[] key =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(spec)
                            .getEncoded();
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2 with SHA-512", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** An archive inside another that tells nothing but the manifest's version and this lock. */
    public Archive closed(Archive open) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(LOCKED, closed(open.bytes()));
        return new Archive(open.manifest().withLock(how), parts);
    }

    /**
     * What is inside an archive.
     *
     * @throws UnreadableArchive if the password is wrong
     */
    public Archive open(Archive closed) throws UnreadableArchive {
        byte[] bytes = closed.parts().get(LOCKED);
        if (bytes == null) {
            throw new UnreadableArchive(UnreadableArchive.Reason.DAMAGED);
        }
        return Archive.read(open(bytes));
    }

    /** An archive with each part under this lock, so that parts can be kept apart. */
    public Archive eachClosed(Archive open) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        open.parts().forEach((name, part) -> parts.put(name, closed(part)));
        return new Archive(open.manifest().withLock(how), parts);
    }

    /**
     * What is inside an archive whose parts are locked one by one.
     *
     * @throws UnreadableArchive if the password is wrong
     */
    public Archive eachOpen(Archive closed) throws UnreadableArchive {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : closed.parts().entrySet()) {
            parts.put(part.getKey(), open(part.getValue()));
        }
        return new Archive(closed.manifest(), parts);
    }

    /** Bytes under this lock; each time others. */
    public byte[] closed(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + locked.length).put(nonce).put(locked).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /**
     * Bytes that were under this lock.
     *
     * @throws UnreadableArchive if the password is wrong
     */
    public byte[] open(byte[] locked) throws UnreadableArchive {
        if (locked.length < NONCE_BYTES) {
            throw new UnreadableArchive(UnreadableArchive.Reason.DAMAGED);
        }
        byte[] nonce = java.util.Arrays.copyOf(locked, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce)
                    .doFinal(locked, NONCE_BYTES, locked.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw new UnreadableArchive(UnreadableArchive.Reason.WRONG_PASSWORD, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(how.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
