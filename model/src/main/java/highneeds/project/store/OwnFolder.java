package highneeds.project.store;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder of the person's own that nobody else may look into. */
public final class OwnFolder {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rwx------");

    private OwnFolder() {}

    /**
     * Makes a folder for its owner only, and limits one to its owner that is there already. On
     * Windows a folder in the user's own already belongs to that user alone.
     *
     * @throws IOException if there is no such folder and none can be made
     */
    public static void make(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder);
            return;
        }
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        if (!Files.getPosixFilePermissions(folder).equals(OWNER_ONLY)) {
            limit(folder);
        }
    }

    /** Work is kept even where the disk knows no permissions, such as a stick. */
    private static void limit(Path folder) {
        try {
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
        } catch (IOException e) {
            LoggerFactory.getLogger(OwnFolder.class)
                    .warn("A folder cannot be limited to its owner", e);
        }
    }
}
