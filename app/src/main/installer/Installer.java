import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes, with Java's own jpackage, the installer for the platform this runs on. Run by {@code mvn
 * -Pinstaller package} from the folder {@code app}, as a program of one file.
 */
final class Installer {

    private static final Path HERE = Path.of("src", "main", "installer");
    private static final Path ICONS = Path.of("src", "main", "icons");
    private static final String FOLDER = "app-image";

    private final Platform system = Platform.here();
    private final Path program;
    private final Path out;
    private final String version;
    private final String type;

    private Installer(Path program, Path out, String version, String type) {
        this.program = program;
        this.out = out;
        this.version = version;
        this.type = type.isBlank() ? system.usual : type;
    }

    /**
     * Arguments: the packaged program, the folder to write into, the version, and the kind of
     * installer; empty for the platform's usual one, {@code app-image} for a folder.
     */
    public static void main(String[] arguments) throws IOException {
        String type = arguments.length > 3 && arguments[3] != null ? arguments[3] : "";
        new Installer(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2], type).make();
    }

    /** What differs between the platforms. */
    private enum Platform {
        LINUX("deb", "highneeds.png"),
        WINDOWS("msi", "highneeds.ico"),
        MAC("dmg", "highneeds.icns");

        private final String usual;
        private final String icon;

        Platform(String usual, String icon) {
            this.usual = usual;
            this.icon = icon;
        }

        static Platform here() {
            String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.contains("win") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
        }

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private void make() throws IOException {
        sayWhatIsMissing();
        delete(out);
        Path input = out.resolveSibling("installer-input");
        delete(input);
        copy(program.resolve("lib"), input);
        for (String each :
                List.of("sample-data", "licences", "LICENSE", "NOTICE.txt", "sbom.json")) {
            copy(program.resolve(each), input.resolve(each));
        }
        List<String> options = options(input);
        int code =
                ToolProvider.findFirst("jpackage")
                        .orElseThrow()
                        .run(System.out, System.err, options.toArray(String[]::new));
        if (code != 0) {
            stop("jpackage could not make the installer; it says why above.");
        }
        System.out.println("Made in " + out);
    }

    private List<String> options(Path input) {
        List<String> options = new ArrayList<>(List.of("--type", type));
        options.add("@" + HERE.resolve("program.txt"));
        options.addAll(List.of("--app-version", version()));
        options.addAll(List.of("--icon", ICONS.resolve(system.icon).toString()));
        options.addAll(List.of("--input", input.toString()));
        options.addAll(List.of("--runtime-image", program.resolve("runtime").toString()));
        options.addAll(List.of("--dest", out.toString()));
        if (!type.equals(FOLDER)) {
            // A folder has no shortcuts, and no endings of files are opened with it.
            options.addAll(List.of("--license-file", program.resolve("LICENSE").toString()));
            if (system != Platform.MAC) {
                options.add("@" + HERE.resolve(system.folder() + ".txt"));
            }
        }
        return options;
    }

    /** macOS does not allow a version that begins with 0. */
    private String version() {
        return system == Platform.MAC && version.startsWith("0.")
                ? "1" + version.substring(1)
                : version;
    }

    /** jpackage says it too, but first packs for a minute, and does not say how to get it. */
    private void sayWhatIsMissing() throws IOException {
        switch (type) {
            case "deb" -> {
                need("dpkg-deb", "apt install dpkg");
                need("fakeroot", "apt install fakeroot");
            }
            case "rpm" -> need("rpmbuild", "dnf install rpm-build");
            case "msi", "exe" -> {
                if (!found("wix") && !found("light") && !wixInstalled()) {
                    stop(
                            lacking(
                                    "the WiX Toolset",
                                    "https://wixtoolset.org, and put it on the PATH"));
                }
            }
            default -> {
                // A folder and a disk image need nothing beside Java.
            }
        }
    }

    /** jpackage looks for WiX 3 there, too. */
    private static boolean wixInstalled() throws IOException {
        for (String name : List.of("ProgramFiles(x86)", "ProgramFiles")) {
            String folder = System.getenv(name);
            if (folder != null && Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> all = Files.list(Path.of(folder))) {
                    if (all.anyMatch(
                            each -> each.getFileName().toString().startsWith("WiX Toolset"))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void need(String tool, String remedy) {
        if (!found(tool)) {
            stop(lacking(tool, remedy));
        }
    }

    private String lacking(String what, String remedy) {
        return "An installer of type %s needs %s, which was not found: %s. Or make a folder, which needs nothing: mvn -Pinstaller -Dinstaller.type=app-image package"
                .formatted(type, what, remedy);
    }

    private static boolean found(String tool) {
        String ending = Platform.here() == Platform.WINDOWS ? ".exe" : "";
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool + ending)));
    }

    private static void stop(String why) {
        System.err.println(why);
        System.exit(1);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
