package highneeds.scenario;

import highneeds.assumptions.OtherLine;
import highneeds.assumptions.Provision;
import highneeds.assumptions.Redirection;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Cells;
import highneeds.domain.Scope;
import highneeds.domain.Setting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Places that open over some years, and who takes them.
 *
 * <p>Open at the closing census of a year: places × share of the year. Taken in that year by
 * children who would have gone elsewhere: (newly open + already open × {@value #TURNOVER}) × share
 * of them; the rest fill from those the setting had no place for. Places nobody fills still cost
 * what an empty place costs.
 *
 * @param setting code of the setting that grows
 * @param places how many in the end
 * @param phasing when they open; the ramp is the years they take to fill
 */
record NewPlaces(String setting, double places, Phasing phasing) {

    /** Share of a school's children who leave it in a year: a stay of about eight years. */
    static final double TURNOVER = 0.125;

    /** Places open at the closing census of a year. */
    double open(int openingCensus) {
        return places * phasing.shareIn(openingCensus);
    }

    /** Places that should have been open at the closing census of a year but are late. */
    double late(int openingCensus) {
        return places * phasing.asPlanned().shareIn(openingCensus) - open(openingCensus);
    }

    /** Children who start in the new places in a year. */
    double starting(int openingCensus) {
        double before = open(openingCensus - 1);
        return open(openingCensus) - before + before * TURNOVER;
    }

    /**
     * A year with the places that are open in it.
     *
     * @param scope children concerned, and the settings they would have gone to if it names any
     * @param usual the settings they would have gone to if it names none
     * @param share share of the starting children who would have gone there, 0 to 1
     */
    YearAssumptions openIn(
            YearAssumptions given, Scope scope, Predicate<Setting> usual, double share) {
        Optional<Scope> from = Coverage.of(scope, given.catalogue(), usual, setting);
        if (open(given.census()) == 0) {
            return given;
        }
        Provision provision =
                given.provision()
                        .withMorePlaces(
                                given.catalogue().settingPosition(setting), open(given.census()));
        double limit = starting(given.census()) * share;
        if (from.isPresent() && limit > 0) {
            provision = provision.with(new Redirection(from.get(), setting, 1, limit));
        }
        return given.withProvision(provision);
    }

    /**
     * A year in which children of the new places have shorter journeys than is usual in the
     * setting. They are as large a part of its children as the new places are of all its places,
     * five months of the year as open before September and seven as after.
     *
     * @param part of the miles that is saved, 0 to 1
     */
    YearAssumptions nearerIn(YearAssumptions given, double part) {
        int position = given.catalogue().settingPosition(setting);
        double all = given.provision().places().get(position);
        double open = Phasing.overFinancialYear(open(given.census() - 1), open(given.census()));
        if (part == 0 || open == 0 || Double.isInfinite(all) || all <= 0) {
            return given;
        }
        double saved = part * Math.min(1, open / all);
        Cells cells = Scope.ofSettings(List.of(setting)).in(given.catalogue());
        return given.withCosts(
                given.costs().withTransport(given.costs().transport().shorter(cells, saved)));
    }

    /**
     * A year with the capital cost of the places, if it is the one they were planned to open in.
     */
    YearAssumptions builtIn(YearAssumptions given, String name, double capitalPerPlace) {
        if (given.census() != phasing.startSeptember()) {
            return given;
        }
        double cost = places * capitalPerPlace;
        return cost == 0
                ? given
                : given.withFunding(
                        given.funding()
                                .with(new OtherLine("", name, cost, OtherLine.Fund.CAPITAL)));
    }

    /** A year with the cost of interim provision for places that are late. */
    YearAssumptions waitedForIn(YearAssumptions given, String name, double costPerPlace) {
        double waiting = Phasing.overFinancialYear(late(given.census() - 1), late(given.census()));
        double cost = waiting * costPerPlace;
        return cost == 0
                ? given
                : given.withFunding(
                        given.funding()
                                .with(
                                        new OtherLine(
                                                "", name, cost, OtherLine.Fund.HIGH_NEEDS_BLOCK)));
    }
}
