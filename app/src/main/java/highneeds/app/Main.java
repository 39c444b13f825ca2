package highneeds.app;

/**
 * Where the program starts. Does not extend {@code Application}, which the class path does not
 * allow.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        HighNeedsApp.start(arguments);
    }
}
