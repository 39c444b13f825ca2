package highneeds.importer.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Unzips a long part of a workbook on a thread of its own, while what came before is read. */
final class UnzipAhead extends InputStream {

    private static final int PIECE = 1 << 16;

    /** Those that wait, the one that is read and the one that is filled. */
    private static final int PIECES = Ahead.WAITING + 2;

    private final InputStream zipped;
    private final Ahead<ByteBuffer> ahead;

    /** Used by turns; whoever takes a piece has done with the one before. */
    private final ByteBuffer[] pieces = new ByteBuffer[PIECES];

    private int filled;
    private ByteBuffer piece = ByteBuffer.allocate(0);

    /**
     * @param zipped what unzips as it is read; closed with this
     */
    UnzipAhead(InputStream zipped) {
        this.zipped = zipped;
        this.ahead = new Ahead<>(this::fill, 1, "unzipping");
    }

    private ByteBuffer fill() throws IOException {
        int turn = filled++ % PIECES;
        if (pieces[turn] == null) {
            pieces[turn] = ByteBuffer.allocate(PIECE);
        }
        ByteBuffer next = pieces[turn].clear();
        int length = zipped.readNBytes(next.array(), 0, PIECE);
        return length == 0 ? null : next.limit(length);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (!piece.hasRemaining() && !take()) {
            return -1;
        }
        int length = Math.min(most, piece.remaining());
        piece.get(into, from, length);
        return length;
    }

    @Override
    public int read() throws IOException {
        return piece.hasRemaining() || take() ? Byte.toUnsignedInt(piece.get()) : -1;
    }

    private boolean take() throws IOException {
        try {
            ByteBuffer next = ahead.next();
            piece = next == null ? piece : next;
            return next != null;
        } catch (UnreadableFile e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        ahead.close();
        zipped.close();
    }
}
