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
    private final int[] ageGroupOf = new int[Ncy.COUNT];
    private final double[] openingBySetting;
    private final double[] byNeedAndSetting;
    private final double[] leavers;

    Tally(Catalogue catalogue, Keys keys) {
        this.keys = keys;
        grid = catalogue.grid();
        Arrays.setAll(ageGroupOf, n -> AgeGroup.ofNcy(Ncy.at(n)).ordinal());
        openingBySetting = new double[grid.settings()];
        leavers = new double[grid.size()];
        byNeedAndSetting = new double[grid.yearStride()];
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
        countPlans(Measure.PLANS, books.closing(), row);
        System.arraycopy(byNeedAndSetting, 0, row, keys.needAndSetting(), byNeedAndSetting.length);
        countPlans(Measure.JOINERS, books.joiners(), row);
        countPlans(Measure.LEAVERS, leaversAndAgedOut(books), row);
        countPlans(Measure.MOVES_IN, books.movedIn(), row);
        countPlacesShort(books, row);
        countCosts(books, prices, row);
        countMoney(prices, costFactor, broughtForward, row);
    }

    /** Plans that ceased, and in the last year also those that aged out of it. */
    private double[] leaversAndAgedOut(YearBooks books) {
        int lastYear = grid.size() - grid.yearStride();
        System.arraycopy(books.leavers(), 0, leavers, 0, lastYear);
        for (int cell = lastYear; cell < grid.size(); cell++) {
            leavers[cell] = books.leavers()[cell] + books.opening()[cell];
        }
        return leavers;
    }

    private void countPlans(Measure measure, double[] plansByCell, double[] row) {
        Arrays.fill(byNeedAndSetting, 0);
        int stride = grid.yearStride();
        double total = 0;
        for (int n = 0, cell = 0; n < Ncy.COUNT; n++) {
            double ofYear = 0;
            for (int i = 0; i < stride; i++, cell++) {
                double plans = plansByCell[cell];
                byNeedAndSetting[i] += plans;
                ofYear += plans;
            }
            row[keys.ncy(measure) + n] = ofYear;
            row[keys.ageGroup(measure) + ageGroupOf[n]] += ofYear;
            total += ofYear;
        }
        row[keys.total(measure)] = total;
        int needs = keys.need(measure);
        int settings = keys.setting(measure);
        for (int need = 0, i = 0; need < grid.needs(); need++) {
            for (int s = 0; s < grid.settings(); s++, i++) {
                row[needs + need] += byNeedAndSetting[i];
                row[settings + s] += byNeedAndSetting[i];
            }
        }
    }

    private void countPlacesShort(YearBooks books, double[] row) {
        int first = keys.setting(Measure.PLACES_SHORT);
        for (int s = 0; s < grid.settings(); s++) {
            row[first + s] = books.placesShort(s);
            row[keys.total(Measure.PLACES_SHORT)] += books.placesShort(s);
        }
    }

    private void countCosts(YearBooks books, YearPrices prices, double[] row) {
        Arrays.fill(openingBySetting, 0);
        int placement = keys.setting(Measure.PLACEMENT_COST);
        double transport = 0;
        for (int cell = 0; cell < grid.size(); ) {
            for (int s = 0; s < grid.settings(); s++, cell++) {
                double opening = books.opening()[cell];
                double closing = books.closing()[cell];
                if (opening == 0 && closing == 0) {
                    continue;
                }
                openingBySetting[s] += opening;
                row[placement + s] +=
                        opening * prices.placementOfOpening[cell]
                                + closing * prices.placementOfClosing[cell];
                transport +=
                        opening * prices.transportOfOpening[cell]
                                + closing * prices.transportOfClosing[cell];
            }
        }
        row[keys.total(Measure.TRANSPORT_COST)] = transport;
    }

    private void countMoney(
            YearPrices prices, double costFactor, double broughtForward, double[] row) {
        row[keys.total(Measure.TRANSPORT_COST)] *= costFactor;
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
