package highneeds.report.disclosure;

import highneeds.report.disclosure.CountNetwork.Sum;

import java.util.List;

/**
 * A quick proof that a figure does not follow exactly: other figures, one child away from the true
 * ones, would have been published alike. It looks for a direction in which the figures with room on
 * both sides can move together without changing a sum. What it cannot prove is left to {@link
 * Attack}.
 */
final class FreeMoves {

    private final boolean[] room;
    private final RowSpace sums = new RowSpace();

    /**
     * @param truth the true figures
     * @param published what is published of each
     * @param sums which add up to which
     */
    FreeMoves(List<Double> truth, List<Interval> published, List<Sum> sums) {
        this.room = new boolean[truth.size()];
        for (int i = 0; i < room.length; i++) {
            Interval known = published.get(i);
            room[i] = truth.get(i) - known.least() >= 1 && known.most() - truth.get(i) >= 1;
        }
        sums.forEach(sum -> this.sums.add(row(sum)));
    }

    /** True if the figure can be one more or one less with no sum or published figure changed. */
    boolean open(int figure) {
        double[] alone = new double[room.length];
        alone[figure] = 1;
        return room[figure] && !sums.has(alone);
    }

    private double[] row(Sum sum) {
        double[] row = new double[room.length];
        for (int part : sum.parts()) {
            row[part] += room[part] ? 1 : 0;
        }
        row[sum.total()] -= room[sum.total()] ? 1 : 0;
        return row;
    }
}
