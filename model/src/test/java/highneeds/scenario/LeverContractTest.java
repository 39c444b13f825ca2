package highneeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Scope;
import highneeds.projection.Outcome;
import highneeds.projection.Projection;
import highneeds.projection.YearOutcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What every lever keeps to, whatever it does: a new one is covered when it is written. */
class LeverContractTest {

    private static final int START = Exampleshire.LAST_CENSUS + 2;
    private static final double ROUNDING = 1e-9;

    private static final Baseline BASELINE = Exampleshire.baseline();

    static List<LeverType> levers() {
        return LeverType.all();
    }

    private static Lever lever(LeverType type) {
        return type.starting(START);
    }

    @Test
    void idsAreUnique() {
        assertThat(levers()).extracting(LeverType::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void saysWhatItIs(LeverType type) {
        assertThat(type.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(type.name()).isNotBlank();
        assertThat(type.family()).isNotBlank();
        assertThat(type.help()).endsWith(".");
        assertThat(type.evidence()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("levers")
    void everyDialHasAUnitAndStartsInItsRange(LeverType type) {
        assertThat(type.dials()).isNotEmpty();
        for (LeverDial dial : type.dials()) {
            assertThat(dial.name()).isNotBlank();
            assertThat(dial.unit()).isNotBlank();
            assertThat(dial.step()).isPositive();
            assertThat(dial.start()).isBetween(dial.min(), dial.max());
        }
        assertThat(type.dials()).anyMatch(LeverDial::size);
    }

    @ParameterizedTest
    @MethodSource("levers")
    void aValueOutOfRangeIsRefusedInWords(LeverType type) {
        Lever lever = lever(type);
        for (LeverDial dial : type.dials()) {
            assertThatThrownBy(() -> type.withDial(lever, dial.component(), dial.max() + 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(type.name())
                    .hasMessageContaining(dial.name());
            assertThatThrownBy(() -> type.withDial(lever, dial.component(), Double.NaN))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("levers")
    void isSilentBeforeItStarts(LeverType type) {
        for (YearAssumptions year : BASELINE.years()) {
            if (year.census() < START) {
                assertThat(lever(type).applyTo(year)).isSameAs(year);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("levers")
    void changesSomethingOnceItHasStarted(LeverType type) {
        assertThat(BASELINE.years())
                .anySatisfy(year -> assertThat(lever(type).applyTo(year)).isNotSameAs(year));
    }

    @ParameterizedTest
    @MethodSource("levers")
    void ofNoSizeChangesNothing(LeverType type) {
        Lever nothing = type.atShare(lever(type), 0);
        for (YearAssumptions year : BASELINE.years()) {
            assertThat(nothing.applyTo(year)).isSameAs(year);
        }
    }

    @ParameterizedTest
    @MethodSource("levers")
    void leavesTheYearItIsGivenAsItWas(LeverType type) {
        YearAssumptions year = BASELINE.years().get(START - Exampleshire.LAST_CENSUS);
        YearAssumptions same = Exampleshire.baseline().years().get(BASELINE.years().indexOf(year));

        lever(type).applyTo(year);

        assertThat(year.population()).isEqualTo(same.population());
        assertThat(year.rates().joinersPerHead()).isEqualTo(same.rates().joinersPerHead());
        assertThat(year.rates().joinerMix()).isEqualTo(same.rates().joinerMix());
        assertThat(year.rates().leaverProbability()).isEqualTo(same.rates().leaverProbability());
        assertThat(year.rates().moves().probability())
                .isEqualTo(same.rates().moves().probability());
        assertThat(year.provision()).isEqualTo(same.provision());
        assertThat(year.costs()).isEqualTo(same.costs());
        assertThat(year.funding()).isEqualTo(same.funding());
    }

    @ParameterizedTest
    @MethodSource("levers")
    void theBooksStillBalance(LeverType type) {
        Outcome outcome = Projection.run(Scenario.apply(List.of(lever(type)), BASELINE));
        for (YearOutcome year : outcome.years()) {
            assertThat(year.imbalance()).isCloseTo(0, within(ROUNDING * 100));
            assertThat(Arrays.stream(year.closing().toArray()).min().orElseThrow()).isNotNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("levers")
    void isBuiltFromItsValuesAgain(LeverType type) {
        Lever lever = lever(type);
        assertThat(type.create(type.valuesOf(lever))).isEqualTo(lever);
        assertThat(LeverFields.lever(LeverFields.of(lever))).isEqualTo(lever);
        assertThat(LeverType.of(lever)).isSameAs(type);
        assertThat(LeverType.of(type.id())).isSameAs(type);
    }

    @ParameterizedTest
    @MethodSource("levers")
    void everyDialCanBeTurnedFromEndToEnd(LeverType type) {
        Lever lever = lever(type);
        for (LeverDial dial : type.dials()) {
            for (double end : List.of(dial.min(), dial.max())) {
                Lever turned = type.withDial(lever, dial.component(), end);
                assertThat(type.value(turned, dial.component())).isEqualTo(end);
                Projection.run(Scenario.apply(List.of(turned), BASELINE));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("levers")
    void isDescribedInPlainAndLawfulWords(LeverType type) {
        Lever lever = type.withScope(lever(type), Scope.ALL.withNcys(0, 6));
        String words =
                type.describe(lever, Exampleshire.CATALOGUE)
                        + type.name()
                        + type.help()
                        + type.evidence()
                        + type.dials().stream().map(LeverDial::name).toList();
        assertThat(words).contains("from September " + START).doesNotContain("{");
        assertThat(words.toLowerCase(Locale.ROOT))
                .doesNotContain("refus")
                .doesNotContain("threshold")
                .doesNotContain("cases");
    }

    @ParameterizedTest
    @MethodSource("levers")
    void everyTurnedDialShowsInTheDifference(LeverType type) {
        Lever lever = lever(type);
        assertThat(type.difference(lever, lever, Exampleshire.CATALOGUE)).isEmpty();
        for (LeverDial dial : type.dials()) {
            double end = dial.start() == dial.max() ? dial.min() : dial.max();
            Lever turned = type.withDial(lever, dial.component(), end);
            assertThat(type.difference(lever, turned, Exampleshire.CATALOGUE))
                    .contains(dial.words(dial.start()) + " → " + dial.words(end));
        }
    }

    /** Taken out or switched off, a lever leaves nothing behind. */
    @ParameterizedTest
    @MethodSource("levers")
    void undoneEverythingIsAsBefore(LeverType type) {
        Scenario empty = new Scenario("A", "", "", List.of());
        Scenario with = empty.with(PlacedLever.of(lever(type)));
        ScenarioBook book = ScenarioBook.empty().with(with);
        assertThat(book.apply(with, BASELINE).years()).isNotEqualTo(BASELINE.years());
        assertThat(with.withoutLever(0)).isEqualTo(empty);
        assertThat(book.apply(with.withoutLever(0), BASELINE).years()).isEqualTo(BASELINE.years());
        Scenario off = with.withLever(0, with.levers().getFirst().switched(false));
        assertThat(book.with(off).apply(off, BASELINE).years()).isEqualTo(BASELINE.years());
    }

    /** As a third of the spread is delivered, so much of every size stands in the year. */
    @ParameterizedTest
    @MethodSource("levers")
    void deliveredInPartItIsTheSameLeverWithSmallerSizes(LeverType type) {
        Lever lever = lever(type);
        PlacedLever half = PlacedLever.of(lever).withDelivery(new Delivery(0.5, 0.5, 0.5));
        for (YearAssumptions year : BASELINE.years()) {
            YearAssumptions expected = type.atShare(lever, 0.5).applyTo(year);
            assertThat(half.applyTo(year).funding()).isEqualTo(expected.funding());
            assertThat(half.applyTo(year).provision()).isEqualTo(expected.provision());
            assertThat(half.applyTo(year).costs()).isEqualTo(expected.costs());
        }
    }
}
