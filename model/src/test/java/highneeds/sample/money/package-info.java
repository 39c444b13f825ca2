/**
 * What the placements and journeys of Exampleshire cost, and the accounts that follow. Start at
 * {@link highneeds.sample.money.Ledger}.
 *
 * <p>Typical costs are those of the shipped catalogue; bands, provider prices and the grant are
 * invented.
 */
package highneeds.sample.money;
