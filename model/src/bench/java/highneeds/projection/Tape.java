package highneeds.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Notes every question a run asked of chance, to ask them again without the run around them. */
final class Tape {

    private final Chance chance;
    private final Portions portions = new Portions();
    private final List<List<Question>> years = new ArrayList<>();
    private long variates;

    /**
     * @param chance answers the questions, while they are noted and when they are asked again
     */
    Tape(Chance chance) {
        this.chance = chance;
    }

    /** The questions from now on are those of another year. */
    void startYear() {
        years.add(new ArrayList<>());
    }

    /** How many variates the run drew: one for each question and for each plan shared out. */
    long variates() {
        return variates;
    }

    /** Asks every question of a year again. */
    double play(int year) {
        double sum = 0;
        for (Question question : years.get(year)) {
            sum += question.ask();
        }
        return sum;
    }

    private void note(double drawn, Question question) {
        variates += (long) drawn;
        years.getLast().add(question);
    }

    /** A chance that answers as the tape's does and notes the questions. */
    Chance recording() {
        return new Chance() {
            @Override
            public double happening(int purpose, int cell, double plans, double probability) {
                note(1, () -> chance.happening(purpose, cell, plans, probability));
                return chance.happening(purpose, cell, plans, probability);
            }

            @Override
            public void happening(
                    int purpose, int[] cells, double[] plans, double[] p, int size, double[] into) {
                int[] cell = Arrays.copyOf(cells, size);
                double[] n = Arrays.copyOf(plans, size);
                double[] probability = Arrays.copyOf(p, size);
                double[] answers = new double[size];
                note(
                        size,
                        () -> {
                            chance.happening(purpose, cell, n, probability, size, answers);
                            return answers[0];
                        });
                chance.happening(purpose, cells, plans, p, size, into);
            }

            @Override
            public double starting(int ncy, double expected) {
                note(1, () -> chance.starting(ncy, expected));
                return chance.starting(ncy, expected);
            }

            @Override
            public double picked(int purpose, int cell, double plans, double wanted, double of) {
                note(plans, () -> chance.picked(purpose, cell, plans, wanted, of));
                return chance.picked(purpose, cell, plans, wanted, of);
            }

            @Override
            public void share(
                    int purpose,
                    int key,
                    double plans,
                    double[] cumulative,
                    int choices,
                    Portions into) {
                double[] weights = Arrays.copyOf(cumulative, choices);
                note(
                        plans,
                        () -> {
                            chance.share(purpose, key, plans, weights, choices, portions);
                            return portions.choice(0);
                        });
                chance.share(purpose, key, plans, cumulative, choices, into);
            }

            @Override
            public double counted(double plans) {
                return chance.counted(plans);
            }

            @Override
            public double limit(int purpose, int key, double amount) {
                note(1, () -> chance.limit(purpose, key, amount));
                return chance.limit(purpose, key, amount);
            }
        };
    }

    @FunctionalInterface
    private interface Question {
        double ask();
    }
}
