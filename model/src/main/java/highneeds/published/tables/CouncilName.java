package highneeds.published.tables;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is left of a council's name once case, punctuation and words like "City of" are gone, so
 * that "Kingston upon Hull, City of" and "Hull City Council" are near each other.
 *
 * @param words the telling words, in order
 */
record CouncilName(List<String> words) {

    private static final List<String> PASSED_OVER =
            List.of(
                    "city",
                    "county",
                    "council",
                    "borough",
                    "of",
                    "the",
                    "and",
                    "upon",
                    "on",
                    "in",
                    "london",
                    "royal",
                    "metropolitan",
                    "district",
                    "unitary",
                    "authority",
                    "mbc",
                    "cc",
                    "lb",
                    "ua");

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    CouncilName {
        words = List.copyOf(words);
    }

    static CouncilName of(String name) {
        List<String> all =
                Arrays.stream(
                                name.toLowerCase(Locale.ROOT)
                                        .replace("&", " and ")
                                        .replaceAll("[.'’]", "")
                                        .split("[^a-z]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<String> telling = all.stream().filter(word -> !PASSED_OVER.contains(word)).toList();
        // "City of London" is made of nothing else.
        return new CouncilName(telling.isEmpty() ? all : telling);
    }

    /** True if the name has a word by which a council can be told from others. */
    boolean telling() {
        return !PASSED_OVER.containsAll(words);
    }

    /** True if every word of the other name is in this one. */
    boolean has(CouncilName other) {
        return words.containsAll(other.words);
    }

    /** 0 for the same name, 1 for nothing in common; a name that starts another is near it. */
    double distance(CouncilName other) {
        String mine = String.join(" ", words);
        String theirs = String.join(" ", other.words);
        if (mine.equals(theirs)) {
            return 0;
        }
        boolean part = !theirs.isEmpty() && mine.contains(theirs);
        return part ? 0.05 : 1 - LIKENESS.apply(mine, theirs);
    }
}
