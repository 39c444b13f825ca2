package highneeds.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.importer.TableKind;
import highneeds.importer.value.Words;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

import java.util.Random;

/** Counting letters must never rule out a heading that is like a name of the dictionary. */
class LettersTest {

    private static final int MISSPELLINGS = 200;

    private final Random random = new Random(20_261_122);
    private int alike;

    @Test
    void noHeadingThatIsLikeANameIsRuledOut() {
        for (TableKind kind : TableKind.values()) {
            for (FieldDefinition field : HeadingDictionary.fields(kind)) {
                String name = Words.plain(field.name());
                for (int i = 0; i < MISSPELLINGS; i++) {
                    holds(name, misspelled(name));
                }
            }
        }
        assertThat(alike).isGreaterThan(1_000);
    }

    private void holds(String name, String written) {
        if (written.isEmpty()
                || new JaroWinklerSimilarity().apply(written, name) < HeadingMatch.LEAST_LIKENESS) {
            return;
        }
        alike++;
        assertThat(Letters.of(written).shares(Letters.of(name)))
                .as("%s for %s", written, name)
                .isGreaterThanOrEqualTo(HeadingMatch.LEAST_SHARES);
    }

    /** With one to four letters left out, doubled, put in or changed for the one after. */
    private String misspelled(String name) {
        StringBuilder written = new StringBuilder(name);
        for (int slips = 1 + random.nextInt(4); slips > 0 && written.length() > 1; slips--) {
            int at = random.nextInt(written.length() - 1);
            char letter = written.charAt(at);
            switch (random.nextInt(4)) {
                case 0 -> written.deleteCharAt(at);
                case 1 -> written.insert(at, letter);
                case 2 -> written.insert(at, (char) ('a' + random.nextInt(26)));
                default -> written.deleteCharAt(at).insert(at + 1, letter);
            }
        }
        return written.toString();
    }

    @Test
    void lettersCountAsOftenAsTheyAreInBoth() {
        assertThat(Letters.of("need").shares(Letters.of("dene"))).isEqualTo(2);
        // Of n, e, e, d the other has n and d; of n, o, d, s this has n and d.
        assertThat(Letters.of("need").shares(Letters.of("nods"))).isEqualTo(0.5 + 0.5);
        assertThat(Letters.of("aab").shares(Letters.of("ab"))).isEqualTo(2.0 / 3 + 1);
    }
}
