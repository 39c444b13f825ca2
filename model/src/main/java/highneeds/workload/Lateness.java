package highneeds.workload;

/** What becomes of plans that the staff have no time for when they are due. None is given up. */
public enum Lateness {
    /** The forecast of plans and money takes no notice of who is there. */
    NOT_FOLLOWED("The forecast does not follow the staff", 0),
    /** They start later, and cost from then on. */
    PAID_FROM_THEN("Late plans start later and cost from then on", 0),
    /** They start later, and what they would have cost since they were due is paid as well. */
    BACKDATED("Late plans start later and are paid for from the day they were due", 1);

    private final String label;
    private final double backdated;

    Lateness(String label, double backdated) {
        this.label = label;
        this.backdated = backdated;
    }

    public String label() {
        return label;
    }

    /** Share of the time a plan was late that is paid for, 0 to 1. */
    public double backdated() {
        return backdated;
    }

    public boolean followed() {
        return this != NOT_FOLLOWED;
    }
}
