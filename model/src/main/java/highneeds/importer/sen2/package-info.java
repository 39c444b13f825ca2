/**
 * The person-level SEN2 return as the collection system exports it: one CSV file for each module,
 * joined by keys. Start at {@link highneeds.importer.sen2.Sen2Book}.
 */
package highneeds.importer.sen2;
