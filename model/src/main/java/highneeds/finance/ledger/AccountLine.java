package highneeds.finance.ledger;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.assumptions.OtherLine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A line of the section 251 statement that high needs spend is booked to.
 *
 * <p>Source: section 251 returns, "Education and children's social care: budget and outturn
 * statements"; outturn table A and LA table.
 *
 * @param code for example "1.2.3"
 * @param name name for people
 * @param fund who pays
 * @param driver what the line follows
 */
public record AccountLine(String code, String name, OtherLine.Fund fund, Driver driver) {

    private static final List<AccountLine> ALL = read();

    /** What makes a line rise and fall in the forecast. */
    public enum Driver {
        /** Placements in the caseload. */
        PLACEMENTS,
        /** Children of the caseload who travel. */
        TRANSPORT,
        /** Its own growth. */
        OWN
    }

    /** Every line of the high needs block, then of the general fund, in the order of the return. */
    public static List<AccountLine> all() {
        return ALL;
    }

    /** The line with a code, if it belongs to high needs or to SEN in the general fund. */
    public static Optional<AccountLine> of(String code) {
        return ALL.stream().filter(line -> line.code.equals(code)).findFirst();
    }

    /** Name of a line, or its code where it is not one of these. */
    public static String name(String code) {
        return of(code).map(AccountLine::name).orElse(code);
    }

    private static List<AccountLine> read() {
        try (InputStream stream = AccountLine.class.getResourceAsStream("lines.csv");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(AccountLine::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped section 251 lines cannot be read", e);
        }
    }

    private static AccountLine line(NamedCsvRecord row) {
        return new AccountLine(
                row.getField("code"),
                row.getField("name"),
                OtherLine.Fund.valueOf(row.getField("fund")),
                Driver.valueOf(row.getField("driver")));
    }
}
