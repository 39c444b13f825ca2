package highneeds.app;

import java.nio.file.Path;

/** Where the program lies, and where it keeps what belongs to the person using it. */
public final class Installed {

    private Installed() {}

    /** The spreadsheets of the invented council Exampleshire. */
    public static Path sampleData() {
        return home().resolve("sample-data");
    }

    /** The notices of the works of others; not there in a program run from its source. */
    static Path notices() {
        return home().resolve("NOTICE.txt");
    }

    /** The key behind the pseudonyms: of this person on this machine, never inside a project. */
    public static Path pseudonymKey() {
        String chosen = System.getenv("HIGHNEEDS_KEY_FILE");
        return chosen != null ? Path.of(chosen) : ownFolder().resolve("pseudonym.key");
    }

    /** The log of this person's windows and commands. */
    public static Path log() {
        return ownFolder().resolve("highneeds.log");
    }

    /**
     * Folder for the log, the key and preferences; not roamed and not shared. {@code
     * -Dhighneeds.own=FOLDER} puts it elsewhere.
     */
    public static Path ownFolder() {
        String elsewhere = System.getProperty("highneeds.own");
        if (elsewhere != null) {
            return Path.of(elsewhere);
        }
        return OwnFolder.of(
                System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    private static Path home() {
        return Path.of(System.getProperty("highneeds.home", ".")).toAbsolutePath().normalize();
    }
}
