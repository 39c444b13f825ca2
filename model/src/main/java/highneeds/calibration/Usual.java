package highneeds.calibration;

/**
 * How much rates usually change from one year to the next, where a council's own history is too
 * short to tell. Standard deviations of logarithms unless said.
 *
 * <p>Growth of joiners: plans in force in 139 councils at the censuses of 2010 to 2025 (SEN2, DfE)
 * imply how many started each year. England's grew by 0.08 a year from 2011 to 2024, leaving out
 * 2015 and 2016, when the age limit rose to 25. How far a council's lasting growth lies from
 * England's is likeliest near 0 and hardly more than 0.03; as much again is allowed for England
 * itself turning. After two years alike, which happened 99 times, the next brought 14% more while
 * England's grew by 12%: a short flat history says little. Level and year effects are smaller here
 * than in those tables, whose counts were returned as totals until 2022. Damping makes no
 * difference to them up to five years ahead; 0.9 lies between the 0.8 and 0.98 forecasters commonly
 * allow (Gardner and McKenzie, 1985). {@code PublishedGrowthTest} holds these figures against the
 * tables.
 *
 * <p>Settings and needs: so much that nine figures in ten of lived councils lie within the 90%
 * ranges ({@code LivedAccuracyTest}).
 */
final class Usual {

    /** Joiners of a whole council per resident. */
    static final Trend.Shape JOINERS = new Trend.Shape(0.08, 0.04, 2, 0.07, 0.05, 0.01, 0.9);

    /** Joiners of an age group against all. */
    static final Trend.Shape JOINER_AGES = new Trend.Shape(0, 0.01, 0.5, 0.03, 0.04, 0, 0.8);

    /** Odds of leaving. */
    static final Trend.Shape LEAVERS = new Trend.Shape(0, 0, 1, 0.03, 0.06, 0, 0.8);

    /** Odds of leaving in an age group against all. */
    static final Trend.Shape LEAVER_AGES = new Trend.Shape(0, 0, 0.5, 0.03, 0.04, 0, 0.8);

    /** Odds of moving. */
    static final Trend.Shape MOVERS = new Trend.Shape(0, 0, 1, 0.03, 0.06, 0, 0.8);

    /** Weight of a setting among arrivals. */
    static final Trend.Shape SETTINGS = new Trend.Shape(0, 0.03, 0.5, 0.1, 0.06, 0.01, 0.9);

    /** Weight of a need among joiners. */
    static final Trend.Shape NEEDS = new Trend.Shape(0, 0.03, 0.5, 0.07, 0.04, 0.01, 0.9);

    /** How unsure a national rate is of one council: joiners, leavers, movers. */
    static final double JOINERS_OF_A_COUNCIL = 0.25;

    static final double LEAVERS_OF_A_COUNCIL = 0.25;

    static final double MOVERS_OF_A_COUNCIL = 0.4;

    private Usual() {}
}
