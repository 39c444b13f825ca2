package highneeds.indicator.published;

import highneeds.domain.FinancialYear;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.ShippedTable;

import java.util.OptionalDouble;

/**
 * Grant, planned spend and balance.
 *
 * <p>Source: Education and Skills Funding Agency, dedicated schools grant allocations; Department
 * for Education, section 251 budgets 2021-22 and local authority and school expenditure.
 */
final class MoneyFigures {

    /**
     * A council whose planned high needs lines add up to less or more than these shares of its high
     * needs block, before deductions, codes lines elsewhere or counts others here: its spend for
     * each plan would say nothing.
     */
    private static final double LEAST_OF_BLOCK = 0.85;

    private static final double MOST_OF_BLOCK = 1.15;

    private MoneyFigures() {}

    static IndicatorValue blockForEachPlan(Area area, int year) {
        OptionalDouble each = area.ratio(code -> block(code, year), code -> plans(code, year));
        return orMissing(each, area, year);
    }

    static IndicatorValue spendForEachPlan(Area area, int year) {
        OptionalDouble each = area.ratio(code -> planned(code, year), code -> plans(code, year));
        OptionalDouble ofBlock = area.ratio(code -> planned(code, year), code -> block(code, year));
        if (each.isEmpty() || ofBlock.isEmpty()) {
            return area.missing(text(year), year + 1);
        }
        double share = ofBlock.getAsDouble();
        return share < LEAST_OF_BLOCK || share > MOST_OF_BLOCK
                ? IndicatorValue.none(
                        ("No sound figure: the high needs lines that %s planned for %s are %.0f%%"
                                        + " of its high needs block.")
                                .formatted(area.name(), text(year), 100 * share))
                : IndicatorValue.of(each.getAsDouble());
    }

    static IndicatorValue balance(Area area, int year) {
        return orMissing(
                ShippedTable.BALANCE.table().value("percent", text(year), area.key()), area, year);
    }

    static IndicatorValue weeklyCost(Area area, int year) {
        return orMissing(
                ShippedTable.INDICATORS.table().value(text(year), "SENFinance", area.key()),
                area,
                year);
    }

    private static IndicatorValue orMissing(OptionalDouble value, Area area, int year) {
        return value.isPresent()
                ? IndicatorValue.of(value.getAsDouble())
                : area.missing(text(year), year + 1);
    }

    private static OptionalDouble block(String code, int year) {
        return ShippedTable.ALLOCATIONS.table().value("high_needs_block", text(year), code);
    }

    private static OptionalDouble planned(String code, int year) {
        return ShippedTable.SECTION251_BY_COUNCIL.table().value("planned", text(year), code);
    }

    /** Plans at the January census within a financial year. */
    private static OptionalDouble plans(String code, int year) {
        double plans = AreaTables.of(code).total(year + 1);
        return plans > 0 ? OptionalDouble.of(plans) : OptionalDouble.empty();
    }

    private static String text(int year) {
        return new FinancialYear(year).toString();
    }
}
