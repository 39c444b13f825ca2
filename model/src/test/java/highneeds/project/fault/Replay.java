package highneeds.project.fault;

import highneeds.project.fault.Disk.Op;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a disk holds after the power went: names, and contents as far as they had reached it. */
final class Replay {

    /** What is lost with the power. */
    enum Loss {
        NOTHING,
        /** Bytes that were written but not forced; names are as they were last. */
        UNFORCED_BYTES,
        /** These, and changes of names since their folder was last forced. */
        UNFORCED_BYTES_AND_NAMES
    }

    private static final class File {
        private byte[] written;
        private byte[] forced;
    }

    private final Map<Path, File> names = new HashMap<>();
    private final Map<Path, File> forcedNames = new HashMap<>();

    /** Starts with a file that lies safely on the disk. */
    Replay(Path name, byte[] bytes) {
        File file = new File();
        file.written = bytes;
        file.forced = bytes;
        names.put(name, file);
        forcedNames.put(name, file);
    }

    void apply(List<Op> ops) {
        ops.forEach(this::apply);
    }

    private void apply(Op op) {
        switch (op) {
            case Op.Create create -> names.put(create.file(), empty());
            case Op.Write write -> {
                File file = names.get(write.file());
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                all.writeBytes(file.written);
                all.writeBytes(write.bytes());
                file.written = all.toByteArray();
            }
            case Op.Force force -> names.get(force.file()).forced = names.get(force.file()).written;
            case Op.Move move -> names.put(move.to(), names.remove(move.from()));
            case Op.Delete delete -> names.remove(delete.file());
            case Op.ForceFolder forced -> force(forced.folder());
            case Op.Folder _ -> {}
        }
    }

    private static File empty() {
        File file = new File();
        file.written = new byte[0];
        file.forced = new byte[0];
        return file;
    }

    private void force(Path folder) {
        forcedNames.keySet().removeIf(name -> within(folder, name));
        names.forEach(
                (name, file) -> {
                    if (within(folder, name)) {
                        forcedNames.put(name, file);
                    }
                });
    }

    private static boolean within(Path folder, Path name) {
        Path parent = name.getParent() == null ? Path.of("") : name.getParent();
        return parent.equals(folder);
    }

    /** Writes what is left into an empty folder. */
    void leftAfter(Loss loss, Path folder) throws IOException {
        Map<Path, File> kept = loss == Loss.UNFORCED_BYTES_AND_NAMES ? forcedNames : names;
        for (Map.Entry<Path, File> each : kept.entrySet()) {
            Path file = folder.resolve(each.getKey().toString());
            Files.createDirectories(file.getParent());
            Files.write(
                    file, loss == Loss.NOTHING ? each.getValue().written : each.getValue().forced);
        }
    }
}
