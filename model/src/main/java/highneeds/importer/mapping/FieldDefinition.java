package highneeds.importer.mapping;

import highneeds.importer.TableKind;

import java.util.List;

/**
 * One column a table may have.
 *
 * @param table the table
 * @param field what the column is read as
 * @param required empty if the table can do without; else a group of which one column is needed
 * @param content what its cells hold
 * @param name heading of the house files, and its name for people
 * @param aliases headings of other exports
 */
public record FieldDefinition(
        TableKind table,
        Field field,
        String required,
        Content content,
        String name,
        List<String> aliases) {

    public FieldDefinition {
        aliases = List.copyOf(aliases);
    }
}
