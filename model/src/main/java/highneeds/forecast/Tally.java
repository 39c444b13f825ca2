package highneeds.forecast;

import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.projection.CellList;
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

    Tally(Catalogue catalogue, Keys keys) {
        this.keys = keys;
        grid = catalogue.grid();
        Arrays.setAll(ageGroupOf, n -> AgeGroup.ofNcy(Ncy.at(n)).ordinal());
        openingBySetting = new double[grid.settings()];
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
        countPlans(Measure.PLANS, books.closing(), books.closingCells(), row);
        System.arraycopy(byNeedAndSetting, 0, row, keys.needAndSetting(), byNeedAndSetting.length);
        countPlans(Measure.JOINERS, books.joiners(), books.touched(), row);
        countPlans(Measure.LEAVERS, books.leavers(), books.touched(), row);
        addAgedOut(books, row);
        countPlans(Measure.MOVES_IN, books.movedIn(), books.touched(), row);
        countPlacesShort(books, row);
        countCosts(books, prices, row);
        countMoney(prices, costFactor, broughtForward, row);
    }

    private void countPlans(Measure measure, double[] plansByCell, CellList cells, double[] row) {
        Arrays.fill(byNeedAndSetting, 0);
        int stride = grid.yearStride();
        int ncys = keys.ncy(measure);
        int firstOfYear = 0;
        for (int i = 0, n = 0; i < cells.size(); i++) {
            int cell = cells.get(i);
            while (cell >= firstOfYear + stride) {
                n++;
                firstOfYear += stride;
            }
            double plans = plansByCell[cell];
            byNeedAndSetting[cell - firstOfYear] += plans;
            row[ncys + n] += plans;
        }
        for (int n = 0; n < Ncy.COUNT; n++) {
            row[keys.ageGroup(measure) + ageGroupOf[n]] += row[ncys + n];
            row[keys.total(measure)] += row[ncys + n];
        }
        int needs = keys.need(measure);
        int settings = keys.setting(measure);
        for (int need = 0, i = 0; need < grid.needs(); need++) {
            for (int s = 0; s < grid.settings(); s++, i++) {
                row[needs + need] += byNeedAndSetting[i];
                row[settings + s] += byNeedAndSetting[i];
            }
        }
    }

    /** Adds those who aged out of the last year to the plans that ceased. */
    private void addAgedOut(YearBooks books, double[] row) {
        int lastYear = grid.size() - grid.yearStride();
        CellList cells = books.openingCells();
        for (int i = cells.size() - 1; i >= 0 && cells.get(i) >= lastYear; i--) {
            int cell = cells.get(i);
            double plans = books.opening()[cell];
            row[keys.total(Measure.LEAVERS)] += plans;
            row[keys.ncy(Measure.LEAVERS) + Ncy.COUNT - 1] += plans;
            row[keys.ageGroup(Measure.LEAVERS) + ageGroupOf[Ncy.COUNT - 1]] += plans;
            row[keys.need(Measure.LEAVERS) + grid.need(cell)] += plans;
            row[keys.setting(Measure.LEAVERS) + grid.setting(cell)] += plans;
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
        double transport = 0;
        int placement = keys.setting(Measure.PLACEMENT_COST);
        CellList cells = books.openingCells();
        for (int i = 0; i < cells.size(); i++) {
            int cell = cells.get(i);
            int s = grid.setting(cell);
            double plans = books.opening()[cell];
            openingBySetting[s] += plans;
            row[placement + s] += plans * prices.placementOfOpening[cell];
            transport += plans * prices.transportOfOpening[cell];
        }
        cells = books.closingCells();
        for (int i = 0; i < cells.size(); i++) {
            int cell = cells.get(i);
            double plans = books.closing()[cell];
            row[placement + grid.setting(cell)] += plans * prices.placementOfClosing[cell];
            transport += plans * prices.transportOfClosing[cell];
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
