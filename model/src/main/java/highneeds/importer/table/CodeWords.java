package highneeds.importer.table;

import highneeds.domain.Catalogue;
import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.sheet.Cell;
import highneeds.importer.value.ModeCodes;
import highneeds.importer.value.NeedCodes;
import highneeds.importer.value.SettingCodes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** All words in the code columns of a table with what they are read as, unknown ones first. */
public record CodeWords(List<CodeWord> words) {

    /** A column of more words than this holds something else; the rarest are not listed. */
    private static final int MOST_WORDS = 500;

    public CodeWords {
        words = List.copyOf(words);
    }

    /** The words of a loaded table. */
    public static CodeWords of(Table table, Catalogue catalogue) {
        Mapping mapping = table.mapping();
        List<CodeWord> words = new ArrayList<>();
        NeedCodes needs = new NeedCodes(catalogue, mapping.needs());
        add(
                words,
                CodeWord.Column.NEED,
                counts(table, Field.PRIMARY_NEED),
                text ->
                        needs.of(text)
                                .or(
                                        () ->
                                                text.isEmpty()
                                                        ? needs.of(NeedCodes.NOT_RECORDED)
                                                        : Optional.empty()),
                mapping.needs());
        add(
                words,
                CodeWord.Column.SETTING,
                counts(table, Field.PROVISION_TYPE),
                new SettingCodes(catalogue, mapping.settings())::of,
                mapping.settings());
        if (table.kind() == TableKind.TRANSPORT) {
            ModeCodes modes = new ModeCodes(mapping.modes());
            Map<String, Integer> written = counts(table, Field.MODE);
            written.remove("");
            add(words, CodeWord.Column.MODE, written, text -> modes.of(text, 1), mapping.modes());
        }
        return new CodeWords(words);
    }

    private static Map<String, Integer> counts(Table table, Field field) {
        Map<String, Integer> counts = new HashMap<>();
        if (table.has(field)) {
            for (Cell cell : table.column(field)) {
                // An empty cell and an error are one: nobody knows what should be there.
                String text = cell instanceof Cell.Fault ? "" : cell.text();
                counts.merge(text, 1, Integer::sum);
            }
        }
        return new TreeMap<>(counts);
    }

    private static void add(
            List<CodeWord> words,
            CodeWord.Column column,
            Map<String, Integer> counts,
            Function<String, Optional<String>> find,
            Map<String, String> chosen) {
        counts.entrySet().stream()
                .map(
                        word ->
                                new CodeWord(
                                        column,
                                        word.getKey(),
                                        word.getValue(),
                                        find.apply(word.getKey()),
                                        chosen.containsKey(word.getKey())))
                .sorted(
                        Comparator.comparing((CodeWord word) -> word.code().isPresent())
                                .thenComparing(word -> -word.rows()))
                .limit(MOST_WORDS)
                .forEach(words::add);
    }
}
