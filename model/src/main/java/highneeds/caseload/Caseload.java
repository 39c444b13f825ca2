package highneeds.caseload;

import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;

import java.util.List;

/**
 * Plans in force at a January census.
 *
 * @param census year of the January census
 * @param plans plans by cell; whole numbers in history, expected numbers in a projection
 */
public record Caseload(int census, CellValues plans) {

    /**
     * Counts the plans of one census.
     *
     * @param plans plans of any census; the others are passed over
     */
    public static Caseload count(int census, List<Plan> plans, Catalogue catalogue) {
        Grid grid = catalogue.grid();
        double[] counts = new double[grid.size()];
        for (Plan plan : plans) {
            if (plan.census() == census) {
                counts[cell(plan, catalogue)]++;
            }
        }
        return new Caseload(census, CellValues.copyOf(grid, counts));
    }

    /** Position of a plan's cell in the catalogue's grid. */
    static int cell(Plan plan, Catalogue catalogue) {
        return catalogue
                .grid()
                .index(
                        plan.ncy(),
                        catalogue.needPosition(plan.need()),
                        catalogue.settingPosition(plan.setting()));
    }
}
