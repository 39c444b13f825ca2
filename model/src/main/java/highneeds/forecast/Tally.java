package highneeds.forecast;

import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.projection.PlansByCell;
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
    private final int[] settingOf;
    private final double[] byNeedAndSetting;
    private final double[] openingPlans;
    private final double[] openingNet;
    private final double[] closingNet;

    Tally(Catalogue catalogue, Keys keys) {
        this.keys = keys;
        grid = catalogue.grid();
        Arrays.setAll(ageGroupOf, n -> AgeGroup.ofNcy(Ncy.at(n)).ordinal());
        settingOf = new int[grid.size()];
        Arrays.setAll(settingOf, grid::setting);
        byNeedAndSetting = new double[grid.yearStride()];
        openingPlans = new double[grid.settings()];
        openingNet = new double[grid.settings()];
        closingNet = new double[grid.settings()];
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
        countPlans(Measure.LEAVERS, books.leavers(), row);
        addAgedOut(books.opening(), row);
        countPlans(Measure.MOVES_IN, books.movedIn(), row);
        countPlacesShort(books, row);
        countCosts(books, prices, row);
        countMoney(prices, costFactor, broughtForward, row);
    }

    private void countPlans(Measure measure, PlansByCell plans, double[] row) {
        Arrays.fill(byNeedAndSetting, 0);
        int stride = grid.yearStride();
        int ncys = keys.ncy(measure);
        for (int n = 0, i = 0; n < Ncy.COUNT; n++) {
            int firstOfYear = n * stride;
            double total = 0;
            for (; i < plans.size() && plans.cell(i) < firstOfYear + stride; i++) {
                byNeedAndSetting[plans.cell(i) - firstOfYear] += plans.plans(i);
                total += plans.plans(i);
            }
            row[ncys + n] = total;
            row[keys.ageGroup(measure) + ageGroupOf[n]] += total;
            row[keys.total(measure)] += total;
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
    private void addAgedOut(PlansByCell opening, double[] row) {
        int lastYear = grid.size() - grid.yearStride();
        for (int i = opening.size() - 1; i >= 0 && opening.cell(i) >= lastYear; i--) {
            int cell = opening.cell(i);
            double plans = opening.plans(i);
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
        Arrays.fill(openingPlans, 0);
        Arrays.fill(openingNet, 0);
        Arrays.fill(closingNet, 0);
        double transport = 0;
        PlansByCell opening = books.opening();
        for (int i = 0; i < opening.size(); i++) {
            int cell = opening.cell(i);
            int s = settingOf[cell];
            openingPlans[s] += opening.plans(i);
            openingNet[s] += opening.plans(i) * prices.net(cell);
            transport += opening.plans(i) * prices.transportOfOpening(cell);
        }
        PlansByCell closing = books.closing();
        for (int i = 0; i < closing.size(); i++) {
            int cell = closing.cell(i);
            closingNet[settingOf[cell]] += closing.plans(i) * prices.net(cell);
            transport += closing.plans(i) * prices.transportOfClosing(cell);
        }
        int placement = keys.setting(Measure.PLACEMENT_COST);
        for (int s = 0; s < grid.settings(); s++) {
            double closingPlans = row[keys.setting(Measure.PLANS) + s];
            row[placement + s] =
                    prices.placements(s, openingNet[s], closingNet[s])
                            + prices.emptyPlaces(s, openingPlans[s], closingPlans);
        }
        addBackdated(books, prices, row);
        row[keys.total(Measure.TRANSPORT_COST)] = transport;
    }

    /** Adds what late plans that started cost in the time they were late, as far as it is paid. */
    private void addBackdated(YearBooks books, YearPrices prices, double[] row) {
        double paid = prices.backdated * books.yearsLate();
        if (paid == 0) {
            return;
        }
        int placement = keys.setting(Measure.PLACEMENT_COST);
        double each = paid / row[keys.total(Measure.JOINERS)];
        PlansByCell joiners = books.joiners();
        for (int i = 0; i < joiners.size(); i++) {
            int cell = joiners.cell(i);
            row[placement + settingOf[cell]] += joiners.plans(i) * each * prices.net(cell);
        }
    }

    private void countMoney(
            YearPrices prices, double costFactor, double broughtForward, double[] row) {
        row[keys.total(Measure.TRANSPORT_COST)] *= costFactor;
        int placement = keys.setting(Measure.PLACEMENT_COST);
        double cost = 0;
        for (int s = 0; s < grid.settings(); s++) {
            row[placement + s] *= costFactor;
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
