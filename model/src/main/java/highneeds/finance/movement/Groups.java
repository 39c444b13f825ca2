package highneeds.finance.movement;

import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.finance.MoneyBasis;
import highneeds.finance.YearMoney;
import highneeds.finance.transport.TransportBand;

import java.util.ArrayList;
import java.util.List;

/** Puts the cells of a year together in groups by setting, need and age. */
final class Groups {

    private static final int AGES = AgeGroup.values().length;

    /** Figures of a group: plans, and what place funding, top-ups and contributions come to. */
    private static final int FIGURES = 4;

    private Groups() {}

    static List<PlanGroup> of(MoneyBasis basis) {
        Grid grid = basis.catalogue().grid();
        CellValues plans = basis.fullYearPlans();
        double[][] sums = new double[grid.settings() * grid.needs() * AGES][FIGURES];
        for (int cell = 0; cell < grid.size(); cell++) {
            double here = plans.get(cell);
            if (here > 0) {
                double[] sum =
                        sums[
                                (grid.setting(cell) * grid.needs() + grid.need(cell)) * AGES
                                        + AgeGroup.ofNcy(grid.ncy(cell)).ordinal()];
                sum[0] += here;
                sum[1] += here * basis.costs().placeFunding().get(cell);
                sum[2] += here * basis.costs().topUp().get(cell);
                sum[3] += here * basis.costs().contributions().get(cell);
            }
        }
        List<PlanGroup> groups = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i][0] > 0) {
                groups.add(group(basis.catalogue(), i, sums[i]));
            }
        }
        return groups;
    }

    private static PlanGroup group(Catalogue catalogue, int position, double[] sum) {
        int need = position / AGES % catalogue.grid().needs();
        int setting = position / AGES / catalogue.grid().needs();
        return new PlanGroup(
                catalogue.settings().get(setting).name(),
                catalogue.needs().get(need).code(),
                AgeGroup.values()[position % AGES],
                sum[0],
                sum[1] / sum[0],
                sum[2] / sum[0],
                sum[3] / sum[0]);
    }

    static List<YearState.Travel> travel(MoneyBasis basis, YearMoney money) {
        double[] byNcy = basis.plansThere().byNcy();
        List<YearState.Travel> travel = new ArrayList<>();
        for (TransportBand band : TransportBand.values()) {
            double plans = 0;
            for (int i = 0; i < byNcy.length; i++) {
                plans += TransportBand.ofNcy(Ncy.at(i)) == band ? byNcy[i] : 0;
            }
            travel.add(
                    new YearState.Travel(
                            band.label(), plans, money.transport().getOrDefault(band, 0.0)));
        }
        return travel;
    }
}
