package highneeds.app.intake;

import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.FieldDefinition;
import highneeds.importer.mapping.HeadingDictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a column may be read as.
 *
 * @param field the field; empty for not reading it
 * @param name name for people
 */
public record FieldChoice(Optional<Field> field, String name) {

    static final FieldChoice NOT_READ = new FieldChoice(Optional.empty(), "Not read");

    /** All choices for a table, not reading a column first. */
    static List<FieldChoice> of(TableKind kind) {
        List<FieldChoice> choices = new ArrayList<>();
        choices.add(NOT_READ);
        HeadingDictionary.fields(kind).forEach(field -> choices.add(of(field)));
        return choices;
    }

    private static FieldChoice of(FieldDefinition field) {
        return new FieldChoice(Optional.of(field.field()), field.name());
    }
}
