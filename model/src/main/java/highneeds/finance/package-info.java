/**
 * Money: unit costs and funding from a council's files, and the budget position that a projection
 * leads to. Start at {@link highneeds.finance.YearMoney}.
 */
package highneeds.finance;
