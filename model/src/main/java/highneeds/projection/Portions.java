package highneeds.projection;

import java.util.Arrays;

/**
 * Plans shared out among choices: portions, each of some plans for one choice. A choice may have
 * several portions or none.
 */
final class Portions {

    private int[] choices = new int[512];
    private double[] plans = new double[512];
    private int size;

    int size() {
        return size;
    }

    int choice(int index) {
        return choices[index];
    }

    double plans(int index) {
        return plans[index];
    }

    /** Makes room for a number of portions, in place of those before. */
    void start(int most) {
        size = 0;
        if (most > choices.length) {
            choices = Arrays.copyOf(choices, 2 * most);
            plans = Arrays.copyOf(plans, 2 * most);
        }
    }

    /**
     * Starts with a number of portions of one plan each.
     *
     * @return where their choices are to be put
     */
    int[] ones(int count) {
        start(count);
        Arrays.fill(plans, 0, count, 1);
        size = count;
        return choices;
    }

    void add(int choice, double portion) {
        choices[size] = choice;
        plans[size++] = portion;
    }
}
