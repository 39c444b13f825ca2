package highneeds.published.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/**
 * The tables the program ships; each is read when it is first asked for. An area is the three-digit
 * code of a council, or the name of a region or "England".
 */
public enum ShippedTable {
    CASELOAD_BY_SETTING("caseload-setting", 2),
    CASELOAD_BY_AGE_AND_SETTING("caseload-age-setting", 3),
    CASELOAD_BY_AGE_BAND("caseload-age-band", 2),
    NEED_TOTAL("need-total", 1),
    NEED_BY_AGE("need-age", 2),
    NEED_BY_SETTING("need-setting", 2),
    NEW_BY_SETTING("new-setting", 2),
    NEW_BY_AGE_AND_SETTING("new-age-setting", 3),
    NEW_NEED_BY_AGE("new-need-age", 2),
    NEW_NEED_BY_SETTING("new-need-setting", 2),
    CEASED_BY_AGE("ceased-age", 3),
    CEASED_BY_SETTING("ceased-setting", 3),
    RESIDENTIAL("residential", 3),
    RESIDENTIAL_BY_AGE("residential-age", 3),
    REQUESTS("requests", 3),
    ASSESSMENTS("assessments", 3),
    ALLOCATIONS("allocations", 2),
    ALLOCATION_PARTS("allocation-parts", 2),
    BALANCE("balance", 2),
    SECTION251("section251", 2),
    SECTION251_BY_COUNCIL("section251-council", 2),
    INDICATORS("lait", 2),
    POPULATION("population", 2),
    NATIONAL_FLOWS("national-flows", 2),
    NATIONAL_MOVES("national-moves", 2),
    NATIONAL_NEEDS("national-needs", 2),
    NATIONAL_STARTS("national-starts", 1);

    private static final String FOLDER = "/highneeds/published/";

    private final String resource;
    private final int keys;
    private Table table;

    ShippedTable(String resource, int keys) {
        this.resource = resource;
        this.keys = keys;
    }

    /** File name of the resource, for the audit trail. */
    public String file() {
        return resource + ".csv.gz";
    }

    /** The table, read on first use. */
    public synchronized Table table() {
        if (table == null) {
            try (Reader reader =
                    new InputStreamReader(
                            new GZIPInputStream(open(file())), StandardCharsets.UTF_8)) {
                table = Table.read(reader, keys);
            } catch (IOException e) {
                throw new UncheckedIOException("The shipped table " + file() + " is damaged", e);
            }
        }
        return table;
    }

    /** Hash of the resource's bytes, hexadecimal. */
    public String sha256() {
        try (InputStream stream = open(file())) {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped table " + file() + " is damaged", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static InputStream open(String file) {
        InputStream stream = ShippedTable.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("The shipped table " + file + " is missing");
        }
        return stream;
    }
}
