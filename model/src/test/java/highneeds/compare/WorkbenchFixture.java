package highneeds.compare;

import highneeds.Exampleshire;
import highneeds.domain.Scope;
import highneeds.forecast.Measure;
import highneeds.projection.Projection;
import highneeds.scenario.CapacityLever;
import highneeds.scenario.CostLever;
import highneeds.scenario.DemandLever;
import highneeds.scenario.FundingLever;
import highneeds.scenario.Phasing;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.PlacementLever;

/** The small council on a workbench, and levers to try on it. */
final class WorkbenchFixture {

    static final Workbench WORKBENCH = new Workbench(Exampleshire.baseline(), Projection::run);
    static final Figure BALANCE = new Figure(Measure.CUMULATIVE_BALANCE, 2034);
    static final Phasing FROM_2027 = Phasing.from(2027);

    private WorkbenchFixture() {}

    static PlacedLever fewerNewPlans(double percent) {
        return PlacedLever.of(new DemandLever.FewerNewPlans(percent, Scope.ALL, FROM_2027));
    }

    static PlacedLever fewerOutCounty() {
        return PlacedLever.of(new PlacementLever.FewerOutCounty(50, 0, "SS", Scope.ALL, FROM_2027));
    }

    static PlacedLever fees(double points) {
        return PlacedLever.of(new CostLever.FeeUplift(points, Scope.ALL, FROM_2027));
    }

    static PlacedLever school(double places) {
        return PlacedLever.of(
                new CapacityLever.NewSpecialSchool(
                        places, 100, 0, 80_000, 0, "SS", Scope.ALL, FROM_2027));
    }

    static PlacedLever grant(double amount, int years) {
        return PlacedLever.of(new FundingLever.Grant(amount, years, FROM_2027));
    }
}
