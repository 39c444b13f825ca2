package highneeds.app.chart;

/**
 * The years of a chart that are looked at.
 *
 * @param first position of the first of them
 * @param last position of the last of them
 */
record YearWindow(int first, int last) {

    /** Fewer would show no course. */
    private static final int FEWEST = 3;

    YearWindow {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("Years " + first + " to " + last);
        }
    }

    static YearWindow all(int years) {
        return new YearWindow(0, Math.max(0, years - 1));
    }

    /** True if a chart of so many years has some that can be left out. */
    static boolean canBeCloser(int years) {
        return years > FEWEST;
    }

    int size() {
        return last - first + 1;
    }

    boolean isAll(int years) {
        return size() >= years;
    }

    /** Half as many years, with one of them in the middle as far as there are years beside it. */
    YearWindow closerTo(int year) {
        return around(year, Math.max(Math.min(FEWEST, size()), size() / 2), first, last);
    }

    /** Twice as many years, as far as there are. */
    YearWindow wider(int years) {
        return around((first + last) / 2, Math.min(years, 2 * size()), 0, years - 1);
    }

    /** From one year to another, whichever comes first; a few more if they are too near. */
    YearWindow between(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        return high - low + 1 >= FEWEST
                ? new YearWindow(low, high)
                : around((low + high) / 2, Math.min(FEWEST, size()), first, last);
    }

    private static YearWindow around(int year, int size, int least, int most) {
        int from = Math.clamp(year - size / 2, least, Math.max(least, most - size + 1));
        return new YearWindow(from, Math.min(most, from + size - 1));
    }
}
