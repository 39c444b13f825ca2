package highneeds.finance.transport;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.domain.Setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Illustrative transport where a council gave none: the share of children who travel at the
 * council's expense, and what one costs a year.
 *
 * <p>Source: average cost, Department for Education, home to school transport data collection
 * 2025-26 (pre-16 SEN, GBP 8,800). Shares are working assumptions, not statistics.
 *
 * @param share share of children who travel, 0 to 1
 * @param cost GBP a year for each of them, at 2025-26 prices
 */
record TypicalTransport(double share, double cost) {

    private static final Map<String, TypicalTransport> SHIPPED = read();

    /** Of a setting, by its code where there is a row of its own, else by its sector. */
    static TypicalTransport of(Setting setting) {
        TypicalTransport own = SHIPPED.get(setting.code());
        return own != null ? own : SHIPPED.get(setting.sector().name());
    }

    private static Map<String, TypicalTransport> read() {
        try (InputStream stream =
                        TypicalTransport.class.getResourceAsStream("typical-transport.csv");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            Function<NamedCsvRecord, String> key = row -> row.getField("sector_or_setting");
            return csv.stream().collect(Collectors.toMap(key, TypicalTransport::read));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped transport table cannot be read", e);
        }
    }

    private static TypicalTransport read(NamedCsvRecord row) {
        return new TypicalTransport(
                Double.parseDouble(row.getField("share")),
                Double.parseDouble(row.getField("cost")));
    }
}
