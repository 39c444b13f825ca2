package highneeds.domain;

/**
 * Kinds of setting that levers, capacity and charts speak of; a council's own settings each belong
 * to one.
 */
public enum Sector {
    EARLY_YEARS("Early years"),
    MAINSTREAM("Mainstream"),
    SPECIAL_BASE("Resourced provision and units"),
    STATE_SPECIAL("State-funded special"),
    INDEPENDENT("Independent and non-maintained"),
    ALTERNATIVE("Alternative provision"),
    POST16("Post-16 and further education"),
    ELSEWHERE("Elsewhere or awaiting");

    private final String label;

    Sector(String label) {
        this.label = label;
    }

    /** Name for people, for example "State-funded special". */
    public String label() {
        return label;
    }
}
