package highneeds.indicator.published;

import highneeds.published.tables.ShippedTable;

import java.util.OptionalDouble;

/**
 * Shares and rates the Department itself publishes.
 *
 * <p>Source: Department for Education, Local authority interactive tool, 2025.
 */
final class ProcessFigures {

    private ProcessFigures() {}

    /** A measure of the tool of a census or calendar year. */
    static IndicatorValue of(String measure, Period period, Area area, int year) {
        OptionalDouble value =
                ShippedTable.INDICATORS.table().value(Integer.toString(year), measure, area.key());
        return value.isPresent()
                ? IndicatorValue.of(value.getAsDouble())
                : area.missing(period.label(year), period == Period.CENSUS ? year : year + 1);
    }
}
