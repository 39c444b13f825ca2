package highneeds.forecast;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.projection.Outcome;
import highneeds.projection.YearBooks;
import highneeds.projection.YearOutcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of the expected run, with the plans of the opening census before them. */
final class ExpectedFigures {

    private ExpectedFigures() {}

    static Map<ResultKey, Double> of(Baseline given, Outcome outcome) {
        Map<ResultKey, Double> figures = new LinkedHashMap<>();
        if (given.years().isEmpty()) {
            return figures;
        }
        Catalogue catalogue = given.years().getFirst().catalogue();
        Keys keys = new Keys(catalogue);
        Tally tally = new Tally(catalogue, keys);
        double[] row = new double[keys.count()];
        addOpening(given, keys, tally, figures);
        double balance = given.openingBalance();
        for (YearOutcome year : outcome.years()) {
            tally.count(YearBooks.of(year), new YearPrices(year.given()), 1, balance, row);
            balance = row[keys.total(Measure.CUMULATIVE_BALANCE)];
            List<ResultKey> ofYear = keys.of(year.census());
            for (int i = 0; i < row.length; i++) {
                figures.put(ofYear.get(i), row[i]);
            }
        }
        return figures;
    }

    /** Plans of the opening census alone: nothing is known here of the flows that led to it. */
    private static void addOpening(
            Baseline given, Keys keys, Tally tally, Map<ResultKey, Double> figures) {
        YearAssumptions first = given.years().getFirst();
        CellValues opening = given.opening().plans();
        double[] row = new double[keys.count()];
        tally.count(YearBooks.closedWith(opening), new YearPrices(first), 1, 0, row);
        List<ResultKey> ofYear = keys.of(given.opening().census());
        for (int i = 0; i < keys.total(Measure.JOINERS); i++) {
            figures.put(ofYear.get(i), row[i]);
        }
    }
}
