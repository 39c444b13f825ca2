package highneeds.project.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What one frame holds: a part of a project, or the list of parts that make one state of it.
 *
 * @param name name of the part; empty for a state
 * @param bytes contents
 */
record Entry(String name, byte[] bytes) {

    /** Name of the frames that list what belongs to a state. */
    static final String STATE = "";

    private static final int MOST_BYTES = 1024 * 1024 * 1024;

    byte[] packed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out))) {
            data.writeUTF(name);
            data.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }

    static Entry of(byte[] packed) throws IOException {
        try (DataInputStream data =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            return new Entry(data.readUTF(), data.readNBytes(MOST_BYTES));
        }
    }
}
