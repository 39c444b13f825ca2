package highneeds.finance.movement;

import highneeds.assumptions.OtherLine.Fund;

/** What a part of a movement is put down to, in the order in which the parts are taken. */
public enum Cause {
    VOLUME("More or fewer plans", Fund.HIGH_NEEDS_BLOCK),
    SETTINGS("Where children are placed", Fund.HIGH_NEEDS_BLOCK),
    NEEDS_AND_AGES("Needs and ages within settings", Fund.HIGH_NEEDS_BLOCK),
    PRICE("Top-ups and fees", Fund.HIGH_NEEDS_BLOCK),
    PLACE_FUNDING("Place funding rates", Fund.HIGH_NEEDS_BLOCK),
    CONTRIBUTIONS("Contributions of health and social care", Fund.HIGH_NEEDS_BLOCK),
    EMPTY_PLACES("Places nobody fills", Fund.HIGH_NEEDS_BLOCK),
    OTHER_LINES("Lines that do not follow placements", Fund.HIGH_NEEDS_BLOCK),
    FUNDING("Income", Fund.HIGH_NEEDS_BLOCK),
    SAVINGS("What the levers change", Fund.HIGH_NEEDS_BLOCK),
    TRANSPORT("Transport", Fund.GENERAL_FUND),
    GENERAL_FUND_LINES("Other lines of the general fund", Fund.GENERAL_FUND),
    GENERAL_FUND_SAVINGS("What the levers change in the general fund", Fund.GENERAL_FUND);

    private final String label;
    private final Fund fund;

    Cause(String label, Fund fund) {
        this.label = label;
        this.fund = fund;
    }

    public String label() {
        return label;
    }

    /** The budget it moves. */
    public Fund fund() {
        return fund;
    }
}
