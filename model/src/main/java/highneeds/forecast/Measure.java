package highneeds.forecast;

/**
 * What a result counts. Plans are of a January census; flows of the year up to it; money of a
 * financial year.
 */
public enum Measure {
    PLANS("plans", Unit.PLANS, "Plans in force at the January census"),
    JOINERS("joiners", Unit.PLANS, "New plans since the census before"),
    LEAVERS("leavers", Unit.PLANS, "Plans ceased since the census before, with those who aged out"),
    MOVES_IN(
            "moves_in", Unit.PLANS, "Plans that came from another setting since the census before"),
    PLACES_SHORT(
            "places_short",
            Unit.PLACES,
            "Arrivals a setting had no place for since the census before"),
    PLACEMENT_COST(
            "placement_cost",
            Unit.POUNDS,
            "Cost of placements to the high needs block, empty places included"),
    TRANSPORT_COST(
            "transport_cost", Unit.POUNDS, "Cost of home to school transport to the general fund"),
    HNB_SPEND("hnb_spend", Unit.POUNDS, "All spend charged to the high needs block"),
    HNB_INCOME("hnb_income", Unit.POUNDS, "All income of the high needs block"),
    IN_YEAR_BALANCE(
            "in_year_balance", Unit.POUNDS, "Income less spend of the year; a deficit is negative"),
    CUMULATIVE_BALANCE(
            "cumulative_balance",
            Unit.POUNDS,
            "Balance carried forward on 31 March; a deficit is negative");

    private final String code;
    private final Unit unit;
    private final String meaning;

    Measure(String code, Unit unit, String meaning) {
        this.code = code;
        this.unit = unit;
        this.meaning = meaning;
    }

    /** Name in results.csv. */
    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    /** What it counts, in a phrase. */
    public String meaning() {
        return meaning;
    }

    /**
     * The year as results.csv writes it: "2027" for a census, "2026-27" for money, from the year it
     * starts in.
     */
    public String yearLabel(int year) {
        return unit == Unit.POUNDS
                ? new highneeds.domain.FinancialYear(year).toString()
                : Integer.toString(year);
    }

    /** Units of results. */
    public enum Unit {
        PLANS,
        PLACES,
        POUNDS
    }
}
