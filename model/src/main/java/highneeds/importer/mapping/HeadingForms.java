package highneeds.importer.mapping;

import highneeds.importer.value.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Other ways to read a heading: abbreviations spelled out, whose it is left out, each of two. */
final class HeadingForms {

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

    private HeadingForms() {}

    /** Words with abbreviations spelled out. */
    static String spelledOut(String plain) {
        List<String> words = new ArrayList<>();
        for (String word : plain.split(" ")) {
            words.add(SHORT.getOrDefault(word, word));
        }
        return String.join(" ", words);
    }

    /** The heading without whose it is, and each part of one with a slash. */
    static Set<String> of(String heading) {
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

    /** True if one says for how long an amount is and the other does not say the same. */
    static boolean differInPeriod(String one, String other) {
        return !periods(one).equals(periods(other));
    }

    private static Set<String> periods(String words) {
        Set<String> periods = new LinkedHashSet<>(Arrays.asList(words.split(" ")));
        periods.retainAll(PERIODS);
        return periods;
    }
}
