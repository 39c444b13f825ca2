package highneeds.forecast;

import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.projection.YearBooks;

import java.util.Arrays;

/**
 * Counts what one year came to into a row of figures in the order of {@link Keys}. The expected run
 * and every simulation are counted by it, so that their figures mean the same.
 */
final class Tally {

    private final Keys keys;
    private final Grid grid;
    private final int[] needOf;
    private final int[] ageGroupOf = new int[Ncy.COUNT];
    private final double[] openingBySetting;

    Tally(Catalogue catalogue, Keys keys) {
        this.keys = keys;
        grid = catalogue.grid();
        needOf = new int[grid.yearStride()];
        Arrays.setAll(needOf, i -> i / grid.settings());
        Arrays.setAll(ageGroupOf, n -> AgeGroup.ofNcy(Ncy.at(n)).ordinal());
        openingBySetting = new double[grid.settings()];
    }

    /**
     * Counts a year.
     *
     * @param books the year
     * @param prices its prices
     * @param costFactor what simulated unit costs are multiplied by, 1 in the expected run
     * @param broughtForward cumulative balance before the year, GBP
     * @param row where the figures go, in the order of the keys
     */
    void count(
            YearBooks books,
            YearPrices prices,
            double costFactor,
            double broughtForward,
            double[] row) {
        Arrays.fill(row, 0);
        Arrays.fill(openingBySetting, 0);
        int stride = grid.yearStride();
        double transport = 0;
        int placement = keys.setting(Measure.PLACEMENT_COST);
        for (int n = 0, cell = 0; n < Ncy.COUNT; n++) {
            for (int i = 0; i < stride; i++, cell++) {
                int setting = i % grid.settings();
                double opening = books.opening(cell);
                double closing = books.closing(cell);
                add(Measure.PLANS, n, i, setting, closing, row);
                add(Measure.JOINERS, n, i, setting, books.joiners(cell), row);
                add(Measure.LEAVERS, n, i, setting, leavers(books, n, cell), row);
                add(Measure.MOVES_IN, n, i, setting, books.cameFromAnotherSetting(cell), row);
                row[keys.needAndSetting() + i] += closing;
                openingBySetting[setting] += opening;
                row[placement + setting] +=
                        opening * prices.placementOfOpening[cell]
                                + closing * prices.placementOfClosing[cell];
                transport +=
                        opening * prices.transportOfOpening[cell]
                                + closing * prices.transportOfClosing[cell];
            }
        }
        row[keys.total(Measure.TRANSPORT_COST)] = transport * costFactor;
        countTotals(books, row);
        countMoney(prices, costFactor, broughtForward, row);
    }

    /** Those who ceased, and in the last year also those who aged out of it. */
    private static double leavers(YearBooks books, int ncy, int cell) {
        return ncy == Ncy.COUNT - 1
                ? books.leavers(cell) + books.opening(cell)
                : books.leavers(cell);
    }

    private void add(
            Measure measure, int ncy, int inYear, int setting, double plans, double[] row) {
        if (plans != 0) {
            row[keys.ncy(measure) + ncy] += plans;
            row[keys.need(measure) + needOf[inYear]] += plans;
            row[keys.setting(measure) + setting] += plans;
        }
    }

    private void countTotals(YearBooks books, double[] row) {
        for (Measure measure : Keys.BY_ALL) {
            for (int n = 0; n < Ncy.COUNT; n++) {
                double plans = row[keys.ncy(measure) + n];
                row[keys.total(measure)] += plans;
                row[keys.ageGroup(measure) + ageGroupOf[n]] += plans;
            }
        }
        int short0 = keys.setting(Measure.PLACES_SHORT);
        for (int s = 0; s < grid.settings(); s++) {
            row[short0 + s] = books.placesShort(s);
            row[keys.total(Measure.PLACES_SHORT)] += books.placesShort(s);
        }
    }

    private void countMoney(
            YearPrices prices, double costFactor, double broughtForward, double[] row) {
        int placement = keys.setting(Measure.PLACEMENT_COST);
        double cost = 0;
        for (int s = 0; s < grid.settings(); s++) {
            double closing = row[keys.setting(Measure.PLANS) + s];
            row[placement + s] =
                    (row[placement + s] + prices.emptyPlaces(s, openingBySetting[s], closing))
                            * costFactor;
            cost += row[placement + s];
        }
        row[keys.total(Measure.PLACEMENT_COST)] = cost;
        row[keys.total(Measure.HNB_SPEND)] = cost + prices.otherSpend;
        row[keys.total(Measure.HNB_INCOME)] = prices.income;
        row[keys.total(Measure.IN_YEAR_BALANCE)] = prices.income - cost - prices.otherSpend;
        row[keys.total(Measure.CUMULATIVE_BALANCE)] =
                broughtForward + prices.income - cost - prices.otherSpend;
    }
}
