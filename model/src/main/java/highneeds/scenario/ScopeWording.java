package highneeds.scenario;

import highneeds.domain.Catalogue;
import highneeds.domain.Ncy;
import highneeds.domain.Need;
import highneeds.domain.Scope;

import java.util.ArrayList;
import java.util.List;

/** What a scope covers, in words. */
final class ScopeWording {

    private ScopeWording() {}

    /** "for Reception to Year 6 with Autistic spectrum disorder in SEN unit"; empty for all. */
    static String of(Scope scope, Catalogue catalogue) {
        List<String> parts = new ArrayList<>();
        if (scope.firstNcy() != Ncy.FIRST || scope.lastNcy() != Ncy.LAST) {
            parts.add("for " + years(scope));
        }
        if (!scope.needs().isEmpty()) {
            parts.add("with " + anyOf(needs(scope.needs(), catalogue)));
        }
        if (!scope.settings().isEmpty()) {
            parts.add(
                    "in "
                            + anyOf(
                                    scope.settings().stream()
                                            .map(code -> setting(code, catalogue))
                                            .toList()));
        }
        return String.join(" ", parts);
    }

    /** Name of a setting, in lower case where it is not a proper name; the code if unknown. */
    static String setting(String code, Catalogue catalogue) {
        return catalogue.hasSetting(code) ? inSentence(catalogue.setting(code).name()) : code;
    }

    private static List<String> needs(List<String> codes, Catalogue catalogue) {
        return codes.stream()
                .map(
                        code ->
                                catalogue.needs().stream()
                                        .filter(need -> need.code().equals(code))
                                        .map(Need::name)
                                        .map(ScopeWording::inSentence)
                                        .findFirst()
                                        .orElse(code))
                .toList();
    }

    private static String years(Scope scope) {
        String first = Ncy.label(scope.firstNcy());
        if (scope.firstNcy() == scope.lastNcy()) {
            return first;
        }
        if (scope.firstNcy() == Ncy.FIRST) {
            return "children up to " + Ncy.label(scope.lastNcy());
        }
        return scope.lastNcy() == Ncy.LAST
                ? first + " and above"
                : first + " to " + Ncy.label(scope.lastNcy());
    }

    private static String anyOf(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }

    private static String inSentence(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
