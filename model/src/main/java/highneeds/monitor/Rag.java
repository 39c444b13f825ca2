package highneeds.monitor;

/** How far a line is from its budget, by the thresholds a person chose. */
public enum Rag {
    GREEN("Green"),
    AMBER("Amber"),
    RED("Red");

    private final String label;

    Rag(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
