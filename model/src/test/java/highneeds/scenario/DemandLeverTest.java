package highneeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Scope;

import org.junit.jupiter.api.Test;

import java.util.List;

class DemandLeverTest {

    private static final double EXACT = 1e-9;
    private static final Baseline BASELINE = Exampleshire.baseline();
    private static final Phasing FROM_2027 = Phasing.from(2027);

    private static YearAssumptions year(int census) {
        return BASELINE.years().get(census - Exampleshire.LAST_CENSUS);
    }

    private static double joiners(YearAssumptions year, Scope scope) {
        return year.rates().joiners(year.population()).total(scope.in(Exampleshire.CATALOGUE));
    }

    /** 10% a year for two years: × 1.1, × 1.21, and × 1.21 from then on. */
    @Test
    void aNeedGrowsForItsYearsAndThenStays() {
        Scope autism = Scope.ALL.withNeeds(List.of("ASD"));
        Lever lever = new DemandLever.NeedGrowth(10, 2, autism, FROM_2027);
        for (var expected : List.of(List.of(2027, 1.1), List.of(2028, 1.21), List.of(2030, 1.21))) {
            YearAssumptions year = year(expected.getFirst().intValue());
            assertThat(joiners(lever.applyTo(year), autism))
                    .isCloseTo(
                            expected.getLast().doubleValue() * joiners(year, autism),
                            within(EXACT));
        }
        Scope others = Scope.ALL.withNeeds(List.of("SEMH"));
        assertThat(joiners(lever.applyTo(year(2028)), others))
                .isCloseTo(joiners(year(2028), others), within(EXACT));
    }

    /**
     * Ten in a hundred more over two years. In 2027 five in a hundred arrive: joiners × 1.05, and 4
     * % of those arriving at an age at which plans start have one.
     */
    @Test
    void childrenWhoMoveInStartPlansAndBringPlans() {
        Lever lever = new DemandLever.PopulationGrowth(10, 4, FROM_2027.over(2));
        YearAssumptions year = year(2027);
        Scope reception = Scope.ALL.withNcys(0, 0);
        double residents = year.population().get(0);
        assertThat(joiners(lever.applyTo(year), reception))
                .isCloseTo(
                        joiners(year, reception) * 1.05 + residents * 0.05 * 0.04, within(EXACT));
        assertThat(lever.applyTo(year(2030)).population().get(3))
                .isCloseTo(year(2030).population().get(3) * 1.1, within(EXACT));
    }

    /** 90 plans over three years are 30 a year, then none; each costs GBP 350 in staff. */
    @Test
    void conversionsEndAtTheirDate() {
        Scope after16 = Scope.ALL.withNcys(12, 20);
        Lever lever = new DemandLever.LegacyConversions(90, 350, after16, FROM_2027.over(3));
        for (int census = 2027; census <= 2029; census++) {
            assertThat(joiners(lever.applyTo(year(census)), after16))
                    .isCloseTo(joiners(year(census), after16) + 30, within(1e-6));
        }
        assertThat(lever.applyTo(year(2027)).funding().otherSpend(OtherLine.Fund.GENERAL_FUND))
                .isCloseTo(30 * 350, within(1e-6));
        assertThat(lever.applyTo(year(2030))).isSameAs(year(2030));
    }

    @Test
    void conversionsAreMadeEvenWhereNoPlanStarts() {
        Scope age22 = Scope.ALL.withNcys(18, 18);
        YearAssumptions year = year(2027);
        YearAssumptions none =
                year.withRates(
                        year.rates()
                                .withJoinersTimes(
                                        highneeds.domain.CellValues.zero(
                                                Exampleshire.CATALOGUE.grid())));
        YearAssumptions some =
                year.withRates(
                        year.rates()
                                .withJoinersTimes(
                                        highneeds.domain.CellValues.of(
                                                Exampleshire.CATALOGUE.grid(),
                                                cell ->
                                                        age22.in(Exampleshire.CATALOGUE)
                                                                        .covers(cell)
                                                                ? 0
                                                                : 1)));
        Lever lever = new DemandLever.LegacyConversions(30, 0, age22, FROM_2027);
        assertThat(joiners(lever.applyTo(some), age22)).isCloseTo(30, within(1e-6));
        assertThat(joiners(lever.applyTo(none), age22)).isZero();
    }
}
