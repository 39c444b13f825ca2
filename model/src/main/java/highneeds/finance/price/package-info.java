/**
 * Prices from a council's own sheets: what placements that run at a census cost, drawn towards the
 * average where there are few, in any financial year. Start at {@link
 * highneeds.finance.price.PriceBook}.
 */
package highneeds.finance.price;
