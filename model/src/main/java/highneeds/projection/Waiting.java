package highneeds.projection;

import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;

import java.util.Arrays;

/**
 * Plans that are due and not made yet, by position of the national curriculum year: what one year
 * leaves to the next.
 *
 * <p>due + waiting before = made + waiting after. Those who waited longest come first, and nobody
 * waits beyond the last national curriculum year.
 */
final class Waiting {

    private static final int LAST = Ncy.COUNT - 1;

    private final double[] plans = new double[Ncy.COUNT];

    /** Years that those waiting have waited so far, added up. */
    private double years;

    /** Years that those made in the year had waited, added up. */
    private double made;

    void clear() {
        Arrays.fill(plans, 0);
        years = 0;
        made = 0;
    }

    /** Makes those who wait a year older. */
    void age() {
        System.arraycopy(plans, 0, plans, 1, LAST);
        plans[0] = 0;
        made = 0;
    }

    /** Adds plans that were late before the first year, in whole ones if plans are whole. */
    void join(double[] late, Chance chance) {
        double running = 0;
        double before = 0;
        for (int n = 0; n < Ncy.COUNT; n++) {
            running += late[n];
            double now = chance.counted(running);
            plans[n] += now - before;
            before = now;
        }
    }

    /**
     * Makes as many plans as can be made.
     *
     * @param due plans that fall due in the year; becomes the plans that are made in it
     * @param capacity plans that can be made
     */
    void make(double[] due, double capacity, Chance chance) {
        double before = Arrays.stream(plans).sum();
        double room = Math.max(0, capacity - plans[LAST] - due[LAST]);
        double[] old = take(plans, room, chance);
        double[] fresh = take(due, Math.max(0, room - sum(old)), chance);
        double released = 0;
        for (int n = 0; n < Ncy.COUNT; n++) {
            double first = n == LAST ? plans[n] : old[n];
            double then = n == LAST ? due[n] : fresh[n];
            released += first;
            plans[n] = Math.max(0, (plans[n] - first) + (due[n] - then));
            due[n] = first + then;
        }
        made = before == 0 ? 0 : years * released / before;
        years += Arrays.stream(plans).sum() - made;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    /** As many of some plans as there is room for, alike in every year but the last. */
    private static double[] take(double[] from, double room, Chance chance) {
        double all = sum(from) - from[LAST];
        double share = all <= room ? 1 : room / all;
        double[] taken = new double[Ncy.COUNT];
        double running = 0;
        double before = 0;
        for (int n = 0; n < LAST; n++) {
            running += from[n] * share;
            double now = share == 1 ? running : chance.counted(running);
            taken[n] = share == 1 ? from[n] : Math.min(from[n], now - before);
            before += taken[n];
        }
        return taken;
    }

    boolean none() {
        for (double each : plans) {
            if (each > 0) {
                return false;
            }
        }
        return true;
    }

    NcyValues plans() {
        return NcyValues.of(ncy -> plans[Ncy.index(ncy)]);
    }

    /** Years that the plans made in the year had waited, added up. */
    double yearsMadeUp() {
        return made;
    }
}
