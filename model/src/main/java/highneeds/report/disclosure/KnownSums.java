package highneeds.report.disclosure;

import java.util.List;

/**
 * What follows from published sums by adding them and taking them away: the attack a table of money
 * must withstand.
 */
final class KnownSums {

    private final List<String> unknown;
    private final RowSpace known = new RowSpace();

    KnownSums(List<String> unknown) {
        this.unknown = unknown;
    }

    /** Learns the sum of some settings. */
    void knows(List<String> summed) {
        known.add(row(summed));
    }

    /** True if the sums leave a setting one value. */
    boolean findsOut(String setting) {
        return known.has(row(List.of(setting)));
    }

    private double[] row(List<String> summed) {
        double[] row = new double[unknown.size()];
        summed.forEach(setting -> row[unknown.indexOf(setting)] = 1);
        return row;
    }
}
