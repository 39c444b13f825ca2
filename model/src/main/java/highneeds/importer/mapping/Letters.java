package highneeds.importer.mapping;

import java.util.Arrays;

/** The letters of a text, whatever their order. */
final class Letters {

    private final char[] sorted;

    private Letters(char[] sorted) {
        this.sorted = sorted;
    }

    static Letters of(String text) {
        char[] letters = text.toCharArray();
        Arrays.sort(letters);
        return new Letters(letters);
    }

    /** The share of its letters that the other text has, and of the other's that it has, added. */
    double shares(Letters other) {
        double common = inCommon(other);
        return common / sorted.length + common / other.sorted.length;
    }

    /** How many letters both have, each as often as it is in both. */
    private int inCommon(Letters other) {
        int common = 0;
        int theirs = 0;
        for (char letter : sorted) {
            while (theirs < other.sorted.length && other.sorted[theirs] < letter) {
                theirs++;
            }
            if (theirs < other.sorted.length && other.sorted[theirs] == letter) {
                common++;
                theirs++;
            }
        }
        return common;
    }
}
