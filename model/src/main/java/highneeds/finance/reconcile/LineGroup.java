package highneeds.finance.reconcile;

import java.util.List;

/**
 * Section 251 lines that are reconciled together, because councils book the same spend to one or
 * another of them: a top-up to a school is on 1.2.1 or 1.2.2 by the kind of school.
 */
public enum LineGroup {
    PLACE_FUNDING("Place funding", List.of("1.0.2")),
    TOP_UPS("Top-ups to schools and colleges", List.of("1.2.1", "1.2.2", "1.2.4")),
    INDEPENDENT("Non-maintained and independent providers", List.of("1.2.3")),
    DIRECT_PAYMENTS("Direct payments and personal budgets", List.of("1.2.11")),
    ALTERNATIVE("Alternative provision", List.of("1.2.7")),
    TRANSPORT_PRE_16("Transport to the end of Year 11", List.of("2.1.4")),
    TRANSPORT_16_TO_18("Transport, ages 16 to 18", List.of("2.1.6")),
    TRANSPORT_19_TO_25("Transport, ages 19 to 25", List.of("2.1.7"));

    private final String label;
    private final List<String> lines;

    LineGroup(String label, List<String> lines) {
        this.label = label;
        this.lines = lines;
    }

    public String label() {
        return label;
    }

    /** Codes of its lines, in the order of the return. */
    public List<String> lines() {
        return lines;
    }

    /** True if the general fund pays for it, not the high needs block. */
    public boolean transport() {
        return this == TRANSPORT_PRE_16 || this == TRANSPORT_16_TO_18 || this == TRANSPORT_19_TO_25;
    }
}
