package highneeds.monitor;

/** What is taken for the months of a year that are still to come. */
public enum RestOfYear {
    /** The forecast as it was made. */
    AS_FORECAST("As forecast"),
    /**
     * The forecast with top-ups and fees of each setting scaled to the placements of the last month
     * closed.
     */
    AT_LATEST_PLACEMENTS("As forecast, for the children placed now");

    private final String label;

    RestOfYear(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
