package highneeds.app;

import java.util.OptionalDouble;

/**
 * One published number of a council beside others; empty where it is not published.
 *
 * @param name what it is
 * @param unit "per 1,000" or "%"
 * @param period what it is of, for example "January 2025"
 * @param council value of the council
 * @param neighbours mean of its statistical neighbours
 * @param region value of its region
 * @param england value of England
 * @param source where it comes from
 */
public record Indicator(
        String name,
        String unit,
        String period,
        OptionalDouble council,
        OptionalDouble neighbours,
        OptionalDouble region,
        OptionalDouble england,
        String source) {}
