package highneeds.scenario;

import highneeds.domain.Scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Levers as plain maps of text, numbers, lists and maps, so that a file can hold any lever without
 * knowing one: {@code "lever"} is the id, and each component has a field of its name.
 *
 * <pre>{@code
 * {"lever": "fewer-new-plans", "percent": 5,
 *  "scope": {"firstNcy": -4, "lastNcy": 20, "needs": [], "settings": []},
 *  "phasing": {"startSeptember": 2027, "rampYears": 2, "delayYears": 0}}
 * }</pre>
 */
public final class LeverFields {

    /** Field that holds the id of the kind of lever. */
    public static final String LEVER = "lever";

    private LeverFields() {}

    /** A lever as plain fields, in order. */
    public static Map<String, Object> of(Lever lever) {
        LeverType type = LeverType.of(lever);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(LEVER, type.id());
        type.valuesOf(lever).forEach((name, value) -> fields.put(name, plain(value)));
        return fields;
    }

    /**
     * The lever that plain fields describe.
     *
     * @throws java.util.NoSuchElementException if there is no such lever
     * @throws IllegalArgumentException if a field is missing, unknown or out of range
     */
    public static Lever lever(Map<String, ?> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> values.put(name, typed(name, value)));
        return LeverType.of(String.valueOf(values.remove(LEVER))).create(values);
    }

    private static Object plain(Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        switch (value) {
            case Scope scope -> {
                fields.put("firstNcy", scope.firstNcy());
                fields.put("lastNcy", scope.lastNcy());
                fields.put("needs", scope.needs());
                fields.put("settings", scope.settings());
            }
            case Phasing phasing -> {
                fields.put("startSeptember", phasing.startSeptember());
                fields.put("rampYears", phasing.rampYears());
                fields.put("delayYears", phasing.delayYears());
            }
            default -> {
                return value;
            }
        }
        return fields;
    }

    private static Object typed(String name, Object value) {
        return switch (value) {
            case Number number -> number.doubleValue();
            case Map<?, ?> fields when fields.containsKey("firstNcy") ->
                    new Scope(
                            whole(fields, "firstNcy"),
                            whole(fields, "lastNcy"),
                            codes(fields, "needs"),
                            codes(fields, "settings"));
            case Map<?, ?> fields when fields.containsKey("startSeptember") ->
                    new Phasing(
                            whole(fields, "startSeptember"),
                            whole(fields, "rampYears"),
                            whole(fields, "delayYears"));
            case String text -> text;
            case null, default ->
                    throw new IllegalArgumentException(
                            "The field '" + name + "' of a lever cannot be '" + value + "'");
        };
    }

    private static int whole(Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof Number number
                && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        throw new IllegalArgumentException(
                "The field '"
                        + name
                        + "' of a lever is a whole number, but was '"
                        + fields.get(name)
                        + "'");
    }

    private static List<String> codes(Map<?, ?> fields, String name) {
        List<String> codes = new ArrayList<>();
        if (fields.get(name) instanceof List<?> list) {
            list.forEach(code -> codes.add(String.valueOf(code)));
        }
        return codes;
    }
}
