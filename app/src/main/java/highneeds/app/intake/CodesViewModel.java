package highneeds.app.intake;

import highneeds.app.intake.CodeRow.By;
import highneeds.app.intake.CodeRow.Meaning;
import highneeds.domain.Catalogue;
import highneeds.importer.entry.Trial;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.table.CodeWord;
import highneeds.importer.table.CodeWords;
import highneeds.importer.value.ModeCodes;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All words in code columns and what they are read as; nobody's first. */
public final class CodesViewModel {

    private final ObservableList<CodeRow> rows = FXCollections.observableArrayList();
    private final FilteredList<CodeRow> shown = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final BooleanProperty openOnly = new SimpleBooleanProperty(this, "openOnly");
    private final List<CodeRow> said = new ArrayList<>();

    CodesViewModel() {
        filter.subscribe(this::sift);
        openOnly.subscribe(this::sift);
    }

    private void sift() {
        String text = filter.get().strip().toLowerCase(Locale.UK);
        boolean unknown = openOnly.get();
        shown.setPredicate(row -> (!unknown || row.by() == By.NOBODY) && has(row, text));
    }

    private static boolean has(CodeRow row, String text) {
        return text.isEmpty()
                || row.shown().toLowerCase(Locale.UK).contains(text)
                || row.chosen().name().toLowerCase(Locale.UK).contains(text)
                || row.column().label().toLowerCase(Locale.UK).contains(text);
    }

    /** Takes the words of a trial; what was said of a word meanwhile holds. */
    void show(Trial trial, Catalogue catalogue) {
        List<CodeRow> words = new ArrayList<>();
        for (CodeWords table : trial.words().values()) {
            table.words().forEach(word -> add(row(word, catalogue), words));
        }
        words.replaceAll(
                row ->
                        said.stream()
                                .filter(row::sameWord)
                                .filter(before -> before.by() == By.PERSON)
                                .findFirst()
                                .map(before -> row.reading(before.chosen()))
                                .orElse(row));
        words.sort(
                Comparator.comparing((CodeRow row) -> row.by() != By.NOBODY)
                        .thenComparing(row -> row.by() != By.PERSON)
                        .thenComparing(CodeRow::column)
                        .thenComparing(row -> -row.rows()));
        if (!rows.equals(words)) {
            rows.setAll(words);
        }
    }

    /** The same word in several tables is one row; what one of them does not know counts. */
    private static void add(CodeRow word, List<CodeRow> words) {
        for (int i = 0; i < words.size(); i++) {
            CodeRow there = words.get(i);
            if (there.sameWord(word)) {
                CodeRow kept = there.by().compareTo(word.by()) >= 0 ? there : word;
                int together = there.rows() + word.rows();
                words.set(
                        i,
                        new CodeRow(
                                kept.column(), kept.text(), together, kept.chosen(), kept.by()));
                return;
            }
        }
        words.add(word);
    }

    private static CodeRow row(CodeWord word, Catalogue catalogue) {
        List<Meaning> meanings = meanings(word.column(), catalogue);
        Meaning read =
                meanings.stream()
                        .filter(
                                meaning ->
                                        word.code().equals(java.util.Optional.of(meaning.code())))
                        .findFirst()
                        .orElse(meanings.getFirst());
        By by = word.code().isEmpty() ? By.NOBODY : word.chosen() ? By.PERSON : By.CATALOGUE;
        return new CodeRow(word.column(), word.text(), word.rows(), read, by);
    }

    void clear() {
        rows.clear();
        said.clear();
        filter.set("");
        openOnly.set(false);
    }

    /** Forgets what was said in favour of what the mappings say. */
    void forget() {
        said.clear();
    }

    void choose(CodeRow row, Meaning meaning) {
        CodeRow now = row.reading(meaning);
        rows.replaceAll(each -> each.sameWord(row) ? now : each);
        said.removeIf(row::sameWord);
        said.add(now);
    }

    /** A mapping with all that was said about its words. */
    Mapping explain(Mapping mapping) {
        return mapping.withCodes(
                words(CodeWord.Column.NEED, mapping.has(Field.PRIMARY_NEED), mapping.needs()),
                words(
                        CodeWord.Column.SETTING,
                        mapping.has(Field.PROVISION_TYPE),
                        mapping.settings()),
                words(CodeWord.Column.MODE, mapping.has(Field.MODE), mapping.modes()));
    }

    private Map<String, String> words(
            CodeWord.Column column, boolean has, Map<String, String> before) {
        Map<String, String> words = new LinkedHashMap<>(before);
        for (CodeRow row : said) {
            if (row.column() == column && row.by() == By.NOBODY) {
                words.remove(row.text());
            } else if (row.column() == column && has) {
                words.put(row.text(), row.chosen().code());
            }
        }
        return words;
    }

    /** What a word may mean: what becomes of it if nobody says first, unless the catalogue does. */
    static List<Meaning> meanings(CodeRow row, Catalogue catalogue) {
        List<Meaning> all = meanings(row.column(), catalogue);
        return row.by() == By.CATALOGUE ? all.subList(1, all.size()) : all;
    }

    private static List<Meaning> meanings(CodeWord.Column column, Catalogue catalogue) {
        List<Meaning> meanings = new ArrayList<>();
        meanings.add(column == CodeWord.Column.MODE ? Meaning.OTHER_MODE : Meaning.NONE);
        switch (column) {
            case NEED ->
                    catalogue.needs().forEach(n -> meanings.add(new Meaning(n.code(), n.name())));
            case SETTING ->
                    catalogue
                            .settings()
                            .forEach(s -> meanings.add(new Meaning(s.code(), s.name())));
            case MODE ->
                    ModeCodes.names()
                            .forEach((code, name) -> meanings.add(new Meaning(code, name)));
        }
        return meanings;
    }

    /** All words. */
    public ObservableList<CodeRow> rows() {
        return rows;
    }

    /** The words that are looked for. */
    public ObservableList<CodeRow> shown() {
        return shown;
    }

    /** Text a word, its column or its meaning must hold to be shown. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** True if only words nobody knows are shown. */
    public BooleanProperty openOnlyProperty() {
        return openOnly;
    }

    /** How many words are not explained. */
    int open() {
        return (int) rows.stream().filter(CodeRow::open).count();
    }
}
