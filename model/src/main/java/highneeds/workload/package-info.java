/**
 * The statutory process as work: requests, assessments, plans, reviews, appeals and conversions are
 * queues, staff are what they are worked off with. Time goes by the week; cases are expected
 * numbers, so they need not be whole.
 */
package highneeds.workload;
