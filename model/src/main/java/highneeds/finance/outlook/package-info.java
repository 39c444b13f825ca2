/**
 * What the forecast takes as given about money, year by year, and where each figure came from.
 * Start at {@link highneeds.finance.outlook.MoneyAssumptions}.
 */
package highneeds.finance.outlook;
