package highneeds.project.fault;

import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A disk over a real folder that notes every operation that changes something, and asks its {@link
 * Trouble} before each: it may fail, or let only some bytes through.
 */
final class Disk extends FilterFileSystemProvider {

    private final Path folder;
    private final List<Op> log = new ArrayList<>();
    private Trouble trouble = Trouble.NONE;
    private boolean forces = true;

    Disk(Path folder) {
        super("disk://", FileSystems.getDefault());
        this.folder = folder;
    }

    /** What may go wrong. */
    interface Trouble {

        Trouble NONE = (op, bytes) -> bytes;

        /**
         * @param op what is about to be done
         * @param bytes how many bytes it would write
         * @return how many of them go through
         */
        int before(Op op, int bytes) throws IOException;
    }

    /** A change to the disk; paths are relative to its folder. */
    sealed interface Op {
        record Create(Path file) implements Op {}

        record Write(Path file, byte[] bytes) implements Op {}

        record Force(Path file) implements Op {}

        record ForceFolder(Path folder) implements Op {}

        record Move(Path from, Path to) implements Op {}

        record Delete(Path file) implements Op {}

        record Folder(Path folder) implements Op {}
    }

    /** A file of the disk. */
    Path at(String name) {
        return wrapPath(folder.resolve(name));
    }

    void trouble(Trouble now) {
        trouble = now;
    }

    /** Notes that bytes are forced, but does not wait for it: thousands of saves take seconds. */
    Disk withoutWaiting() {
        forces = false;
        return this;
    }

    /** Operations since the last call. */
    List<Op> takeLog() {
        List<Op> taken = List.copyOf(log);
        log.clear();
        return taken;
    }

    private int note(Op op, int bytes) throws IOException {
        int through = trouble.before(op, bytes);
        log.add(op);
        return through;
    }

    private Path name(Path path) {
        return folder.relativize(toDelegate(path.toAbsolutePath()));
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path name = name(path);
        if (options.contains(StandardOpenOption.CREATE_NEW)) {
            note(new Op.Create(name), 0);
        }
        boolean isFolder = Files.isDirectory(toDelegate(path));
        return new FilterFileChannel(super.newFileChannel(path, options, attributes)) {
            @Override
            public int write(ByteBuffer buffer) throws IOException {
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(buffer.position(), bytes);
                int through = trouble.before(new Op.Write(name, bytes), bytes.length);
                byte[] written = java.util.Arrays.copyOf(bytes, through);
                log.add(new Op.Write(name, written));
                buffer.position(buffer.position() + through);
                return delegate.write(ByteBuffer.wrap(written));
            }

            @Override
            public void force(boolean metadata) throws IOException {
                note(isFolder ? new Op.ForceFolder(name) : new Op.Force(name), 0);
                if (forces) {
                    delegate.force(metadata);
                }
            }
        };
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        note(new Op.Move(name(from), name(to)), 0);
        super.move(from, to, options);
    }

    @Override
    public void delete(Path path) throws IOException {
        note(new Op.Delete(name(path)), 0);
        super.delete(path);
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        note(new Op.Delete(name(path)), 0);
        return super.deleteIfExists(path);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        if (!Files.exists(path)) {
            note(new Op.Folder(name(path)), 0);
        }
        super.createDirectory(path, attributes);
    }
}
