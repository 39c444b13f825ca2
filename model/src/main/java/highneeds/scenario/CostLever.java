package highneeds.scenario;

import highneeds.assumptions.UnitCosts;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.Cells;
import highneeds.domain.Scope;
import highneeds.domain.Setting;

import java.util.Optional;
import java.util.function.Predicate;

/** Levers on what a placement costs. */
@Family("Cost")
public sealed interface CostLever extends Lever {

    /** Top-ups and fees in scope, or in the usual settings if it names none, × a factor. */
    private static YearAssumptions withTopUps(
            YearAssumptions given, Scope scope, Predicate<Setting> usual, double factor) {
        Optional<Scope> covered = Coverage.of(scope, given.catalogue(), usual);
        return factor == 1 || covered.isEmpty()
                ? given
                : given.withCosts(
                        given.costs().withTopUpTimes(covered.get().in(given.catalogue()), factor));
    }

    /**
     * Fees and top-ups rise by more or less than assumed, year after year.
     *
     * <p>From the start on each September multiplies the cost by 1 + points ÷ 100 × share of the
     * year; a financial year has five months of the price before its September and seven of the
     * price after.
     */
    @Label(
            id = "fee-uplift",
            name = "Fee and top-up uplift",
            phrase = "{points} a year on the uplift of fees and top-ups",
            help =
                    "Changes the yearly rise of fees and top-ups in scope, compared with what the"
                            + " baseline assumes: -1 means that they rise a point less every year.",
            evidence =
                    "Average independent special school fees rose from £54,000 in 2020-21 to "
                            + "£64,000 in 2024-25 (written answer 100030, 7 January 2026).")
    record FeeUplift(
            @Dial(
                            name = "Change of the yearly uplift",
                            unit = "percentage points",
                            min = -10,
                            max = 10,
                            step = 0.25,
                            start = -1)
                    double points,
            Scope scope,
            Phasing phasing)
            implements CostLever {

        public FeeUplift {
            LeverDial.require(FeeUplift.class, points);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double factor =
                    Phasing.overFinancialYear(
                            phasing.compound(points / 100, given.census() - 1),
                            phasing.compound(points / 100, given.census()));
            return withTopUps(given, scope, _ -> true, factor);
        }
    }

    /** Independent fees are agreed lower, once: fee × (1 − percent ÷ 100 × share of the year). */
    @Label(
            id = "fee-negotiation",
            name = "Fee negotiation and frameworks",
            phrase = "{percent} off independent and specialist fees",
            help =
                    "The council agrees fees with independent providers, alone or with its"
                            + " neighbours in a framework, so that the same placements cost less.",
            evidence =
                    "Councils' plans count on one to three points; set it from your own contracts."
                            + " Cheshire East's SEN strategy 2013 notes £10m of fees to independent"
                            + " schools and other councils.")
    record FeeNegotiation(
            @Dial(name = "Off fees", unit = "%", min = 0, max = 25, step = 0.25, start = 3)
                    double percent,
            Scope scope,
            Phasing phasing)
            implements CostLever {

        public FeeNegotiation {
            LeverDial.require(FeeNegotiation.class, percent);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double share = phasing.shareOverFinancialYear(given.census());
            return withTopUps(given, scope, Coverage.FEES, 1 - percent / 100 * share);
        }
    }

    /** Bands are reviewed: top-up × (1 + percent ÷ 100 × share of the year). */
    @Label(
            id = "band-review",
            name = "Band and top-up review",
            phrase = "{percent} on the top-ups the council sets",
            help =
                    "New band values for schools and bases in the area. A ramp stands for"
                            + " protection: the new values come in by equal steps.",
            evidence =
                    "A review may raise the upper bands as well as lower others (West Berkshire,"
                            + " high needs block proposals 2026-27).")
    record BandReview(
            @Dial(
                            name = "Change of top-ups",
                            unit = "%",
                            min = -20,
                            max = 20,
                            step = 0.25,
                            start = -2)
                    double percent,
            Scope scope,
            Phasing phasing)
            implements CostLever {

        public BandReview {
            LeverDial.require(BandReview.class, percent);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double share = phasing.shareOverFinancialYear(given.census());
            return withTopUps(given, scope, Coverage.TOP_UPS, 1 + percent / 100 * share);
        }
    }

    /** Health and social care pay a share of what education pays for residential placements. */
    @Label(
            id = "joint-funding",
            name = "Joint funding by health and social care",
            phrase = "{percent} of the net cost of residential placements paid by partners",
            help =
                    "A panel shares the cost of placements that also meet health or care needs. The"
                            + " share is of what the high needs block pays now, after contributions"
                            + " already agreed.",
            evidence =
                    "Buckinghamshire's SEND strategy 2017-20 and Cheshire East's of 2013 both look"
                            + " to shared or pooled budgets for residential places.")
    record JointFunding(
            @Dial(name = "Paid by partners", unit = "%", min = 0, max = 70, step = 0.5, start = 10)
                    double percent,
            Scope scope,
            Phasing phasing)
            implements CostLever {

        public JointFunding {
            LeverDial.require(JointFunding.class, percent);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double share = percent / 100 * phasing.shareOverFinancialYear(given.census());
            Optional<Scope> covered = Coverage.of(scope, given.catalogue(), Coverage.RESIDENTIAL);
            if (share == 0 || covered.isEmpty()) {
                return given;
            }
            UnitCosts costs = given.costs();
            Cells cells = covered.get().in(given.catalogue());
            CellValues net = costs.net();
            CellValues added =
                    CellValues.of(
                            net.grid(),
                            cell -> cells.covers(cell) ? Math.max(0, net.get(cell)) * share : 0);
            return given.withCosts(costs.withContributions(costs.contributions().plus(added)));
        }
    }
}
