package highneeds.area;

/** How the shares of areas go on. */
public enum AreaTrend {
    /** As at the last census. */
    HELD("shares of the last census held"),
    /** Moving on as between the first census and the last, less each year. */
    TREND("shares move on as they have, a little less each year");

    private final String label;

    AreaTrend(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
