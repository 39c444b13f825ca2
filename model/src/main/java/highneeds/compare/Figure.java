package highneeds.compare;

import highneeds.assumptions.OtherLine;
import highneeds.finance.YearMoney;
import highneeds.forecast.Measure;
import highneeds.projection.YearOutcome;

/**
 * A total that scenarios are compared on.
 *
 * @param measure what is counted
 * @param year census year of plans and flows, or the calendar year a financial year starts in
 */
public record Figure(Measure measure, int year) {

    /** Its value in a run. GBP, plans or places, as the measure says. */
    public double in(ExpectedRun run) {
        int position = position(run);
        YearOutcome year = run.outcome().years().get(position);
        YearMoney money = run.budget().years().get(position);
        return switch (measure) {
            case PLANS -> year.closing().total();
            case JOINERS -> year.joiners().total();
            case LEAVERS -> year.leavers().total() + year.agedOut();
            case MOVES_IN -> year.movedIn().total();
            case PLACES_SHORT -> year.placesShort().total();
            case PLACEMENT_COST -> money.placementCost().total() + money.emptyPlaces().total();
            case TRANSPORT_COST -> money.transportCost();
            case HNB_SPEND -> money.highNeedsSpend();
            case HNB_INCOME -> money.funding().income();
            case IN_YEAR_BALANCE -> money.inYearBalance();
            case CUMULATIVE_BALANCE -> run.budget().cumulativeBalance(position);
        };
    }

    /** 1 if more of it is better, -1 if less is; 0 of plans and flows, where neither is. */
    int better() {
        return switch (measure) {
            case IN_YEAR_BALANCE, CUMULATIVE_BALANCE, HNB_INCOME -> 1;
            case HNB_SPEND, PLACEMENT_COST, TRANSPORT_COST, PLACES_SHORT -> -1;
            case PLANS, JOINERS, LEAVERS, MOVES_IN -> 0;
        };
    }

    /** Spend of one fund on lines that do not follow single placements, in its year. */
    double otherSpend(ExpectedRun run, OtherLine.Fund fund) {
        return run.budget().years().get(position(run)).funding().otherSpend(fund);
    }

    /** "cumulative balance 2029-30", "plans 2030". */
    public String label() {
        return measure.code().replace('_', ' ') + " " + measure.yearLabel(year);
    }

    private int position(ExpectedRun run) {
        boolean money = measure.unit() == Measure.Unit.POUNDS;
        int position = year - run.firstYear() - (money ? 0 : 1);
        if (position < 0 || position >= run.length()) {
            throw new IllegalArgumentException(
                    "'%s' lies outside the %d years of the forecast from %d"
                            .formatted(label(), run.length(), run.firstYear()));
        }
        return position;
    }
}
