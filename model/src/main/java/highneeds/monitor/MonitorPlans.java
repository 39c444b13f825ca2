package highneeds.monitor;

/**
 * Plans of a setting while a year runs, as averages of months.
 *
 * @param forecast forecast over the whole year
 * @param projected those of the months closed and the forecast of the others, over the whole year
 * @param forecastToDate forecast over the months closed
 * @param placed placed in the months closed; as forecast if no placements are known
 */
public record MonitorPlans(
        double forecast, double projected, double forecastToDate, double placed) {}
