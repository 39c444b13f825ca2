package highneeds.importer.mapping;

import highneeds.importer.TableKind;
import highneeds.importer.value.Words;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How well a heading fits the name or an alias of a field, from 0 to 1. */
final class HeadingMatch {

    /** A house heading in its own words. */
    static final double OWN_NAME = 1;

    /** From here on a heading is one of the dictionary, not merely like one. */
    static final double IN_DICTIONARY = 0.85;

    private static final double ALIAS = 0.98;

    /** A heading that is an alias once it is read another way. */
    private static final double OTHER_FORM = 0.83;

    static final double LEAST_LIKENESS = 0.93;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    /**
     * Texts whose lengths differ more are not so alike: with all letters of the shorter found and
     * four of them in front, the likeness is 0.4 + 0.6 (2 + ratio) / 3.
     */
    private static final double LEAST_RATIO = 3 * (LEAST_LIKENESS - 0.4) / 0.6 - 2;

    private static final Map<Column, Names> NAMES = new ConcurrentHashMap<>();

    /**
     * Of the letters of two texts so large a share is common at least, added up for both: with all
     * of them in order and four in front, the likeness is 0.4 + 0.6 (1 + shares) / 3.
     */
    static final double LEAST_SHARES = 3 * (LEAST_LIKENESS - 0.4) / 0.6 - 1;

    private record Column(TableKind table, Field field) {}

    /** A name of a field with its words. */
    private record Name(String plain, Set<String> words, Set<String> periods, Letters letters) {
        static Name of(String plain) {
            Set<String> words = Set.copyOf(Arrays.asList(plain.split(" ")));
            return new Name(plain, words, HeadingForms.periods(words), Letters.of(plain));
        }
    }

    /** The name of a field and its aliases, in the order in which they count. */
    private record Names(String own, List<String> plain, List<Name> names) {
        static Names of(FieldDefinition field) {
            List<String> plain =
                    Stream.concat(Stream.of(field.name()), field.aliases().stream())
                            .map(Words::plain)
                            .map(HeadingForms::spelledOut)
                            .distinct()
                            .toList();
            return new Names(
                    Words.plain(field.name()), plain, plain.stream().map(Name::of).toList());
        }
    }

    private HeadingMatch() {}

    static double score(HeadingForms heading, FieldDefinition field) {
        if (heading.plain().isEmpty()) {
            return 0;
        }
        Names names =
                NAMES.computeIfAbsent(
                        new Column(field.table(), field.field()), key -> Names.of(field));
        if (heading.plain().equals(names.own())) {
            return OWN_NAME;
        }
        double whole = exact(heading.spelledOut(), names.plain());
        double bare = exact(heading.withoutBrackets(), names.plain()) - 0.01;
        double other = heading.others().stream().anyMatch(names.plain()::contains) ? OTHER_FORM : 0;
        return Math.max(Math.max(whole, bare), Math.max(other, likeness(heading, names)));
    }

    private static double exact(String plain, List<String> names) {
        int position = names.indexOf(plain);
        return position < 0 ? 0 : Math.max(IN_DICTIONARY + 0.02, ALIAS - 0.001 * position);
    }

    private static double likeness(HeadingForms heading, Names names) {
        double best = 0;
        for (Name name : names.names()) {
            if (!heading.periods().equals(name.periods())) {
                continue;
            }
            if (mayBeLike(heading, name)) {
                double like = LIKENESS.apply(heading.spelledOut(), name.plain());
                best = Math.max(best, like >= LEAST_LIKENESS ? 0.8 * like : 0);
            }
            int words = name.words().size();
            if (words > 1 && heading.words().containsAll(name.words())) {
                best = Math.max(best, 0.68 + 0.1 * words / heading.words().size());
            }
        }
        return best;
    }

    /** Counting letters takes far less time than the likeness, and rules out nearly all names. */
    private static boolean mayBeLike(HeadingForms heading, Name name) {
        int shorter = Math.min(heading.spelledOut().length(), name.plain().length());
        int longer = Math.max(heading.spelledOut().length(), name.plain().length());
        return shorter > 4
                && shorter >= LEAST_RATIO * longer
                && heading.letters().shares(name.letters()) >= LEAST_SHARES;
    }
}
