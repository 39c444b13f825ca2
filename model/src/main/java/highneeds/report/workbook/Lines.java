package highneeds.report.workbook;

/** How much height words take when a cell breaks them at its width. */
final class Lines {

    /** Height of a line of body text in points. */
    static final float POINTS = 15;

    /** Letters of running text are narrower than the digit a column's width is counted in. */
    private static final double LETTERS_PER_DIGIT = 1.15;

    private Lines() {}

    /** Letters of running text that a column takes. */
    static int capacity(int width) {
        return (int) (width * LETTERS_PER_DIGIT);
    }

    /**
     * Lines the words take.
     *
     * @param width letters a line takes
     */
    static int of(String words, int width) {
        int lines = 1;
        int used = 0;
        for (String word : words.split(" ")) {
            int length = Math.min(word.length(), width);
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            lines += (word.length() - 1) / width;
        }
        return lines;
    }
}
