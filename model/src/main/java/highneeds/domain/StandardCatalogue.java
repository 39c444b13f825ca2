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
import java.util.function.Function;

/**
 * Reads the shipped catalogue from {@code needs.csv} and {@code settings.csv} beside this class.
 */
final class StandardCatalogue {

    static final Catalogue INSTANCE =
            new Catalogue(
                    read("needs.csv", StandardCatalogue::need),
                    read("settings.csv", StandardCatalogue::setting));

    private StandardCatalogue() {}

    private static <T> List<T> read(String resource, Function<NamedCsvRecord, T> row) {
        try (InputStream stream = StandardCatalogue.class.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped catalogue cannot be read", e);
        }
    }

    private static Need need(NamedCsvRecord row) {
        return new Need(row.getField("code"), row.getField("name"), list(row.getField("aliases")));
    }

    private static Setting setting(NamedCsvRecord row) {
        return new Setting(
                row.getField("code"),
                row.getField("name"),
                Sector.valueOf(row.getField("sector")),
                row.getField("in_area").equals("yes"),
                Integer.parseInt(row.getField("residential_weeks")),
                FundingRoute.valueOf(row.getField("funding_route")),
                new Setting.ReturnLines(
                        row.getField("place_line"),
                        row.getField("top_up_line"),
                        row.getField("dsg_category"),
                        row.getField("lsrp_row"),
                        row.getField("scap_row")),
                Integer.parseInt(row.getField("min_ncy")),
                Integer.parseInt(row.getField("max_ncy")),
                list(row.getField("published")),
                new Setting.TypicalCost(
                        Double.parseDouble(row.getField("place_funding")),
                        Double.parseDouble(row.getField("top_up"))),
                list(row.getField("aliases")));
    }

    private static List<String> list(String field) {
        return field.isBlank() ? List.of() : List.of(field.split("\\|"));
    }
}
