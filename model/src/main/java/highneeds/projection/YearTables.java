package highneeds.projection;

import highneeds.assumptions.Provision;
import highneeds.assumptions.Rates;
import highneeds.assumptions.Redirection;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Catalogue;
import highneeds.domain.Cells;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;

import java.util.List;

/** One year's assumptions laid out for quick reading: arrays in grid order. */
final class YearTables {

    private static final int RATES = 3;

    final Grid grid;
    final Destinations moves;

    /** True if the need of any plan may change. */
    final boolean needsChange;

    /** Cumulative shares of the needs found, a row for each position of the year × need. */
    final double[][] needFound;

    /**
     * Probabilities of leaving, of moving and of a change of need, side by side for each aged cell.
     */
    private final double[] rates;

    /** Plans expected to start, by position of the national curriculum year. */
    final double[] starting = new double[Ncy.COUNT];

    final double[] joinerMix;

    /** Plans late when the year begins, by position of the national curriculum year. */
    final double[] lateBefore = new double[Ncy.COUNT];

    final boolean anyLate;

    /** Plans that can be made in the year; infinite where staff hold nothing up. */
    final double planCapacity;

    /** Places by setting; infinite where there is no limit. */
    final double[] places;

    final double[][] overflow;
    final boolean limited;
    final Redirected[] redirections;

    /** Whether a setting takes a national curriculum year: setting × position of the year. */
    final boolean[][] takes;

    /** Laid out for a run that reads them once. */
    YearTables(YearAssumptions given) {
        this(given, Destinations.whole(given.rates().moves(), given.catalogue().settings().size()));
    }

    /** Laid out for many runs. */
    static YearTables packed(YearAssumptions given) {
        return new YearTables(
                given, new PackedRows(given.catalogue().grid(), given.rates().moves()));
    }

    private YearTables(YearAssumptions given, Destinations moves) {
        this.moves = moves;
        Catalogue catalogue = given.catalogue();
        grid = catalogue.grid();
        rates = new double[RATES * grid.size()];
        needFound = new double[Ncy.COUNT * grid.needs()][grid.needs()];
        needsChange = fillRates(given.rates());
        planCapacity = given.making().capacity();
        joinerMix = given.rates().joinerMix().toArray();
        anyLate = given.making().lateBefore() > 0;
        NcyValues late = given.lateBefore();
        for (int n = 0; n < Ncy.COUNT; n++) {
            int ncy = Ncy.at(n);
            starting[n] = given.starting(ncy);
            lateBefore[n] = late.get(ncy);
        }
        Provision provision = given.provision();
        places = provision.places().toArray();
        overflow = new double[grid.settings()][];
        takes = new boolean[grid.settings()][Ncy.COUNT];
        boolean anyLimit = false;
        for (int s = 0; s < grid.settings(); s++) {
            overflow[s] = provision.overflow().get(s).toArray();
            anyLimit |= provision.limited(s);
            for (int n = 0; n < Ncy.COUNT; n++) {
                takes[s][n] = catalogue.settings().get(s).takes(Ncy.at(n));
            }
        }
        limited = anyLimit;
        redirections = redirected(provision.redirections(), catalogue);
    }

    private boolean fillRates(Rates given) {
        boolean anyChange = false;
        for (int cell = 0; cell < grid.size(); cell++) {
            double changing = given.needChanges().probability(grid.ncy(cell), grid.need(cell));
            rates[RATES * cell] = given.leaverProbability().get(cell);
            rates[RATES * cell + 1] = given.moves().probability().get(cell);
            rates[RATES * cell + 2] = changing;
            anyChange |= changing > 0;
        }
        for (int row = 0; row < needFound.length; row++) {
            double total = 0;
            for (int found = 0; found < grid.needs(); found++) {
                total +=
                        given.needChanges()
                                .destination(Ncy.at(row / grid.needs()), row % grid.needs(), found);
                needFound[row][found] = total;
            }
        }
        return anyChange;
    }

    /** Probability that a plan of an aged cell ceases. */
    double leaverProbability(int cell) {
        return rates[RATES * cell];
    }

    /** Probability that a plan of an aged cell that does not cease moves. */
    double moverProbability(int cell) {
        return rates[RATES * cell + 1];
    }

    /** Probability that the need of a plan of an aged cell changes if it does neither. */
    double needChanging(int cell) {
        return rates[RATES * cell + 2];
    }

    private static Redirected[] redirected(List<Redirection> redirections, Catalogue catalogue) {
        return redirections.stream()
                .filter(redirection -> catalogue.hasSetting(redirection.toSetting()))
                .map(
                        redirection ->
                                new Redirected(
                                        redirection.from().in(catalogue),
                                        catalogue.settingPosition(redirection.toSetting()),
                                        redirection.share(),
                                        redirection.limit()))
                .toArray(Redirected[]::new);
    }

    /** A redirection bound to the positions of the catalogue. */
    record Redirected(Cells from, int toSetting, double share, double limit) {}
}
