package highneeds.report.disclosure;

/** Who a paper is for. */
public enum Profile {
    INTERNAL("Internal", "Internal: exact figures, not to be published"),
    RESTRICTED(
            "Restricted",
            "Restricted: exact figures for a closed meeting, without files, rows or unit costs; not"
                    + " to be published"),
    PUBLIC("Public", "Public: small groups and their money are protected");

    private final String label;
    private final String meaning;

    Profile(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** What it means, for covers and notes. */
    public String meaning() {
        return meaning;
    }
}
