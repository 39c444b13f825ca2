package highneeds.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Rounds parts so that they add up to their rounded total. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Rounds each part down and gives what is missing to those that lost most.
     *
     * @return whole numbers that add up to the rounded sum of the parts; each less than one away
     *     from its part
     */
    public static long[] round(double[] parts) {
        long[] rounded = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            rounded[i] = (long) Math.floor(parts[i]);
        }
        long missing = Math.round(Arrays.stream(parts).sum()) - Arrays.stream(rounded).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> rounded[i] - parts[i]))
                .limit(Math.max(0, missing))
                .forEach(i -> rounded[i]++);
        return rounded;
    }
}
