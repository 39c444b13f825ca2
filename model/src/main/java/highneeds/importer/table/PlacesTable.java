package highneeds.importer.table;

import highneeds.evidence.Placement;
import highneeds.evidence.PlacesOffered;
import highneeds.importer.TableReading;
import highneeds.importer.mapping.Field;
import highneeds.importer.value.Words;
import highneeds.importer.value.Years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The table of places commissioned. A row with a provider and no provision type takes the setting
 * most of the provider's placements have.
 */
public final class PlacesTable {

    private final Table table;
    private final Reading reading;
    private final Codes codes;
    private final Map<String, Map<String, Integer>> settingsOfProvider = new HashMap<>();
    private final List<PlacesOffered> places = new ArrayList<>();

    public PlacesTable(Table table, Reading reading, List<Placement> placements) {
        this.table = table;
        this.reading = reading;
        this.codes = new Codes(table, reading.catalogue(), reading.council());
        for (Placement placement : placements) {
            settingsOfProvider
                    .computeIfAbsent(Words.plain(placement.provider()), name -> new HashMap<>())
                    .merge(placement.setting(), 1, Integer::sum);
        }
    }

    public TableReading read() {
        return Rows.each(table, reading.issues(), this::read);
    }

    public List<PlacesOffered> places() {
        return places;
    }

    private void read(RowValues row) throws LeftOut {
        OptionalInt from = Years.of(row.cell(Field.FROM));
        OptionalDouble count = row.number(Field.PLACES);
        if (count.isPresent() && count.getAsDouble() < 0) {
            throw new LeftOut(
                    "negative-places",
                    Field.PLACES,
                    "The number of places is negative, so the row was left out.",
                    "Write how many places there are from that September on, not by how many they"
                            + " change.");
        }
        if (from.isEmpty() || count.isEmpty()) {
            throw new LeftOut(
                    "missing-places",
                    from.isEmpty() ? Field.FROM : Field.PLACES,
                    from.isEmpty()
                            ? "The row does not say from which September on the places are there,"
                                    + " so it was left out."
                            : "The row has no number of places, so it was left out.",
                    from.isEmpty()
                            ? "Add the year of the September, for example 2026."
                            : "Add how many places are commissioned.");
        }
        places.add(
                new PlacesOffered(
                        setting(row),
                        row.name(Field.PROVIDER),
                        from.getAsInt(),
                        count.getAsDouble(),
                        row.notNegative(Field.PLACE_FUNDING).orElse(0),
                        row.origin()));
    }

    private String setting(RowValues row) throws LeftOut {
        if (!row.blank(Field.PROVISION_TYPE)) {
            return codes.setting(row);
        }
        String provider = Words.plain(row.text(Field.PROVIDER));
        return settingsOfProvider.getOrDefault(provider, Map.of()).entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow(
                        () ->
                                new LeftOut(
                                        "missing-setting",
                                        Field.PROVISION_TYPE,
                                        "No provision type is given and no placement is with this"
                                                + " provider, so the row was left out.",
                                        "Add the provision type."));
    }
}
