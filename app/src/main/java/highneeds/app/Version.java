package highneeds.app;

/** Version of the program, as reports and {@code --version} print it. */
public final class Version {

    public static final String NUMBER = "0.1.0";

    private Version() {}
}
