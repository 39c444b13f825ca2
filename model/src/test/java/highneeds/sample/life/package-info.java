/**
 * What happens to the children of Exampleshire, one by one and month by month: requests, plans,
 * placements, moves and ceasing. Start at {@link highneeds.sample.life.LifeCourse}.
 *
 * <p>The chances in the CSV files beside these classes are rounded from the published statistics of
 * England (Department for Education, Education, health and care plans, 2025; Office for National
 * Statistics, mid-year population estimates; both under the Open Government Licence v3.0) or, where
 * nothing is published, set so that the margins come close to them.
 */
package highneeds.sample.life;
