package highneeds.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import highneeds.forecast.Forecast;
import highneeds.importer.TableReading;
import highneeds.report.disclosure.Profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes what results.csv comes from into a file beside it, as its own columns have no room for it:
 * JSON as W3C's CSV on the Web has it, found by its name, "results.csv-metadata.json".
 */
final class ResultsMetadata {

    /** What follows the name of the file described. */
    static final String ENDING = "-metadata.json";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ResultsMetadata() {}

    /** The file that describes another. */
    static Path beside(Path csv) {
        return csv.resolveSibling(csv.getFileName() + ENDING);
    }

    static void write(
            ResultsOrigin origin,
            List<Forecast> forecasts,
            List<String> header,
            int firstNumber,
            Path csv)
            throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("@context", "http://www.w3.org/ns/csvw");
        root.put("url", csv.getFileName().toString());
        root.put("dc:title", "High needs forecast: " + origin.council());
        ObjectNode dialect = root.putObject("dialect");
        dialect.put("encoding", "utf-8").put("header", true);
        dialect.putArray("lineTerminators").add("\n");
        describe(root.putArray("notes").addObject(), origin, forecasts);
        ArrayNode columns = root.putObject("tableSchema").putArray("columns");
        for (int i = 0; i < header.size(); i++) {
            columns.addObject()
                    .put("name", header.get(i))
                    .put("titles", header.get(i))
                    .put("datatype", i < firstNumber ? "string" : "decimal");
        }
        Files.write(beside(csv), JSON.writeValueAsBytes(root));
    }

    private static void describe(ObjectNode run, ResultsOrigin origin, List<Forecast> forecasts) {
        run.put("program", "High Needs " + origin.version());
        run.put("profile", Profile.INTERNAL.label().toLowerCase(Locale.UK));
        run.put("years", origin.run().years());
        run.put("simulations", origin.run().simulations());
        run.put("seed", origin.run().seed());
        ArrayNode scenarios = run.putArray("scenarios");
        forecasts.forEach(forecast -> scenarios.add(forecast.scenario()));
        run.put("inputs-sha256", origin.inputs());
        ArrayNode files = run.putArray("files");
        for (TableReading reading : origin.files()) {
            files.addObject().put("file", reading.file()).put("sha256", reading.sha256());
        }
    }
}
