package highneeds.finance.choices;

/**
 * A transfer from the schools block to high needs in one year, and who must approve it.
 *
 * <p>Source: Department for Education, dedicated schools grant conditions of grant and schools
 * operational guide: up to 0.5 % of the schools block with the schools forum's approval, more only
 * if the Secretary of State agrees; each year anew.
 *
 * @param amount GBP; negative if moved to the schools block
 * @param schoolsBlock schools block of the year, GBP; 0 if not known
 */
public record BlockTransfer(double amount, double schoolsBlock) {

    private static final double FORUM_LIMIT = 0.005;

    /** Whose approval a transfer needs. */
    public enum Approval {
        NONE,
        SCHOOLS_FORUM,
        SECRETARY_OF_STATE,
        /** The schools block is not known, so the limit is not either. */
        UNKNOWN
    }

    public BlockTransfer {
        if (schoolsBlock < 0) {
            throw new IllegalArgumentException("A schools block is not negative");
        }
    }

    /** Most that the schools forum may approve, GBP. */
    public double forumLimit() {
        return FORUM_LIMIT * schoolsBlock;
    }

    public Approval approval() {
        if (amount <= 0) {
            return Approval.NONE;
        }
        if (schoolsBlock == 0) {
            return Approval.UNKNOWN;
        }
        return amount <= forumLimit() ? Approval.SCHOOLS_FORUM : Approval.SECRETARY_OF_STATE;
    }
}
