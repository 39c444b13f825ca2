package highneeds.assumptions;

/**
 * A line of spend that does not follow single placements: support services, therapies, the cost of
 * a lever.
 *
 * @param code section 251 line, or empty
 * @param name name for people
 * @param amount GBP in the year; negative for income
 * @param fund who pays
 */
public record OtherLine(String code, String name, double amount, Fund fund) {

    /** Which budget a line belongs to. */
    public enum Fund {
        HIGH_NEEDS_BLOCK,
        GENERAL_FUND,
        CAPITAL
    }
}
