package highneeds.project.owner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import highneeds.project.store.Replacement;
import highneeds.project.store.ShortName;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The small hidden file beside a project that tells who works on it. */
public final class OwnerFile {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Path file;
    private Owner me;

    private OwnerFile(Path file) {
        this.file = file;
    }

    /** The owner file of a project. */
    public static OwnerFile of(Path project) {
        return new OwnerFile(
                project.toAbsolutePath()
                        .resolveSibling(
                                ShortName.of(".", project.getFileName().toString(), ".owner")));
    }

    /** Who works on the file; empty if nobody does, or the owner file is half written. */
    public Optional<Owner> present() throws IOException {
        try {
            return Optional.ofNullable(JSON.readValue(Files.readAllBytes(file), Owner.class));
        } catch (NoSuchFileException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /**
     * Says that somebody works on the file, if nobody else does: one of two who try at once
     * succeeds.
     *
     * @return false if somebody else does
     */
    public synchronized boolean take(Owner owner) throws IOException {
        try {
            Files.write(
                    file,
                    JSON.writeValueAsBytes(owner),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            if (present().isPresent()) {
                return false;
            }
            return takeOver(owner);
        }
        me = owner;
        return true;
    }

    /** Takes the place of somebody who is gone. */
    public synchronized boolean takeOver(Owner owner) throws IOException {
        Replacement.write(file, JSON.writeValueAsBytes(owner));
        me = owner;
        return present().map(Owner::id).filter(owner.id()::equals).isPresent();
    }

    /**
     * Shows that this one is still there.
     *
     * @return false if somebody else took over meanwhile, or this one never took the file
     */
    public synchronized boolean beat() throws IOException {
        if (!mine()) {
            return false;
        }
        me = me.nextBeat();
        Replacement.write(file, JSON.writeValueAsBytes(me));
        return true;
    }

    private boolean mine() throws IOException {
        return me != null && present().map(Owner::id).filter(me.id()::equals).isPresent();
    }

    /** Leaves the file to others. */
    public synchronized void release() throws IOException {
        if (mine()) {
            Files.deleteIfExists(file);
        }
        me = null;
    }
}
