package highneeds.published.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The councils of England, those of today and those they replaced. */
public final class Councils {

    /** Last census of the shipped tables. */
    public static final int LAST_CENSUS = 2025;

    private final List<Council> known;

    private Councils(List<Council> known) {
        this.known = List.copyOf(known);
    }

    /** The councils of the shipped tables. */
    public static Councils shipped() {
        return Shipped.INSTANCE;
    }

    /** Councils of today, by name. */
    public List<Council> all() {
        return known.stream()
                .filter(council -> council.lastCensus() == LAST_CENSUS)
                .sorted(Comparator.comparing(Council::name))
                .toList();
    }

    /** A council of today or before, by its code. */
    public Optional<Council> withCode(String code) {
        return known.stream().filter(council -> council.code().equals(code)).findFirst();
    }

    /** Councils of today in a region, by name. */
    public List<Council> inRegion(String region) {
        return all().stream().filter(council -> council.region().equals(region)).toList();
    }

    /** Codes of the councils of today and before in a region; of all if the region is empty. */
    public List<String> everIn(String region) {
        return known.stream()
                .filter(council -> region.isEmpty() || council.region().equals(region))
                .map(Council::code)
                .toList();
    }

    /**
     * The council of today with this code or name. Case, punctuation and words like "City of" and
     * "County Council" do not matter; the name of a council that one other took over finds that
     * one.
     *
     * @return empty if no council, or more than one, has the name
     */
    public Optional<Council> find(String nameOrCode) {
        List<Council> found =
                all().stream()
                        .filter(council -> council.code().equals(nameOrCode.strip()))
                        .toList();
        CouncilName name = CouncilName.of(nameOrCode);
        if (found.isEmpty()) {
            found = all().stream().filter(council -> called(council, name)).toList();
        }
        if (found.isEmpty() && name.telling()) {
            found =
                    all().stream()
                            .filter(council -> CouncilName.of(council.name()).has(name))
                            .toList();
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private boolean called(Council council, CouncilName name) {
        return !name.words().isEmpty()
                && (CouncilName.of(council.name()).equals(name)
                        || formerNames(council).contains(name));
    }

    private List<CouncilName> formerNames(Council council) {
        return council.former().stream()
                .flatMap(code -> withCode(code).stream())
                .map(former -> CouncilName.of(former.name()))
                .toList();
    }

    /**
     * The councils of today whose names, old or new, are nearest to what was typed; nearest first.
     */
    public List<Council> nearest(String typed, int limit) {
        CouncilName name = CouncilName.of(typed);
        return all().stream()
                .sorted(Comparator.comparingDouble(council -> distance(council, name)))
                .limit(limit)
                .toList();
    }

    private double distance(Council council, CouncilName name) {
        double nearest = CouncilName.of(council.name()).distance(name);
        for (CouncilName former : formerNames(council)) {
            nearest = Math.min(nearest, former.distance(name));
        }
        return nearest;
    }

    private static final class Shipped {

        static final Councils INSTANCE = read();

        private static Councils read() {
            try (Reader reader =
                            new InputStreamReader(
                                    ShippedTable.open("councils.csv"), StandardCharsets.UTF_8);
                    CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
                return new Councils(csv.stream().map(Shipped::council).toList());
            } catch (IOException e) {
                throw new UncheckedIOException("The shipped list of councils is damaged", e);
            }
        }

        private static Council council(NamedCsvRecord row) {
            return new Council(
                    row.getField("code"),
                    row.getField("name"),
                    row.getField("region"),
                    Integer.parseInt(row.getField("last_year")),
                    list(row.getField("former")),
                    list(row.getField("neighbours")));
        }

        private static List<String> list(String field) {
            return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
        }
    }
}
