package highneeds.importer.mapping;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.importer.TableKind;
import highneeds.importer.value.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;

/**
 * The shipped dictionary of headings: {@code headings.csv}, in house style and as case systems
 * write them, and {@code private-headings.csv}, which are known and never read.
 */
public final class HeadingDictionary {

    private static final Map<TableKind, List<FieldDefinition>> FIELDS =
            new EnumMap<>(TableKind.class);
    private static final Map<String, Set<TableKind>> KNOWN = new HashMap<>();
    private static final Set<String> PRIVATE = new HashSet<>();

    static {
        List<FieldDefinition> all = read("headings.csv", HeadingDictionary::definition);
        for (TableKind kind : TableKind.values()) {
            FIELDS.put(kind, all.stream().filter(field -> field.table() == kind).toList());
            for (FieldDefinition field : fields(kind)) {
                know(field.name(), kind);
                field.aliases().forEach(alias -> know(alias, kind));
            }
        }
        PRIVATE.addAll(read("private-headings.csv", row -> Words.plain(row.getField("name"))));
    }

    private HeadingDictionary() {}

    /** The columns a table may have, in the order of the house files. */
    public static List<FieldDefinition> fields(TableKind kind) {
        return FIELDS.get(kind);
    }

    /**
     * One column of a table.
     *
     * @throws NoSuchElementException if the table has no such column
     */
    public static FieldDefinition field(TableKind kind, Field field) {
        return fields(kind).stream().filter(d -> d.field() == field).findFirst().orElseThrow();
    }

    private static void know(String heading, TableKind kind) {
        KNOWN.computeIfAbsent(Words.plain(heading), h -> EnumSet.noneOf(TableKind.class)).add(kind);
    }

    /** True if a heading is in the dictionary for any table, or known as private. */
    static boolean knows(String heading) {
        return !kindsWith(heading).isEmpty() || isPrivate(heading);
    }

    /** The tables that have a heading in the dictionary, in other case or punctuation. */
    static Set<TableKind> kindsWith(String heading) {
        Set<TableKind> whole = KNOWN.getOrDefault(Words.plain(heading), Set.of());
        if (!Words.hasBrackets(heading)) {
            return whole;
        }
        Set<TableKind> bare = KNOWN.getOrDefault(Words.withoutBrackets(heading), Set.of());
        if (whole.containsAll(bare)) {
            return whole;
        }
        Set<TableKind> kinds = EnumSet.copyOf(bare);
        kinds.addAll(whole);
        return kinds;
    }

    /** True if a heading is the name of a field or one of its aliases. */
    public static boolean names(TableKind kind, Field field, String heading) {
        return HeadingMatch.score(HeadingForms.of(heading), field(kind, field))
                >= HeadingMatch.IN_DICTIONARY;
    }

    /** True if the heading is known to hold personal details that are never read. */
    public static boolean isPrivate(String heading) {
        return PRIVATE.contains(Words.plain(heading))
                || Words.hasBrackets(heading) && PRIVATE.contains(Words.withoutBrackets(heading));
    }

    private static FieldDefinition definition(NamedCsvRecord row) {
        return new FieldDefinition(
                TableKind.valueOf(row.getField("table")),
                Field.valueOf(row.getField("field")),
                row.getField("required"),
                Content.valueOf(row.getField("content")),
                row.getField("name"),
                List.of(row.getField("aliases").split("\\|")));
    }

    private static <T> List<T> read(String resource, Function<NamedCsvRecord, T> row) {
        try (InputStream in = HeadingDictionary.class.getResourceAsStream(resource);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary of headings cannot be read", e);
        }
    }
}
