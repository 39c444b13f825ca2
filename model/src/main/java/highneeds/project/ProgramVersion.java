package highneeds.project;

/** Version of the program, as files, reports and {@code --version} give it. */
public final class ProgramVersion {

    public static final String NUMBER = "0.1.0";

    private ProgramVersion() {}
}
