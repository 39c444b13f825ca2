package highneeds.projection;

import highneeds.assumptions.NeedChanges;
import highneeds.assumptions.Provision;
import highneeds.assumptions.Redirection;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Catalogue;
import highneeds.domain.Cells;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;

import java.util.List;

/** One year's assumptions laid out for quick reading: arrays in grid order. */
final class YearTables {

    final Grid grid;
    final double[] leaverProbability;
    final double[] moverProbability;
    final Destinations moves;

    /** Probability that the need of a plan changes, by position of the year × need. */
    final double[] needChanging;

    /** Cumulative shares of the needs found, a row for each of these. */
    final double[][] needFound;

    /** Plans expected to start, by position of the national curriculum year. */
    final double[] starting = new double[Ncy.COUNT];

    final double[] joinerMix;

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
        leaverProbability = given.rates().leaverProbability().toArray();
        needChanging = new double[Ncy.COUNT * grid.needs()];
        needFound = new double[needChanging.length][grid.needs()];
        fillNeedChanges(given.rates().needChanges());
        moverProbability = given.rates().moves().probability().toArray();
        joinerMix = given.rates().joinerMix().toArray();
        for (int n = 0; n < Ncy.COUNT; n++) {
            int ncy = Ncy.at(n);
            starting[n] = given.population().get(ncy) * given.rates().joinersPerHead().get(ncy);
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

    private void fillNeedChanges(NeedChanges changes) {
        for (int row = 0; row < needChanging.length; row++) {
            int ncy = Ncy.at(row / grid.needs());
            int need = row % grid.needs();
            needChanging[row] = changes.probability(ncy, need);
            double total = 0;
            for (int found = 0; found < grid.needs(); found++) {
                total += changes.destination(ncy, need, found);
                needFound[row][found] = total;
            }
        }
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
