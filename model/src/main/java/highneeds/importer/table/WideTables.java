package highneeds.importer.table;

import highneeds.importer.TableKind;
import highneeds.importer.mapping.Layout;
import highneeds.importer.sheet.Sheet;

import java.util.List;

/**
 * Kinds of table that may have a column for every value of something, where the long form has a row
 * for each: years or ages, financial years, months.
 */
public final class WideTables {

    private WideTables() {}

    /** True if the headings are those of a wide table of a kind. */
    public static boolean isWide(TableKind kind, List<String> headings) {
        return switch (kind) {
            case POPULATION -> WidePopulation.isWide(headings);
            case FUNDING -> WideLedger.isWide(headings);
            case ACTUALS -> WideActuals.isWide(headings);
            default -> false;
        };
    }

    /** Headings of the long form. */
    public static List<String> headings(TableKind kind) {
        return switch (kind) {
            case POPULATION -> WidePopulation.HEADINGS;
            case FUNDING -> WideLedger.HEADINGS;
            case ACTUALS -> WideActuals.HEADINGS;
            default -> throw noWideForm(kind);
        };
    }

    /** A wide sheet in its long form. */
    static Sheet inLongForm(TableKind kind, Sheet sheet, Layout layout) {
        return new WideSheet(
                sheet,
                layout,
                switch (kind) {
                    case POPULATION -> new WidePopulation(layout)::spread;
                    case FUNDING -> new WideLedger(layout)::spread;
                    case ACTUALS -> new WideActuals(layout)::spread;
                    default -> throw noWideForm(kind);
                });
    }

    private static IllegalArgumentException noWideForm(TableKind kind) {
        return new IllegalArgumentException("There is no wide form of " + kind);
    }
}
