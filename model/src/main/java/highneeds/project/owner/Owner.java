package highneeds.project.owner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Who works on a file.
 *
 * @param id of this one opening of the file
 * @param person name of the account
 * @param machine name of the computer
 * @param process number of the process on it
 * @param since when it was opened, by that computer's clock; to show, not to decide by
 * @param beat counts up while the file is open: whether somebody is there is judged by seeing it
 *     change, never by comparing clocks
 */
public record Owner(
        String id, String person, String machine, long process, String since, long beat) {

    /** This person at this computer, now. */
    public static Owner here() {
        return new Owner(
                UUID.randomUUID().toString(),
                System.getProperty("user.name", "somebody"),
                thisMachine(),
                ProcessHandle.current().pid(),
                LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                0);
    }

    private static String thisMachine() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return "a computer without a name";
        }
    }

    Owner nextBeat() {
        return new Owner(id, person, machine, process, since, beat + 1);
    }

    /** True if it was opened by a process of this computer that has ended, by a crash perhaps. */
    public boolean endedHere() {
        boolean here = machine.equals(thisMachine());
        return here && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }

    /** For people: "Jo on PC-12, since 2026-11-22 at 09:14". */
    public String words() {
        return person + " on " + machine + ", since " + since.replace("T", " at ");
    }
}
