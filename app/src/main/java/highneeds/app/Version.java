package highneeds.app;

import highneeds.project.ProgramVersion;

/** Version of the program, as reports and {@code --version} print it. */
public final class Version {

    public static final String NUMBER = ProgramVersion.NUMBER;

    private Version() {}
}
