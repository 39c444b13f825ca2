/**
 * Who has a plan: plans at each January census, and the flows between neighbouring censuses. Start
 * at {@link highneeds.caseload.History}.
 */
package highneeds.caseload;
