package highneeds.importer.table;

import highneeds.domain.Catalogue;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.sheet.Cell;
import highneeds.importer.value.NeedCodes;
import highneeds.importer.value.SettingCodes;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The words in the need and provision columns of a table that the catalogue does not know, with how
 * many rows have each: the user says what they mean, once for all rows.
 *
 * @param needs words in the need column
 * @param settings words in the provision column
 */
public record UnknownCodes(Map<String, Integer> needs, Map<String, Integer> settings) {

    /** The unknown words of a loaded table. */
    public static UnknownCodes of(Table table, Catalogue catalogue) {
        Mapping mapping = table.mapping();
        return new UnknownCodes(
                unknown(table, Field.PRIMARY_NEED, new NeedCodes(catalogue, mapping.needs())::of),
                unknown(
                        table,
                        Field.PROVISION_TYPE,
                        new SettingCodes(catalogue, mapping.settings())::of));
    }

    private static Map<String, Integer> unknown(
            Table table, Field field, Function<String, Optional<String>> find) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Cell cell : table.column(field)) {
            if (!cell.blank() && !(cell instanceof Cell.Fault)) {
                counts.merge(cell.text(), 1, Integer::sum);
            }
        }
        counts.keySet().removeIf(text -> find.apply(text).isPresent());
        return counts;
    }
}
