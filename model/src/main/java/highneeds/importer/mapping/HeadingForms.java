package highneeds.importer.mapping;

import highneeds.importer.value.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A heading in the ways it may be read, worked out once however many fields it is held against.
 *
 * @param plain its words
 * @param spelledOut its words with abbreviations spelled out
 * @param withoutBrackets the same without what stands in brackets
 * @param others without whose it is, and each part of one with a slash
 * @param words the words spelled out
 * @param periods words that say for how long an amount is
 * @param letters the letters of its words spelled out
 */
record HeadingForms(
        String plain,
        String spelledOut,
        String withoutBrackets,
        Set<String> others,
        Set<String> words,
        Set<String> periods,
        Letters letters) {

    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("estab", "establishment"),
                    Map.entry("desc", "description"),
                    Map.entry("descr", "description"),
                    Map.entry("no", "number"),
                    Map.entry("num", "number"),
                    Map.entry("ref", "reference"),
                    Map.entry("yr", "year"),
                    Map.entry("grp", "group"),
                    Map.entry("amt", "amount"),
                    Map.entry("org", "organisation"),
                    Map.entry("auth", "authority"));

    /** Words in front that say whose a column is, not what it holds. */
    private static final Set<String> WHOSE =
            Set.of(
                    "pupil",
                    "child",
                    "childs",
                    "student",
                    "learner",
                    "person",
                    "client",
                    "sen",
                    "send",
                    "ehcp",
                    "ehc",
                    "current",
                    "main",
                    "latest",
                    "resident",
                    "package",
                    "placement",
                    "purchase",
                    "service",
                    "provision",
                    "case",
                    "mosaic",
                    "synergy",
                    "liquidlogic",
                    "tribal");

    /** Words that say for how long an amount is; a heading with one means nothing without it. */
    private static final Set<String> PERIODS =
            Set.of(
                    "weekly", "week", "weeks", "pw", "termly", "term", "daily", "day", "days",
                    "monthly", "month", "hourly", "hour");

    static HeadingForms of(String heading) {
        String plain = Words.plain(heading);
        String full = spelledOut(plain);
        Set<String> words = Set.copyOf(Arrays.asList(full.split(" ")));
        return new HeadingForms(
                plain,
                full,
                spelledOut(Words.withoutBrackets(heading)),
                others(heading),
                words,
                periods(words),
                Letters.of(full));
    }

    /** Words with abbreviations spelled out. */
    static String spelledOut(String plain) {
        List<String> words = new ArrayList<>();
        for (String word : plain.split(" ")) {
            words.add(SHORT.getOrDefault(word, word));
        }
        return String.join(" ", words);
    }

    private static Set<String> others(String heading) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(bare(spelledOut(Words.withoutBrackets(heading))));
        if (heading.indexOf('/') > 0) {
            for (String part : heading.split("/")) {
                String plain = spelledOut(Words.withoutBrackets(part));
                forms.add(plain);
                forms.add(bare(plain));
            }
        }
        forms.remove("");
        return forms;
    }

    private static String bare(String plain) {
        List<String> words = Arrays.asList(plain.split(" "));
        while (words.size() > 1 && WHOSE.contains(words.getFirst())) {
            words = words.subList(1, words.size());
        }
        return String.join(" ", words);
    }

    /** Those of the words that say for how long an amount is. */
    static Set<String> periods(Set<String> words) {
        Set<String> periods = new HashSet<>(words);
        periods.retainAll(PERIODS);
        return periods;
    }
}
