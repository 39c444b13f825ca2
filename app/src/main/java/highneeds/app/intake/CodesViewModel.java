package highneeds.app.intake;

import highneeds.app.intake.CodeRow.Column;
import highneeds.app.intake.CodeRow.Meaning;
import highneeds.domain.Catalogue;
import highneeds.importer.entry.Trial;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.table.UnknownCodes;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words nobody has explained yet, and what they are read as. */
public final class CodesViewModel {

    private final ObservableList<CodeRow> rows = FXCollections.observableArrayList();

    /** Takes the unknown words of a trial; words explained before stay in sight. */
    void show(Trial trial) {
        Map<String, Integer> needs = new TreeMap<>();
        Map<String, Integer> settings = new TreeMap<>();
        for (UnknownCodes codes : trial.unknown().values()) {
            codes.needs().forEach((text, count) -> needs.merge(text, count, Integer::sum));
            codes.settings().forEach((text, count) -> settings.merge(text, count, Integer::sum));
        }
        List<CodeRow> shown = new ArrayList<>(rows.filtered(row -> !row.open()));
        add(Column.NEED, needs, shown);
        add(Column.SETTING, settings, shown);
        rows.setAll(shown);
    }

    private static void add(Column column, Map<String, Integer> counts, List<CodeRow> shown) {
        counts.entrySet().stream()
                .filter(word -> shown.stream().noneMatch(row -> is(row, column, word.getKey())))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(word -> new CodeRow(column, word.getKey(), word.getValue(), Meaning.NONE))
                .toList()
                .forEach(shown::add);
    }

    private static boolean is(CodeRow row, Column column, String text) {
        return row.column() == column && row.text().equals(text);
    }

    void clear() {
        rows.clear();
    }

    void choose(CodeRow row, Meaning meaning) {
        rows.replaceAll(each -> each.equals(row) ? row.reading(meaning) : each);
    }

    /** A mapping with all that was said about its words. */
    Mapping explain(Mapping mapping) {
        return mapping.withCodes(
                words(Column.NEED, mapping.has(Field.PRIMARY_NEED), mapping.needs()),
                words(Column.SETTING, mapping.has(Field.PROVISION_TYPE), mapping.settings()),
                mapping.modes());
    }

    private Map<String, String> words(Column column, boolean has, Map<String, String> before) {
        Map<String, String> words = new LinkedHashMap<>(before);
        for (CodeRow row : rows) {
            if (row.column() == column && row.open()) {
                words.remove(row.text());
            } else if (row.column() == column && has) {
                words.put(row.text(), row.chosen().code());
            }
        }
        return words;
    }

    /** What a word may mean: leaving its rows out first, then the catalogue. */
    static List<Meaning> meanings(Column column, Catalogue catalogue) {
        List<Meaning> meanings = new ArrayList<>();
        meanings.add(Meaning.NONE);
        if (column == Column.NEED) {
            catalogue.needs().forEach(need -> meanings.add(new Meaning(need.code(), need.name())));
        } else {
            catalogue
                    .settings()
                    .forEach(each -> meanings.add(new Meaning(each.code(), each.name())));
        }
        return meanings;
    }

    /** The words, those explained first. */
    public ObservableList<CodeRow> rows() {
        return rows;
    }

    /** How many words are not explained. */
    int open() {
        return (int) rows.stream().filter(CodeRow::open).count();
    }
}
