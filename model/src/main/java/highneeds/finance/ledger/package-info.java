/**
 * The council's accounts: section 251 lines, what each came to in a year, and the balance brought
 * forward. Start at {@link highneeds.finance.ledger.Ledger}.
 */
package highneeds.finance.ledger;
