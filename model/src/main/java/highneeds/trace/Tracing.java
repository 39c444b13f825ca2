package highneeds.trace;

import highneeds.evidence.Evidence;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;

import java.util.List;
import java.util.OptionalInt;

/** Opens the expected numbers of a forecast to what they are made of. */
public final class Tracing {

    private static final List<Measure> KNOWN =
            List.of(
                    Measure.PLANS,
                    Measure.JOINERS,
                    Measure.LEAVERS,
                    Measure.MOVES_IN,
                    Measure.PLACES_SHORT,
                    Measure.PLACEMENT_COST,
                    Measure.TRANSPORT_COST,
                    Measure.HNB_SPEND,
                    Measure.HNB_INCOME,
                    Measure.IN_YEAR_BALANCE,
                    Measure.CUMULATIVE_BALANCE);

    private static final List<Measure> BY_SETTING =
            List.of(
                    Measure.PLANS,
                    Measure.JOINERS,
                    Measure.LEAVERS,
                    Measure.MOVES_IN,
                    Measure.PLACEMENT_COST);

    private final PlanTrace plans;
    private final MoneyTrace money;

    /**
     * @param evidence what the council's files told, for the rows behind plans, prices and lines
     */
    public Tracing(Forecast forecast, Evidence evidence) {
        plans = new PlanTrace(forecast, evidence.catalogue(), evidence.plans());
        money = new MoneyTrace(forecast, evidence);
    }

    /** Measures whose numbers can be opened. */
    public static List<Measure> measures() {
        return KNOWN;
    }

    /** True if the number of one setting can be opened. */
    public static boolean bySetting(Measure measure) {
        return BY_SETTING.contains(measure);
    }

    /** Plans of one national curriculum year at a census that is counted last or forecast. */
    public Trace plansOf(int ncy, int census) {
        return plans.plans(census, new Piece(ncy, ncy, OptionalInt.empty(), OptionalInt.empty()));
    }

    /**
     * A number of the forecast.
     *
     * @param year census of plans and flows, the year in which a financial year starts of money
     * @param setting position of the setting it is of; empty for all
     * @throws IllegalArgumentException if numbers of one setting of this measure cannot be opened
     */
    public Trace of(Measure measure, int year, OptionalInt setting) {
        if (setting.isPresent() && !bySetting(measure)) {
            throw new IllegalArgumentException(measure.code() + " is not kept by setting");
        }
        Piece piece =
                new Piece(Piece.ALL.firstNcy(), Piece.ALL.lastNcy(), OptionalInt.empty(), setting);
        return switch (measure) {
            case PLANS -> plans.plans(year, piece);
            case JOINERS -> plans.joiners(year, piece);
            case LEAVERS -> plans.leavers(year, piece);
            case PLACEMENT_COST -> money.placements(year, setting);
            case TRANSPORT_COST -> money.transport(year);
            case HNB_SPEND -> money.spend(year);
            case HNB_INCOME -> money.income(year);
            case IN_YEAR_BALANCE -> money.inYearBalance(year);
            case CUMULATIVE_BALANCE -> money.cumulativeBalance(year);
            case MOVES_IN -> plans.movesIn(year, piece);
            case PLACES_SHORT -> plans.placesShort(year);
        };
    }
}
