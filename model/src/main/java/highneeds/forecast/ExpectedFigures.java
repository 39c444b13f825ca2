package highneeds.forecast;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Catalogue;
import highneeds.projection.Outcome;
import highneeds.projection.Projection;
import highneeds.projection.YearBooks;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The expected run: its outcome, and its figures with the opening census before them. */
final class ExpectedFigures {

    private final Map<ResultKey, Double> means = new LinkedHashMap<>();
    private final List<YearOutcome> years = new ArrayList<>();
    private final Baseline given;
    private final Keys keys;
    private final Tally tally;
    private final double[] row;
    private double balance;

    /**
     * @param given at least one year
     */
    ExpectedFigures(Baseline given) {
        this.given = given;
        Catalogue catalogue = given.years().getFirst().catalogue();
        keys = new Keys(catalogue);
        tally = new Tally(catalogue, keys);
        row = new double[keys.count()];
        balance = given.openingBalance();
        addOpening();
        Projection.run(given, this::add);
    }

    Map<ResultKey, Double> means() {
        return means;
    }

    Outcome outcome() {
        return new Outcome(given.opening(), years);
    }

    /** Plans of the opening census alone: nothing is known here of the flows that led to it. */
    private void addOpening() {
        YearBooks books = YearBooks.closedWith(given.opening().plans());
        tally.count(books, new YearPrices(given.years().getFirst()), 1, 0, row);
        put(given.opening().census(), keys.total(Measure.JOINERS));
    }

    private void add(YearAssumptions year, YearBooks books) {
        years.add(YearOutcome.of(year, books));
        tally.count(books, new YearPrices(year), 1, balance, row);
        balance = row[keys.total(Measure.CUMULATIVE_BALANCE)];
        put(year.census() + 1, row.length);
    }

    private void put(int census, int count) {
        List<ResultKey> ofYear = keys.of(census);
        for (int i = 0; i < count; i++) {
            means.put(ofYear.get(i), row[i]);
        }
    }
}
