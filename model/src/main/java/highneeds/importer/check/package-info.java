/**
 * Questions asked of the evidence once the tables are together, one small class each. A new one is
 * written as a class and added to the list in {@link highneeds.importer.check.Checks}.
 */
package highneeds.importer.check;
