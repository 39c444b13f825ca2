package highneeds.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Two hundred made-up tables of needs by settings under each rule set, attacked. */
class CountAttackTest {

    private static final int TABLES = 200;
    private static final int NEEDS = 12;
    private static final int SETTINGS = 7;

    @ParameterizedTest
    @EnumSource(
            value = RuleSet.class,
            names = {"DFE_CIN", "STRICT"})
    void noWithheldCountCanBeToldToWithinThree(RuleSet rules) {
        int withheld = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            double[][] table = table(seed, 3_000 + 3_000 * (seed % 4));
            Optional<Set<Integer>> hidden = WithheldCounts.of(network(table, false), rules);
            if (hidden.isPresent()) {
                withheld++;
                Interval[][] published = new Interval[NEEDS + 1][SETTINGS + 1];
                for (int cell = 0; cell < count(table); cell++) {
                    double value = value(table, cell);
                    published[cell / (SETTINGS + 1)][cell % (SETTINGS + 1)] =
                            hidden.get().contains(cell)
                                    ? Interval.UNKNOWN
                                    : Interval.exactly(value);
                }
                TwoWayAttack attack = new TwoWayAttack(table, published);
                for (int cell : hidden.get()) {
                    if (rules.small(value(table, cell))) {
                        double[] swing = attack.swing(cell);
                        assertThat(swing[0] + swing[1])
                                .as("table " + seed + ", cell " + cell)
                                .isGreaterThanOrEqualTo(WithheldCounts.LEAST_WIDTH);
                    }
                }
            }
        }
        assertThat(withheld).as("tables that could be withheld at all").isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(
            value = RuleSet.class,
            names = {"ROUND_TO_5", "OFQUAL"})
    void noRoundedCountFollowsExactlyEvenWithTheTotalsTheDepartmentPublishes(RuleSet rules) {
        for (int seed = 0; seed < TABLES; seed++) {
            double[][] table = table(seed, 40 + 150 * (seed % 8));
            Set<Integer> hidden = RoundedCounts.toWithhold(network(table, true), rules);
            Interval[][] published = new Interval[NEEDS + 1][SETTINGS + 1];
            for (int cell = 0; cell < count(table); cell++) {
                double value = value(table, cell);
                published[cell / (SETTINGS + 1)][cell % (SETTINGS + 1)] =
                        total(cell)
                                ? Interval.exactly(value)
                                : hidden.contains(cell) ? Interval.UNKNOWN : rules.published(value);
            }
            TwoWayAttack attack = new TwoWayAttack(table, published);
            for (int cell = 0; cell < count(table); cell++) {
                if (!total(cell) && rules.small(value(table, cell))) {
                    double[] swing = attack.swing(cell);
                    assertThat(swing[0] + swing[1])
                            .as("table " + seed + ", cell " + cell)
                            .isGreaterThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void withoutSecondarySuppressionACountFollowsFromItsTotal() {
        List<CountNetwork.Row> rows =
                List.of(row("a", 3), row("b", 40), row("c", 50), row("all", 93));
        CountNetwork network =
                new CountNetwork(rows, List.of(new CountNetwork.Sum(3, List.of(0, 1, 2))));
        List<Interval> published =
                List.of(
                        Interval.UNKNOWN,
                        Interval.exactly(40),
                        Interval.exactly(50),
                        Interval.exactly(93));

        assertThat(
                        new Attack(List.of(3.0, 40.0, 50.0, 93.0), published, network.sums())
                                .on(0)
                                .exact())
                .isTrue();
    }

    @Test
    void withholdingTooMuchIsNotAnAnswer() {
        assertThat(WithheldCounts.of(network(table(1, 600), false), RuleSet.DFE_CIN)).isEmpty();
    }

    private static CountNetwork.Row row(String name, double value) {
        return new CountNetwork.Row(name, List.of(value), false);
    }

    /** Shares of rows and columns differ by a factor of 40, as they do in a council. */
    private static double[][] table(int seed, int plans) {
        Random random = new Random(seed);
        double[][] table = new double[NEEDS + 1][SETTINGS + 1];
        double[] needs = shares(random, NEEDS);
        double[] settings = shares(random, SETTINGS);
        for (int plan = 0; plan < plans; plan++) {
            int i = draw(random, needs);
            int j = draw(random, settings);
            table[i][j]++;
            table[i][SETTINGS]++;
            table[NEEDS][j]++;
            table[NEEDS][SETTINGS]++;
        }
        return table;
    }

    private static double[] shares(Random random, int count) {
        double[] shares = new double[count];
        for (int i = 0; i < count; i++) {
            shares[i] = Math.exp(random.nextDouble() * Math.log(40));
        }
        return shares;
    }

    private static int draw(Random random, double[] shares) {
        double left = random.nextDouble() * java.util.Arrays.stream(shares).sum();
        int at = 0;
        while (left > shares[at] && at < shares.length - 1) {
            left -= shares[at++];
        }
        return at;
    }

    private static CountNetwork network(double[][] table, boolean totalsKnown) {
        List<CountNetwork.Row> rows = new ArrayList<>();
        for (int cell = 0; cell < count(table); cell++) {
            rows.add(
                    new CountNetwork.Row(
                            "cell " + cell,
                            List.of(value(table, cell)),
                            totalsKnown && total(cell)));
        }
        List<CountNetwork.Sum> sums = new ArrayList<>();
        for (int i = 0; i <= NEEDS; i++) {
            List<Integer> parts = new ArrayList<>();
            for (int j = 0; j < SETTINGS; j++) {
                parts.add(at(i, j));
            }
            sums.add(new CountNetwork.Sum(at(i, SETTINGS), parts));
        }
        for (int j = 0; j <= SETTINGS; j++) {
            List<Integer> parts = new ArrayList<>();
            for (int i = 0; i < NEEDS; i++) {
                parts.add(at(i, j));
            }
            sums.add(new CountNetwork.Sum(at(NEEDS, j), parts));
        }
        return new CountNetwork(rows, sums);
    }

    private static int at(int i, int j) {
        return i * (SETTINGS + 1) + j;
    }

    private static boolean total(int cell) {
        return cell / (SETTINGS + 1) == NEEDS || cell % (SETTINGS + 1) == SETTINGS;
    }

    private static int count(double[][] table) {
        return table.length * table[0].length;
    }

    private static double value(double[][] table, int cell) {
        return table[cell / (SETTINGS + 1)][cell % (SETTINGS + 1)];
    }
}
