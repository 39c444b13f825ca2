/**
 * What people put on record of the quality of a forecast: where its data come from, what was
 * decided and checked, and who signed it off (AQuA Book).
 */
package highneeds.project.assurance;
