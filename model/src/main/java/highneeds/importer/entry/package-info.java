/**
 * The way in: looks at files, proposes how to read them, and reads them into evidence. Start at
 * {@link highneeds.importer.entry.Importer}.
 */
package highneeds.importer.entry;
