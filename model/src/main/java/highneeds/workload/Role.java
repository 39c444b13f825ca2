package highneeds.workload;

/** Whose time the statutory process takes. */
public enum Role {
    CASEWORKER("Caseworkers", 24),
    PSYCHOLOGIST("Educational psychologists", 20),
    HEALTH("Health advice", 20);

    private final String label;
    private final double usualHours;

    Role(String label, double usualHours) {
        this.label = label;
        this.usualHours = usualHours;
    }

    public String label() {
        return label;
    }

    /**
     * Hours a week that a full-time post usually has for cases, over a year with its leave,
     * training and meetings. A working assumption, to be replaced by the council's own.
     */
    public double usualHours() {
        return usualHours;
    }
}
