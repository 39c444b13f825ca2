package highneeds.scenario;

import highneeds.domain.Catalogue;
import highneeds.domain.Scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Levers of one kind in words, with the names of a catalogue. */
final class LeverWording {

    private static final String ARROW = " → ";

    private final LeverType type;
    private final Catalogue catalogue;

    LeverWording(LeverType type, Catalogue catalogue) {
        this.type = type;
        this.catalogue = catalogue;
    }

    /** "5% fewer new plans for Reception to Year 6 from September 2027, over 2 years". */
    String describe(Lever lever) {
        String sentence = withoutNothing(type.phrase(), type.valuesOf(lever));
        for (Map.Entry<String, Object> value : type.valuesOf(lever).entrySet()) {
            sentence =
                    sentence.replace(
                            "{" + value.getKey() + "}", words(value.getKey(), value.getValue()));
        }
        return sentence + scopeOf(lever) + " " + lever.phasing().words();
    }

    /**
     * The phrase with the parts of a group, as in "[{a} of these|{b} of those] moved", joined; a
     * part whose dial stands at 0 is left out, unless the whole group would say nothing.
     */
    private String withoutNothing(String phrase, Map<String, Object> values) {
        int open = phrase.indexOf('[');
        int close = phrase.indexOf(']');
        if (open < 0) {
            return phrase;
        }
        List<String> all = List.of(phrase.substring(open + 1, close).split("\\|"));
        boolean changesSomething =
                type.dials().stream()
                        .anyMatch(dial -> dial.size() && !isNothing(values.get(dial.component())));
        List<String> said =
                all.stream()
                        .filter(part -> !changesSomething || !saysNothing(part, values))
                        .toList();
        return phrase.substring(0, open)
                + String.join(", and ", said.isEmpty() ? all : said)
                + phrase.substring(close + 1);
    }

    private static boolean saysNothing(String part, Map<String, Object> values) {
        return isNothing(values.get(part.substring(part.indexOf('{') + 1, part.indexOf('}'))));
    }

    private static boolean isNothing(Object value) {
        return value instanceof Double number && number == 0;
    }

    /** "Fewer new plans: 5% → 10%, from September 2027"; empty if nothing differs. */
    String difference(Lever before, Lever after) {
        Map<String, Object> old = type.valuesOf(before);
        List<String> parts = new ArrayList<>();
        type.valuesOf(after)
                .forEach(
                        (component, value) -> {
                            if (!value.equals(old.get(component))) {
                                parts.add(change(component, old.get(component), value));
                            }
                        });
        if (parts.isEmpty()) {
            return "";
        }
        String sentence = type.name() + ": " + String.join("; ", parts);
        return before.phasing().equals(after.phasing())
                ? sentence + ", " + after.phasing().words()
                : sentence;
    }

    private String change(String component, Object before, Object after) {
        String change = words(component, before) + ARROW + words(component, after);
        boolean dial = after instanceof Double;
        return dial && type.dials().size() > 1
                ? type.dial(component).name() + " " + change
                : change;
    }

    private String words(String component, Object value) {
        return switch (value) {
            case Double number -> type.dial(component).words(number);
            case Scope scope ->
                    scope.equals(Scope.ALL) ? "for all" : ScopeWording.of(scope, catalogue);
            case Phasing phasing -> phasing.words();
            default -> ScopeWording.setting(value.toString(), catalogue);
        };
    }

    private String scopeOf(Lever lever) {
        for (Object value : type.valuesOf(lever).values()) {
            if (value instanceof Scope scope && !scope.equals(Scope.ALL)) {
                return " " + ScopeWording.of(scope, catalogue);
            }
        }
        return "";
    }
}
