package highneeds.workload;

import highneeds.importer.value.Words;

import java.util.Arrays;
import java.util.Optional;

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

    /** The role of a name as people write it: its label, or how the label begins. */
    public static Optional<Role> named(String written) {
        String plain = Words.plain(written);
        return Arrays.stream(values())
                .filter(role -> !plain.isEmpty() && Words.plain(role.label).startsWith(plain))
                .findFirst();
    }
}
