package highneeds.workload;

/** Kinds of statutory work. */
public enum WorkKind {
    REQUEST("Requests for an assessment"),
    ANNUAL_REVIEW("Annual reviews"),
    PHASE_TRANSFER("Reviews before a change of phase"),
    APPEAL("Mediations and appeals"),
    CONVERSION("Conversions of older statements and assessments");

    private final String label;

    WorkKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
