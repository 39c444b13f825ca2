package highneeds.scenario;

import highneeds.domain.Catalogue;
import highneeds.domain.Scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A kind of lever, read from the sealed hierarchy of {@link Lever}: what a form, a file, a report
 * and a test need to know of it. A new lever record is found here without being listed anywhere.
 *
 * <p>The values of a lever are a map from the name of each record component to its value: a {@code
 * Double} for a dial, a {@link Scope}, a {@link Phasing}, a {@code String} for a setting code.
 */
public final class LeverType {

    private static final List<LeverType> ALL = List.copyOf(find(Lever.class));

    private final LeverRecord record;
    private final Label label;
    private final String family;

    private LeverType(Class<? extends Record> record, String family) {
        this.record = new LeverRecord(record);
        this.label = record.getAnnotation(Label.class);
        this.family = family;
    }

    private static List<LeverType> find(Class<?> type) {
        List<LeverType> found = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                found.add(
                        new LeverType(
                                permitted.asSubclass(Record.class),
                                type.getAnnotation(Family.class).value()));
            } else {
                found.addAll(find(permitted));
            }
        }
        return found;
    }

    /** All kinds of lever, family by family. */
    public static List<LeverType> all() {
        return ALL;
    }

    /**
     * The kind with an id.
     *
     * @throws NoSuchElementException if there is none
     */
    public static LeverType of(String id) {
        return ALL.stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new NoSuchElementException(
                                        "There is no lever '"
                                                + id
                                                + "'; the levers are "
                                                + ALL.stream().map(LeverType::id).toList()));
    }

    /** The kind a lever is of. */
    public static LeverType of(Lever lever) {
        return ALL.stream().filter(type -> type.record.holds(lever)).findFirst().orElseThrow();
    }

    /** Stable name it is stored under. */
    public String id() {
        return label.id();
    }

    /** Name for people. */
    public String name() {
        return label.name();
    }

    /** Name of its family, for example "Placement". */
    public String family() {
        return family;
    }

    /** What it does and by what means. */
    public String help() {
        return label.help();
    }

    /** What is known of its size, with the source. */
    public String evidence() {
        return label.evidence();
    }

    String phrase() {
        return label.phrase();
    }

    /** Its dials in the order a form shows them. */
    public List<LeverDial> dials() {
        return record.dials();
    }

    /**
     * The dial of a component.
     *
     * @throws NoSuchElementException if there is none
     */
    public LeverDial dial(String component) {
        return dials().stream()
                .filter(dial -> dial.component().equals(component))
                .findFirst()
                .orElseThrow(
                        () ->
                                new NoSuchElementException(
                                        "'" + name() + "' has no dial '" + component + "'"));
    }

    /** True if a person chooses which children and settings it covers. */
    public boolean hasScope() {
        return record.componentOf(Scope.class).isPresent();
    }

    /** The setting code a person chooses on it, if there is one. */
    public Optional<LeverDestination> destination() {
        return record.destination();
    }

    /** A new lever with every dial where it starts, covering all it can, from a September on. */
    public Lever starting(int september) {
        return create(Map.of(), Scope.ALL, Phasing.from(september));
    }

    /**
     * Builds a lever from its dials.
     *
     * @param dials value of each dial by component name; those left out have their start value
     * @throws IllegalArgumentException if a value lies outside its range or there is no such dial
     */
    public Lever create(Map<String, Double> dials, Scope scope, Phasing phasing) {
        Map<String, Object> values = new LinkedHashMap<>(dials);
        record.componentOf(Scope.class).ifPresent(component -> values.put(component, scope));
        record.componentOf(Phasing.class).ifPresent(component -> values.put(component, phasing));
        return create(values);
    }

    /**
     * Builds a lever from the values of its components; dials and setting codes left out have their
     * start value, a scope left out covers everything.
     *
     * @throws IllegalArgumentException if a value lies outside its range, is of another type, or
     *     belongs to no component, or if there is no phasing
     */
    public Lever create(Map<String, ?> values) {
        try {
            return record.build(values);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name() + ": " + e.getMessage(), e);
        }
    }

    /** The values of a lever of this kind by component name, in order. */
    public Map<String, Object> valuesOf(Lever lever) {
        return record.read(lever);
    }

    /** Value of one dial of a lever. */
    public double value(Lever lever, String component) {
        dial(component);
        return (Double) valuesOf(lever).get(component);
    }

    /**
     * The same lever with one dial turned.
     *
     * @throws IllegalArgumentException if the value lies outside its range
     */
    public Lever withDial(Lever lever, String component, double value) {
        dial(component);
        return with(lever, component, value);
    }

    /** The same lever for other children; a lever without a scope is left as it is. */
    public Lever withScope(Lever lever, Scope scope) {
        return hasScope() ? with(lever, "scope", scope) : lever;
    }

    /** The same lever at another time. */
    public Lever withPhasing(Lever lever, Phasing phasing) {
        return with(lever, "phasing", phasing);
    }

    /** The same lever with another setting; a lever that places nobody is left as it is. */
    public Lever withDestination(Lever lever, String setting) {
        return destination()
                .map(destination -> with(lever, destination.component(), setting))
                .orElse(lever);
    }

    /**
     * The same lever with every size multiplied by a share, as far as the dials go: what is left of
     * it if only that much is delivered.
     *
     * @param share 0 for nothing, 1 for all of it
     */
    public Lever atShare(Lever lever, double share) {
        if (share == 1) {
            return lever;
        }
        Map<String, Object> values = valuesOf(lever);
        for (LeverDial dial : dials()) {
            if (dial.size()) {
                double part = (Double) values.get(dial.component()) * share;
                values.put(dial.component(), Math.clamp(part, dial.min(), dial.max()));
            }
        }
        return create(values);
    }

    /** A lever in a sentence, as far as the catalogue knows the codes it names. */
    public String describe(Lever lever, Catalogue catalogue) {
        return new LeverWording(this, catalogue).describe(lever);
    }

    /** How a lever of this kind differs from another, in words; empty if it does not. */
    public String difference(Lever before, Lever after, Catalogue catalogue) {
        return new LeverWording(this, catalogue).difference(before, after);
    }

    private Lever with(Lever lever, String component, Object value) {
        Map<String, Object> values = valuesOf(lever);
        values.put(component, value);
        return create(values);
    }

    @Override
    public String toString() {
        return id();
    }
}
