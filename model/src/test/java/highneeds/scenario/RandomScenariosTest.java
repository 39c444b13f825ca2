package highneeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.YearAssumptions;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** N3: a thousand random scenarios; branching, undoing and copying leave no trace in a figure. */
class RandomScenariosTest {

    private static final int SCENARIOS = 1000;
    private static final int MOST_LEVERS = 5;
    private static final int FIRST_START = Exampleshire.LAST_CENSUS + 1;

    private static final Baseline BASELINE = Exampleshire.baseline();

    private static Scenario random(long seed) {
        Random random = new Random(seed);
        List<PlacedLever> levers = new ArrayList<>();
        for (int i = 1 + random.nextInt(MOST_LEVERS); i > 0; i--) {
            levers.add(PlacedLever.of(lever(random)).switched(random.nextInt(5) > 0));
        }
        return new Scenario("A", "", "", levers);
    }

    private static Lever lever(Random random) {
        LeverType type = LeverType.all().get(random.nextInt(LeverType.all().size()));
        return type.atShare(
                type.starting(FIRST_START + random.nextInt(BASELINE.years().size())),
                random.nextDouble());
    }

    private static void assertSame(Baseline one, Baseline other) {
        for (int i = 0; i < BASELINE.years().size(); i++) {
            YearAssumptions left = one.years().get(i);
            YearAssumptions right = other.years().get(i);
            assertThat(left.population()).isEqualTo(right.population());
            assertThat(left.rates().joinersPerHead()).isEqualTo(right.rates().joinersPerHead());
            assertThat(left.rates().joinerMix()).isEqualTo(right.rates().joinerMix());
            assertThat(left.rates().leaverProbability())
                    .isEqualTo(right.rates().leaverProbability());
            assertThat(left.rates().moves().probability())
                    .isEqualTo(right.rates().moves().probability());
            assertThat(left.provision()).isEqualTo(right.provision());
            assertThat(left.costs()).isEqualTo(right.costs());
            assertThat(left.funding()).isEqualTo(right.funding());
        }
    }

    @Test
    void aBranchWithoutLeversIsItsParent() {
        for (int seed = 0; seed < SCENARIOS; seed++) {
            Scenario parent = random(seed);
            Scenario child = new Scenario("B", "", "A", List.of());
            ScenarioBook book = ScenarioBook.empty().with(parent).with(child);
            assertSame(book.apply(child, BASELINE), book.apply(parent, BASELINE));
        }
    }

    @Test
    void thereAndBackAgainIsWhereItBegan() {
        for (int seed = 0; seed < SCENARIOS; seed++) {
            Scenario a = random(seed);
            Baseline before = ScenarioBook.empty().with(a).apply(a, BASELINE);
            Scenario b = a.with(PlacedLever.of(lever(new Random(-seed))));
            Scenario back = b.withoutLever(b.levers().size() - 1);
            assertThat(back).isEqualTo(a);
            assertSame(ScenarioBook.empty().with(b).with(back).apply(back, BASELINE), before);
        }
    }
}
