package highneeds.published.build;

import java.nio.file.Path;

/** Turns the shipped tables of the councils into those of the national flows. */
public final class NationalResources {

    private NationalResources() {}

    /**
     * @param args the folder the resources are written to
     */
    public static void main(String[] args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("Give the folder of the resources");
        }
        new NationalTables().write(Path.of(args[0]));
    }
}
