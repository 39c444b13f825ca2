/**
 * Choices about money, what moved it, and how it compares with the ledger. Start at {@link
 * highneeds.app.money.MoneyPage}.
 */
package highneeds.app.money;
