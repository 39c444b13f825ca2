package highneeds.indicator.published;

/** How a high figure is to be read. */
public enum Reading {
    NEITHER("neither a high nor a low figure is good in itself"),
    HIGH_IS_GOOD("a high figure is good"),
    LOW_IS_GOOD("a low figure is good"),
    /** How the process went, which nobody sets as an aim. */
    FACT("a fact about the process, not an aim");

    private final String words;

    Reading(String words) {
        this.words = words;
    }

    /** In a sentence, for example "a high figure is good". */
    public String words() {
        return words;
    }
}
