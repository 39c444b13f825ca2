package highneeds.scenario;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * A dial of a kind of lever, read from its {@link Dial} annotation.
 *
 * @param component name of the record component, under which it is stored
 * @param name name for people
 * @param unit unit shown with the number, for example "%", "places", "GBP"
 * @param min smallest value
 * @param max largest value
 * @param step smallest step of a slider
 * @param start value a new lever has
 * @param size true if the change grows with it from nothing at 0
 */
public record LeverDial(
        String component,
        String name,
        String unit,
        double min,
        double max,
        double step,
        double start,
        boolean size) {

    private static final List<String> COUNTED = List.of("places", "plans", "years");

    private static final ClassValue<List<LeverDial>> DIALS =
            new ClassValue<>() {
                @Override
                protected List<LeverDial> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .filter(component -> component.isAnnotationPresent(Dial.class))
                            .map(LeverDial::read)
                            .toList();
                }
            };

    /** The dials of a record, in the order of its components. */
    static List<LeverDial> of(Class<? extends Record> type) {
        return DIALS.get(type);
    }

    /** True if it counts what comes whole: places, plans or years. */
    public boolean counts() {
        return COUNTED.contains(unit);
    }

    /**
     * Checks the values of all dials of a record, in order, when it is built.
     *
     * @throws IllegalArgumentException if one lies outside its range
     */
    static void require(Class<? extends Record> type, double... values) {
        List<LeverDial> dials = of(type);
        for (int i = 0; i < values.length; i++) {
            dials.get(i).require(values[i]);
        }
    }

    /**
     * @throws IllegalArgumentException if the value lies outside the range
     */
    void require(double value) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    "'%s' lies between %s and %s, but was %s"
                            .formatted(
                                    name,
                                    Quantity.number(min),
                                    Quantity.of(max, unit),
                                    Quantity.number(value)));
        }
    }

    /** A value as people read it, for example "5%", "40 places" or "£6,000". */
    public String words(double value) {
        String words = Quantity.of(value, unit);
        return min < 0 && value > 0 ? "+" + words : words;
    }

    private static LeverDial read(RecordComponent component) {
        Dial dial = component.getAnnotation(Dial.class);
        return new LeverDial(
                component.getName(),
                dial.name(),
                dial.unit(),
                dial.min(),
                dial.max(),
                dial.step(),
                dial.start(),
                dial.size());
    }
}
