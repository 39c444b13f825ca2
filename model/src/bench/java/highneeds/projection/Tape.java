package highneeds.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Notes every question a run asked of chance, to ask them again without the run around them. */
final class Tape {

    private final List<Question> questions = new ArrayList<>();
    private Question[] noted = {};

    /** A chance that answers as another does and notes the questions. */
    Chance recording(Chance chance) {
        return new Chance() {
            @Override
            public double happening(int purpose, int cell, double plans, double probability) {
                questions.add(c -> c.happening(purpose, cell, plans, probability));
                return chance.happening(purpose, cell, plans, probability);
            }

            @Override
            public double starting(int ncy, double expected) {
                questions.add(c -> c.starting(ncy, expected));
                return chance.starting(ncy, expected);
            }

            @Override
            public double picked(int purpose, int cell, double plans, double wanted, double of) {
                questions.add(c -> c.picked(purpose, cell, plans, wanted, of));
                return chance.picked(purpose, cell, plans, wanted, of);
            }

            @Override
            public void share(
                    int purpose,
                    int key,
                    double plans,
                    double[] cumulative,
                    int choices,
                    double[] into,
                    int offset) {
                double[] weights = Arrays.copyOf(cumulative, choices);
                double[] counts = new double[choices];
                questions.add(
                        c -> {
                            c.share(purpose, key, plans, weights, choices, counts, 0);
                            return counts[0];
                        });
                chance.share(purpose, key, plans, cumulative, choices, into, offset);
            }

            @Override
            public double limit(int purpose, int key, double amount) {
                questions.add(c -> c.limit(purpose, key, amount));
                return chance.limit(purpose, key, amount);
            }
        };
    }

    /** Asks every question again. */
    double play(Chance chance) {
        if (noted.length != questions.size()) {
            noted = questions.toArray(Question[]::new);
        }
        double sum = 0;
        for (Question question : noted) {
            sum += question.ask(chance);
        }
        return sum;
    }

    @FunctionalInterface
    private interface Question {
        double ask(Chance chance);
    }
}
