/** Reads the values of cells: dates, money, curriculum years, codes. */
package highneeds.importer.value;
