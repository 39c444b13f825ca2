/**
 * What can be done about rows with the same fault, once for all of them. A repair is chosen by a
 * person, kept in the mapping, and so repeated with the next file of the same headings. To offer
 * one more, add it to {@link highneeds.importer.repair.Repair} and to {@link
 * highneeds.importer.repair.Offer}, and make it where the issue is found.
 */
package highneeds.importer.repair;
