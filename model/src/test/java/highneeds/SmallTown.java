package highneeds;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.Funding;
import highneeds.assumptions.MoveRates;
import highneeds.assumptions.Provision;
import highneeds.assumptions.Rates;
import highneeds.assumptions.TransportCosts;
import highneeds.assumptions.Uncertainty;
import highneeds.assumptions.UnitCosts;
import highneeds.assumptions.YearAssumptions;
import highneeds.caseload.Caseload;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.FundingRoute;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;
import highneeds.domain.Need;
import highneeds.domain.Sector;
import highneeds.domain.Setting;
import highneeds.domain.SettingValues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A council small enough to work out by hand: two needs, and a mainstream school, a special school
 * to NCY 15 and an independent school.
 */
public final class SmallTown {

    public static final int MAINSTREAM = 0;
    public static final int SPECIAL = 1;
    public static final int INDEPENDENT = 2;
    public static final int FIRST_CENSUS = 2026;

    public static final Catalogue CATALOGUE =
            new Catalogue(
                    List.of(new Need("A", "Need A", List.of()), new Need("B", "Need B", List.of())),
                    List.of(
                            setting("M", Sector.MAINSTREAM, Ncy.LAST),
                            setting("S", Sector.STATE_SPECIAL, 15),
                            setting("I", Sector.INDEPENDENT, Ncy.LAST)));

    public static final Grid GRID = CATALOGUE.grid();

    private SmallTown() {}

    private static Setting setting(String code, Sector sector, int lastNcy) {
        return new Setting(
                code,
                "Setting " + code,
                sector,
                true,
                0,
                FundingRoute.TOP_UP,
                new Setting.ReturnLines("", "", "", "", ""),
                Ncy.FIRST,
                lastNcy,
                List.of(),
                new Setting.TypicalCost(0, 10_000),
                List.of());
    }

    /** A baseline of some years that are all alike. */
    public static Baseline baseline(
            CellValues opening, NcyValues residents, Rates rates, Provision provision, int years) {
        List<YearAssumptions> assumed = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            assumed.add(
                    new YearAssumptions(
                            FIRST_CENSUS + i,
                            CATALOGUE,
                            residents,
                            rates,
                            provision,
                            costs(10_000),
                            new Funding(1_000_000, 0, 0, List.of())));
        }
        return new Baseline(
                new Caseload(FIRST_CENSUS, opening), 0, assumed, Uncertainty.none(GRID), List.of());
    }

    /** Costs of so many pounds for every plan, half of it before September. */
    public static UnitCosts costs(double pounds) {
        CellValues none = CellValues.zero(GRID);
        return new UnitCosts(
                none,
                none.map(_ -> pounds),
                none,
                TransportCosts.whateverTheDistance(none.map(_ -> pounds / 10)),
                SettingValues.of(GRID, _ -> 0),
                SettingValues.of(GRID, _ -> 0.5));
    }

    /** Rates of the same number everywhere; movers share out evenly over the other settings. */
    public static Rates rates(double joinersPerHead, double leaving, double moving) {
        return new Rates(
                NcyValues.of(_ -> joinersPerHead),
                CellValues.of(GRID, _ -> 1.0 / GRID.yearStride()),
                CellValues.of(GRID, _ -> leaving),
                new MoveRates(CellValues.of(GRID, _ -> moving), evenly()));
    }

    private static double[] evenly() {
        double[] shares = new double[GRID.size() * GRID.settings()];
        Arrays.setAll(
                shares,
                i -> i / GRID.settings() % GRID.settings() == i % GRID.settings() ? 0 : 0.5);
        return shares;
    }

    /** Places at the special school, and all it has no place for to the independent school. */
    public static Provision specialPlaces(double places) {
        return new Provision(
                SettingValues.of(GRID, s -> s == SPECIAL ? places : Double.POSITIVE_INFINITY),
                java.util.Collections.nCopies(
                        GRID.settings(), SettingValues.of(GRID, s -> s == INDEPENDENT ? 1 : 0)),
                List.of());
    }

    /** A council of random caseload, rates and places, all small. */
    public static Baseline random(long seed, int years) {
        SplittableRandom random = new SplittableRandom(seed);
        CellValues opening =
                CellValues.of(GRID, _ -> random.nextInt(3) == 0 ? random.nextInt(1, 9) : 0);
        Rates even = rates(random.nextDouble(0.01), random.nextDouble(0.3), random.nextDouble(0.3));
        Rates rates =
                even.withLeaverProbability(
                        CellValues.of(
                                GRID, _ -> random.nextDouble(random.nextBoolean() ? 1 : 0.1)));
        Provision provision =
                random.nextBoolean()
                        ? Provision.unlimited(GRID)
                        : specialPlaces(random.nextInt(60));
        double residents = random.nextInt(2000);
        return baseline(opening, NcyValues.of(_ -> residents), rates, provision, years);
    }
}
