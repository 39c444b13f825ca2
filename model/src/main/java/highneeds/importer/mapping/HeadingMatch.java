package highneeds.importer.mapping;

import highneeds.importer.value.Words;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well a heading fits the name or an alias of a field, from 0 to 1. */
final class HeadingMatch {

    /** A house heading in its own words. */
    static final double OWN_NAME = 1;

    /** From here on a heading is one of the dictionary, not merely like one. */
    static final double IN_DICTIONARY = 0.85;

    private static final double ALIAS = 0.98;

    /** A heading that is an alias once it is read another way. */
    private static final double OTHER_FORM = 0.83;

    private static final double LEAST_LIKENESS = 0.93;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final Map<String, List<String>> PLAIN = new HashMap<>();

    private HeadingMatch() {}

    static double score(String heading, FieldDefinition field) {
        String plain = Words.plain(heading);
        if (plain.isEmpty()) {
            return 0;
        }
        if (plain.equals(Words.plain(field.name()))) {
            return OWN_NAME;
        }
        List<String> aliases = plainNames(field);
        String full = HeadingForms.spelledOut(plain);
        double whole = exact(full, aliases);
        String withoutBrackets = HeadingForms.spelledOut(Words.withoutBrackets(heading));
        double bare = exact(withoutBrackets, aliases) - 0.01;
        double other =
                HeadingForms.of(heading).stream().anyMatch(aliases::contains) ? OTHER_FORM : 0;
        return Math.max(Math.max(whole, bare), Math.max(other, likeness(full, aliases)));
    }

    private static double exact(String plain, List<String> names) {
        int position = names.indexOf(plain);
        return position < 0 ? 0 : Math.max(IN_DICTIONARY + 0.02, ALIAS - 0.001 * position);
    }

    private static double likeness(String plain, List<String> names) {
        double best = 0;
        List<String> words = Arrays.asList(plain.split(" "));
        for (String name : names) {
            if (HeadingForms.differInPeriod(plain, name)) {
                continue;
            }
            if (name.length() > 4 && plain.length() > 4) {
                double like = LIKENESS.apply(plain, name);
                best = Math.max(best, like >= LEAST_LIKENESS ? 0.8 * like : 0);
            }
            List<String> nameWords = Arrays.asList(name.split(" "));
            if (nameWords.size() > 1 && words.containsAll(nameWords)) {
                best = Math.max(best, 0.68 + 0.1 * nameWords.size() / words.size());
            }
        }
        return best;
    }

    private static synchronized List<String> plainNames(FieldDefinition field) {
        return PLAIN.computeIfAbsent(
                field.table() + "/" + field.field(),
                key ->
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(field.name()),
                                        field.aliases().stream())
                                .map(Words::plain)
                                .map(HeadingForms::spelledOut)
                                .distinct()
                                .toList());
    }
}
