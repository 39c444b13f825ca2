/**
 * Finds the table in a sheet and what its columns mean. The dictionary of headings is the resource
 * {@code headings.csv} beside this package; start at {@link highneeds.importer.mapping.Mapping}.
 */
package highneeds.importer.mapping;
