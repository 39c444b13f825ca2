package highneeds.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the sample data into a folder and prints how close its margins come to those of England.
 */
public final class ExampleshireGenerator {

    private ExampleshireGenerator() {}

    /**
     * @param arguments the folder to write into
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Usage: ExampleshireGenerator FOLDER");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder.resolve(Exampleshire.TERM));
        Exampleshire council = Exampleshire.create();
        for (Exampleshire.SampleFile file : council.files()) {
            SampleWriter.write(file, folder);
            System.out.println(file.name() + ": " + file.table().rows().size() + " rows");
        }
        System.out.print(Comparison.withEngland(council.course()));
    }
}
