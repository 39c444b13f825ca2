package highneeds.importer;

/** The tables a project is built from. */
public enum TableKind {
    COHORT("EHCP cohort"),
    PLACEMENTS("Placements"),
    TRANSPORT("Transport"),
    POPULATION("Population"),
    PLACES("Places"),
    FUNDING("Funding and ledger"),
    PROCESS("Statutory process"),
    TRANSITIONS("Transitions"),
    COSTS("Unit costs"),
    VALID_STATES("Valid states"),
    ACTUALS("Ledger by month");

    private final String label;

    TableKind(String label) {
        this.label = label;
    }

    /** Name for people. */
    public String label() {
        return label;
    }
}
