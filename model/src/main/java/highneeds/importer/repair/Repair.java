package highneeds.importer.repair;

/** A way to mend all rows with one kind of issue. */
public enum Repair {
    /** The two days were typed into each other's columns. */
    SWAP_DATES("Swap the two dates"),
    NO_END("Treat the end date as empty"),
    /** Of several rows of one plan the last counts, not the first. */
    KEEP_LAST("Use the last row of each child"),
    /** The year that follows from the date of birth counts, not the one written. */
    USE_AGE("Use the year of the date of birth"),
    /** The whole counts, not the sum of its parts. */
    USE_WHOLE("Use the annual cost, not its parts"),
    NO_AMOUNT("Treat the amount as empty"),
    NOT_RECORDED("Count the need as not recorded"),
    /** Rows that would be left out are used as they are. */
    USE("Use the rows as they are"),
    END_AT_NEXT("End the earlier placement when the next starts"),
    END_WITH_PLAN("End the placement when the plan ceased"),
    LEAVE_OUT("Leave them out");

    private final String label;

    Repair(String label) {
        this.label = label;
    }

    /** What it does, for people. */
    public String label() {
        return label;
    }
}
