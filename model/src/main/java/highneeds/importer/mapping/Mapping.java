package highneeds.importer.mapping;

import highneeds.importer.TableKind;
import highneeds.importer.repair.Repair;
import highneeds.importer.value.DateOrder;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a table is read: proposed by the program, changed by the user, remembered for the next file
 * with the same headings. Holds no value of any row except codes of needs, settings and modes.
 *
 * @param kind what the table holds
 * @param fingerprint of the headings; see {@link Fingerprint}
 * @param columns heading in the file to field; headings not in it are not read
 * @param needs text in the file to need code, where the user chose
 * @param settings text in the file to setting code, where the user chose
 * @param modes text in the file to code of a mode of travel, where the user chose
 * @param dateOrder order of dates in figures, where the user chose
 * @param census year of the January census, where the user chose; 0 if the file tells
 * @param rows kinds of rows to read or pass over, where the user chose
 * @param areas areas of a table of residents that are the council's, by name or code, where the
 *     user chose
 * @param repairs what is done about rows with an issue, by its code, where the user chose
 */
@RecordBuilder
public record Mapping(
        TableKind kind,
        String fingerprint,
        Map<String, Field> columns,
        Map<String, String> needs,
        Map<String, String> settings,
        Map<String, String> modes,
        DateOrder dateOrder,
        int census,
        Map<RowKind, Boolean> rows,
        List<String> areas,
        Map<String, Repair> repairs)
        implements MappingBuilder.With {

    public Mapping {
        if (columns.values().stream().distinct().count() != columns.size()) {
            throw new IllegalArgumentException("Two columns cannot be read as the same field");
        }
        columns = ordered(columns);
        needs = ordered(needs);
        settings = ordered(settings);
        // Files of earlier versions have none of these.
        modes = modes == null ? Map.of() : ordered(modes);
        rows = rows == null ? Map.of() : ordered(rows);
        areas = areas == null ? List.of() : List.copyOf(areas);
        repairs = repairs == null ? Map.of() : ordered(repairs);
    }

    /** A mapping of columns with no other choice made. */
    public static Mapping of(TableKind kind, String fingerprint, Map<String, Field> columns) {
        return new Mapping(
                kind,
                fingerprint,
                columns,
                Map.of(),
                Map.of(),
                Map.of(),
                DateOrder.AS_FOUND,
                0,
                Map.of(),
                List.of(),
                Map.of());
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

    /** Reads a text in the need column as a need of the catalogue. */
    public Mapping withNeed(String text, String code) {
        return withNeeds(plus(needs, text, code));
    }

    /** Reads a text in the provision column as a setting of the catalogue. */
    public Mapping withSetting(String text, String code) {
        return withSettings(plus(settings, text, code));
    }

    /** Reads a text in the transport mode column as a mode of the catalogue. */
    public Mapping withMode(String text, String code) {
        return withModes(plus(modes, text, code));
    }

    private static Map<String, String> plus(Map<String, String> codes, String text, String code) {
        Map<String, String> changed = new LinkedHashMap<>(codes);
        changed.put(text, code);
        return changed;
    }

    /** Reads texts in the code columns as these codes and no others. */
    public Mapping withCodes(
            Map<String, String> needs, Map<String, String> settings, Map<String, String> modes) {
        return withNeeds(needs).withSettings(settings).withModes(modes);
    }

    /** Reads rows of a kind that would be passed over, or passes over rows that would be read. */
    public Mapping withRows(RowKind rowKind, boolean read) {
        Map<RowKind, Boolean> changed = new LinkedHashMap<>(rows);
        changed.put(rowKind, read);
        return withRows(changed);
    }

    /** Mends all rows with an issue in one way; no repair takes back what was chosen. */
    public Mapping withRepair(String issue, Optional<Repair> repair) {
        Map<String, Repair> changed = new LinkedHashMap<>(repairs);
        changed.remove(issue);
        repair.ifPresent(chosen -> changed.put(issue, chosen));
        return withRepairs(changed);
    }

    /** True if the user chose to mend rows with an issue in this way. */
    public boolean repairs(String issue, Repair repair) {
        return repairs.get(issue) == repair;
    }

    /** True if rows of a kind are read. */
    public boolean reads(RowKind rowKind) {
        return rows.getOrDefault(rowKind, rowKind.readByDefault());
    }
}
