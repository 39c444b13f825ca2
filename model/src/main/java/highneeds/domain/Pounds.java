package highneeds.domain;

import java.util.Locale;

/** Sums of money in words. */
public final class Pounds {

    private Pounds() {}

    /** To the nearest pound, a true minus sign before the pound sign: "£48,178", "−£48,178". */
    public static String whole(double pounds) {
        long rounded = Math.round(pounds);
        return (rounded < 0 ? "\u2212£" : "£") + String.format(Locale.UK, "%,d", Math.abs(rounded));
    }
}
