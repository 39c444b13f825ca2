package highneeds.finance.choices;

/**
 * A transfer from the schools block to high needs in one year, who must approve it and who has.
 *
 * <p>Source: Department for Education, dedicated schools grant conditions of grant and schools
 * operational guide: up to 0.5% of the schools block with the schools forum's approval, more only
 * if the Secretary of State agrees; each year anew.
 *
 * @param amount GBP; negative if moved to the schools block
 * @param schoolsBlock schools block of the year, GBP; 0 if not known
 * @param given approval that was given
 */
public record BlockTransfer(double amount, double schoolsBlock, Approval given) {

    private static final double FORUM_LIMIT = 0.005;

    /** Whose approval a transfer needs or has. */
    public enum Approval {
        NONE("none"),
        SCHOOLS_FORUM("schools forum"),
        SECRETARY_OF_STATE("Secretary of State"),
        /** The schools block is not known, so the limit is not either. */
        UNKNOWN("not known");

        private final String label;

        Approval(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public BlockTransfer {
        if (schoolsBlock < 0) {
            throw new IllegalArgumentException("A schools block is not negative");
        }
    }

    /** A transfer that nobody has approved yet. */
    public BlockTransfer(double amount, double schoolsBlock) {
        this(amount, schoolsBlock, Approval.NONE);
    }

    /** Most that the schools forum may approve, GBP. */
    public double forumLimit() {
        return FORUM_LIMIT * schoolsBlock;
    }

    /** Whose approval it needs. */
    public Approval approval() {
        if (amount <= 0) {
            return Approval.NONE;
        }
        if (schoolsBlock == 0) {
            return Approval.UNKNOWN;
        }
        return amount <= forumLimit() ? Approval.SCHOOLS_FORUM : Approval.SECRETARY_OF_STATE;
    }

    /** True if the approval it needs was given. */
    public boolean approved() {
        return switch (approval()) {
            case NONE -> true;
            case SCHOOLS_FORUM -> given == Approval.SCHOOLS_FORUM || agreedByMinister();
            case SECRETARY_OF_STATE -> agreedByMinister();
            case UNKNOWN -> agreedByMinister();
        };
    }

    private boolean agreedByMinister() {
        return given == Approval.SECRETARY_OF_STATE;
    }
}
