package highneeds.assumptions;

import highneeds.caseload.Caseload;

import java.util.List;

/**
 * The forecast's starting point: plans at the last census and what is assumed for each year after
 * it when nothing is changed.
 *
 * @param opening plans at the last census
 * @param openingBalance cumulative balance of the high needs block on 1 April of the first
 *     financial year, GBP; a deficit is negative
 * @param years assumptions of each year in order, the first from the opening census
 * @param uncertainty how sure they are
 * @param sources where they came from
 */
public record Baseline(
        Caseload opening,
        double openingBalance,
        List<YearAssumptions> years,
        Uncertainty uncertainty,
        List<Source> sources) {

    public Baseline {
        years = List.copyOf(years);
        sources = List.copyOf(sources);
        for (int i = 0; i < years.size(); i++) {
            if (years.get(i).census() != opening.census() + i) {
                throw new IllegalArgumentException(
                        "Years of assumptions follow the opening census without a gap, but year "
                                + i
                                + " was "
                                + years.get(i).census());
            }
        }
    }

    public Baseline withYears(List<YearAssumptions> changed) {
        return new Baseline(opening, openingBalance, changed, uncertainty, sources);
    }
}
