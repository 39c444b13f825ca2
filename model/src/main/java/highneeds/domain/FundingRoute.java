package highneeds.domain;

/** How a placement in a setting is paid for. */
public enum FundingRoute {
    /** Element 3 only: the school already has elements 1 and 2. */
    TOP_UP,
    /** Commissioned places, filled or not, and a top-up for each child. */
    PLACE_PLUS,
    /** Element 2 place funding and a top-up (element 3) after Year 11. */
    POST16_PLACE,
    /** The council pays the whole fee. */
    FULL_FEE,
    /** No charge on the high needs block. */
    UNFUNDED
}
