package highneeds.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A way of travelling in the shipped catalogue.
 *
 * <p>Source of typical costs: working assumptions at 2025-26 prices, near the averages of the
 * Department for Education's home to school transport data collection 2025-26 where it has the mode
 * (public transport pass 900, in-house fleet 7,600).
 *
 * @param code short code, unique
 * @param name name for people
 * @param typicalCost illustrative GBP a year for one child
 * @param oneOffCost illustrative GBP once, to prepare a child for it
 * @param days days it runs in a year
 * @param firstNcy first national curriculum year it suits
 * @param aliases other spellings found in spreadsheets
 */
public record TransportMode(
        String code,
        String name,
        double typicalCost,
        double oneOffCost,
        int days,
        int firstNcy,
        List<String> aliases) {

    /** GBP a year that a passenger assistant adds to a vehicle, illustrative. */
    public static final double TYPICAL_ASSISTANT = 9_000;

    private static final List<TransportMode> ALL = read();

    public TransportMode {
        aliases = List.copyOf(aliases);
    }

    /** Every mode, dearest kinds first. */
    public static List<TransportMode> all() {
        return ALL;
    }

    /** The mode with a code. */
    public static TransportMode ofCode(String code) {
        return ALL.stream()
                .filter(mode -> mode.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no mode of travel " + code));
    }

    /** Typical cost of a day, GBP. */
    public double typicalDay() {
        return typicalCost / days;
    }

    private static List<TransportMode> read() {
        try (InputStream stream = TransportMode.class.getResourceAsStream("modes.csv");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(TransportMode::mode).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped modes of travel cannot be read", e);
        }
    }

    private static TransportMode mode(NamedCsvRecord row) {
        return new TransportMode(
                row.getField("code"),
                row.getField("name"),
                Double.parseDouble(row.getField("typical_cost")),
                Double.parseDouble(row.getField("one_off_cost")),
                Integer.parseInt(row.getField("days")),
                Integer.parseInt(row.getField("first_ncy")),
                List.of(row.getField("aliases").split("\\|")));
    }
}
