/**
 * Prices from a council's own sheets: what placements and journeys that run at a census cost, drawn
 * towards the average where there are few. Start at {@link
 * highneeds.finance.price.PlacementPrices}.
 */
package highneeds.finance.price;
