package highneeds.project.journal;

import highneeds.project.store.Hash;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Frames of bytes one after the other, each with its own length and SHA-256: a frame is whole or it
 * does not count, and one that is damaged does not hide those after it.
 */
final class Frames {

    private static final int MARK = 0x484E4A31;
    private static final int HEAD = 2 * Integer.BYTES + Hash.BYTES;

    private final ByteBuffer bytes;

    Frames(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    static ByteBuffer frame(byte[] payload) {
        return ByteBuffer.allocate(HEAD + payload.length)
                .putInt(MARK)
                .putInt(payload.length)
                .put(Hash.of(payload))
                .put(payload)
                .flip();
    }

    /** The next whole frame, wherever it begins; empty if there is none. */
    Optional<byte[]> next() {
        while (bytes.remaining() >= HEAD) {
            int at = bytes.position();
            if (bytes.getInt(at) == MARK) {
                Optional<byte[]> payload = payload(at);
                if (payload.isPresent()) {
                    return payload;
                }
            }
            bytes.position(at + 1);
        }
        return Optional.empty();
    }

    private Optional<byte[]> payload(int at) {
        int length = bytes.getInt(at + Integer.BYTES);
        if (length < 0 || length > bytes.remaining() - HEAD) {
            return Optional.empty();
        }
        byte[] hash = new byte[Hash.BYTES];
        byte[] payload = new byte[length];
        bytes.get(at + 2 * Integer.BYTES, hash).get(at + HEAD, payload);
        if (!Arrays.equals(Hash.of(payload), hash)) {
            return Optional.empty();
        }
        bytes.position(at + HEAD + length);
        return Optional.of(payload);
    }
}
