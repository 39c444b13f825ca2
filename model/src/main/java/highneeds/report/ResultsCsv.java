package highneeds.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import highneeds.forecast.Forecast;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Results;
import highneeds.forecast.Spread;
import highneeds.project.CsvMetadata;
import highneeds.report.table.SafeText;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes results.csv: every result of every forecast, one a line, in plain numbers to six decimals.
 * It is a working file for those who work with the data, exact and never to be published; what may
 * be published is written by {@link TableCsv}. An empty dimension means all; the columns of the
 * range are empty if no simulations were made. A file beside it, "-metadata.json" after its name,
 * states version, inputs, choices, scenarios and profile.
 */
public final class ResultsCsv {

    private static final List<String> HEADER =
            List.of(
                    "scenario",
                    "measure",
                    "year",
                    "age_group",
                    "ncy",
                    "need",
                    "setting",
                    "mean",
                    "sd",
                    "p2.5",
                    "p5",
                    "p10",
                    "p25",
                    "p50",
                    "p75",
                    "p90",
                    "p95",
                    "p97.5");

    private static final int DECIMALS = 6;
    private static final int SPREAD_COLUMNS = 10;

    private ResultsCsv() {}

    /**
     * Writes a file, replacing one that is there, and beside it what it comes from.
     *
     * @return the two files
     * @throws IOException if one cannot be written
     */
    public static List<Path> write(List<Forecast> forecasts, ResultsOrigin origin, Path file)
            throws IOException {
        WholeFile.write(writer -> write(forecasts, writer), file);
        return List.of(
                file,
                CsvMetadata.write(
                        file,
                        "High needs forecast: " + origin.council(),
                        columns(),
                        origin.note(forecasts)));
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String name : HEADER) {
            boolean words = HEADER.indexOf(name) < HEADER.indexOf("mean");
            columns.put(name, words ? "string" : "decimal");
        }
        return columns;
    }

    /** Writes the lines; the writer stays open. */
    public static void write(List<Forecast> forecasts, Writer writer) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(HEADER);
        for (Forecast forecast : forecasts) {
            for (Map.Entry<ResultKey, Double> result : forecast.results().means().entrySet()) {
                csv.writeRecord(line(forecast.results(), result.getKey(), result.getValue()));
            }
        }
        csv.flush();
    }

    private static List<String> line(Results results, ResultKey key, double mean) {
        List<String> line = new java.util.ArrayList<>(HEADER.size());
        line.add(SafeText.forCsv(results.scenario()));
        line.add(key.measure().code());
        line.add(key.measure().yearLabel(key.year()));
        line.add(key.ageGroup());
        line.add(key.ncy());
        line.add(SafeText.forCsv(key.need()));
        line.add(SafeText.forCsv(key.setting()));
        line.add(number(mean));
        results.spread(key)
                .ifPresentOrElse(
                        spread -> line.addAll(numbers(spread)),
                        () -> line.addAll(java.util.Collections.nCopies(SPREAD_COLUMNS, "")));
        return line;
    }

    private static List<String> numbers(Spread spread) {
        return java.util.stream.DoubleStream.of(
                        spread.sd(),
                        spread.p2_5(),
                        spread.p5(),
                        spread.p10(),
                        spread.p25(),
                        spread.p50(),
                        spread.p75(),
                        spread.p90(),
                        spread.p95(),
                        spread.p97_5())
                .mapToObj(ResultsCsv::number)
                .toList();
    }

    /** A plain number with a point, without an exponent or needless zeros: "3204.25". */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
