package highneeds.calibration;

/**
 * How much rates usually change from one year to the next, where a council's own history is too
 * short to tell. Standard deviations of logarithms unless said.
 *
 * <p>Source: plans started in the calendar years 2019 to 2024 in 144 councils (SEN2, DfE): the best
 * fitting trend has drift 0.16, year effect 0.16 and a growth of 0.12 a year that differs little
 * between councils. Drift and year effect are set somewhat lower here, since a census-to-census
 * flow of matched persons holds fewer errors of recording, and growth lower, since the years after
 * 2021 were unlike those before. Growth of joiners is damped to 0.9 a year, between the 0.8 and
 * 0.98 that forecasters commonly allow (Gardner and McKenzie, 1985): six years of history cannot
 * tell what ten years ahead will bring, and with less damping one plan in nine residents is
 * foretold for a fast-growing council.
 */
final class Usual {

    /** Joiners of a whole council per resident. */
    static final Trend.Shape JOINERS = new Trend.Shape(0.1, 0.05, 2, 0.06, 0.08, 0.01, 0.9);

    /** Joiners of an age group against all. */
    static final Trend.Shape JOINER_AGES = new Trend.Shape(0, 0.01, 0.5, 0.03, 0.04, 0, 0.8);

    /** Odds of leaving. */
    static final Trend.Shape LEAVERS = new Trend.Shape(0, 0, 1, 0.03, 0.06, 0, 0.8);

    /** Odds of leaving in an age group against all. */
    static final Trend.Shape LEAVER_AGES = new Trend.Shape(0, 0, 0.5, 0.03, 0.04, 0, 0.8);

    /** Odds of moving. */
    static final Trend.Shape MOVERS = new Trend.Shape(0, 0, 1, 0.03, 0.06, 0, 0.8);

    /** Weight of a setting among arrivals. */
    static final Trend.Shape SETTINGS = new Trend.Shape(0, 0.02, 0.5, 0.05, 0.06, 0, 0.8);

    /** Weight of a need among joiners. */
    static final Trend.Shape NEEDS = new Trend.Shape(0, 0.02, 0.5, 0.03, 0.04, 0, 0.8);

    /** How unsure a national rate is of one council: joiners, leavers, movers. */
    static final double JOINERS_OF_A_COUNCIL = 0.25;

    static final double LEAVERS_OF_A_COUNCIL = 0.25;

    static final double MOVERS_OF_A_COUNCIL = 0.4;

    private Usual() {}
}
