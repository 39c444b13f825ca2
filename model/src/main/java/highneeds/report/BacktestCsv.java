package highneeds.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import highneeds.forecast.Backtest;
import highneeds.forecast.BacktestRow;
import highneeds.report.table.SafeText;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes backtest.csv: every figure foretold from an earlier census, by each method, and what it
 * came to. A working file like results.csv, exact and never to be published. Its last column says
 * whose rates were used: {@code own}, or {@code national} where the census had too little history
 * before it; the latter come last and are in no score.
 */
public final class BacktestCsv {

    private BacktestCsv() {}

    /**
     * Writes a file, replacing one that is there.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Backtest test, Path file) throws IOException {
        WholeFile.write(out -> write(test, out), file);
    }

    private static void write(Backtest test, Writer out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(header());
            test.rows().forEach(row -> csv.writeRecord(line(row, "own")));
            test.leaningOnNational().forEach(row -> csv.writeRecord(line(row, "national")));
        }
    }

    private static List<String> header() {
        List<String> header =
                new ArrayList<>(
                        List.of("origin", "census", "years_ahead", "part", "item", "actual"));
        for (BacktestRow.Method method : BacktestRow.Method.values()) {
            header.add(method.code());
        }
        header.addAll(List.of("p2.5", "p10", "p25", "p50", "p75", "p90", "p97.5", "rates"));
        return header;
    }

    private static List<String> line(BacktestRow row, String rates) {
        List<String> line = new ArrayList<>();
        line.add(Integer.toString(row.origin()));
        line.add(Integer.toString(row.census()));
        line.add(Integer.toString(row.yearsAhead()));
        line.add(row.part().code());
        line.add(SafeText.forCsv(row.item()));
        line.add(ResultsCsv.number(row.actual()));
        for (BacktestRow.Method method : BacktestRow.Method.values()) {
            line.add(ResultsCsv.number(row.of(method)));
        }
        row.range()
                .ifPresentOrElse(
                        range ->
                                List.of(
                                                range.p2_5(),
                                                range.p10(),
                                                range.p25(),
                                                range.p50(),
                                                range.p75(),
                                                range.p90(),
                                                range.p97_5())
                                        .forEach(value -> line.add(ResultsCsv.number(value))),
                        () -> line.addAll(java.util.Collections.nCopies(7, "")));
        line.add(rates);
        return line;
    }
}
