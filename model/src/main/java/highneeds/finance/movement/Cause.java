package highneeds.finance.movement;

/** What a part of a movement is put down to, in the order in which the parts are taken. */
public enum Cause {
    VOLUME("More or fewer plans"),
    SETTINGS("Where children are placed"),
    NEEDS_AND_AGES("Needs and ages within settings"),
    PRICE("Top-ups and fees"),
    PLACE_FUNDING("Place funding rates"),
    CONTRIBUTIONS("Contributions of health and social care"),
    EMPTY_PLACES("Places nobody fills"),
    OTHER_LINES("Lines that do not follow placements"),
    FUNDING("Income");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
