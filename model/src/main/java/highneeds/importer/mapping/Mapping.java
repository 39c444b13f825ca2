package highneeds.importer.mapping;

import highneeds.importer.TableKind;
import highneeds.importer.value.DateOrder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a table is read: proposed by the program, changed by the user, remembered for the next file
 * with the same headings. Holds no value of any row except codes of needs and settings.
 *
 * @param kind what the table holds
 * @param fingerprint of the headings; see {@link Fingerprint}
 * @param columns heading in the file to field; headings not in it are not read
 * @param needs text in the file to need code, where the user chose
 * @param settings text in the file to setting code, where the user chose
 * @param dateOrder order of dates in figures, where the user chose
 * @param census year of the January census, where the user chose; 0 if the file tells
 */
public record Mapping(
        TableKind kind,
        String fingerprint,
        Map<String, Field> columns,
        Map<String, String> needs,
        Map<String, String> settings,
        DateOrder dateOrder,
        int census) {

    public Mapping {
        if (columns.values().stream().distinct().count() != columns.size()) {
            throw new IllegalArgumentException("Two columns cannot be read as the same field");
        }
        columns = ordered(columns);
        needs = ordered(needs);
        settings = ordered(settings);
    }

    /** A mapping of columns with no other choice made. */
    public static Mapping of(TableKind kind, String fingerprint, Map<String, Field> columns) {
        return new Mapping(kind, fingerprint, columns, Map.of(), Map.of(), DateOrder.AS_FOUND, 0);
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Heading a field is read from. */
    public Optional<String> headingOf(Field field) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean has(Field field) {
        return columns.containsValue(field);
    }

    /** Reads a heading as another field, which no other heading is then read as. */
    public Mapping withColumn(String heading, Field field) {
        Map<String, Field> changed = new LinkedHashMap<>(columns);
        changed.values().removeIf(other -> other == field);
        changed.put(heading, field);
        return withColumns(changed);
    }

    /** Leaves a heading unread. */
    public Mapping withoutColumn(String heading) {
        Map<String, Field> changed = new LinkedHashMap<>(columns);
        changed.remove(heading);
        return withColumns(changed);
    }

    private Mapping withColumns(Map<String, Field> changed) {
        return new Mapping(kind, fingerprint, changed, needs, settings, dateOrder, census);
    }

    /** Reads a text in the need column as a need of the catalogue. */
    public Mapping withNeed(String text, String code) {
        Map<String, String> changed = new LinkedHashMap<>(needs);
        changed.put(text, code);
        return new Mapping(kind, fingerprint, columns, changed, settings, dateOrder, census);
    }

    /** Reads a text in the provision column as a setting of the catalogue. */
    public Mapping withSetting(String text, String code) {
        Map<String, String> changed = new LinkedHashMap<>(settings);
        changed.put(text, code);
        return new Mapping(kind, fingerprint, columns, needs, changed, dateOrder, census);
    }

    public Mapping withDateOrder(DateOrder order) {
        return new Mapping(kind, fingerprint, columns, needs, settings, order, census);
    }

    public Mapping withCensus(int year) {
        return new Mapping(kind, fingerprint, columns, needs, settings, dateOrder, year);
    }
}
