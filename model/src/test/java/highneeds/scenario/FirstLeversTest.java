package highneeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.Redirection;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Cells;
import highneeds.domain.Scope;
import highneeds.projection.Outcome;
import highneeds.projection.Projection;

import org.junit.jupiter.api.Test;

import java.util.List;

class FirstLeversTest {

    private static final double EXACT = 1e-9;
    private static final Catalogue CATALOGUE = Exampleshire.CATALOGUE;
    private static final Baseline BASELINE = Exampleshire.baseline();
    private static final Phasing FROM_2027 = Phasing.from(2027);

    private static YearAssumptions year(int census) {
        return BASELINE.years().get(census - Exampleshire.LAST_CENSUS);
    }

    private static CellValues joiners(YearAssumptions year) {
        return year.rates().joiners(year.population());
    }

    private static Outcome run(Lever... levers) {
        return Projection.run(Scenario.apply(List.of(levers), BASELINE));
    }

    private static double plansIn(Outcome outcome, int census, Scope scope) {
        return outcome.years()
                .get(census - Exampleshire.LAST_CENSUS - 1)
                .closing()
                .total(scope.in(CATALOGUE));
    }

    /** Over two years 10% is 5% in the first: joiners × 0.95, then × 0.9. */
    @Test
    void fewerNewPlansGrowsToItsSize() {
        Lever lever = new DemandLever.FewerNewPlans(10, Scope.ALL, FROM_2027.over(2));
        assertThat(joiners(lever.applyTo(year(2027))).total())
                .isCloseTo(0.95 * joiners(year(2027)).total(), within(EXACT));
        assertThat(joiners(lever.applyTo(year(2028))).total())
                .isCloseTo(0.90 * joiners(year(2028)).total(), within(EXACT));
    }

    @Test
    void fewerNewPlansLeavesChildrenOutOfItsScopeAlone() {
        Scope reception = Scope.ALL.withNcys(0, 0);
        Cells others = Scope.ALL.withNcys(1, 20).in(CATALOGUE);
        Lever lever = new DemandLever.FewerNewPlans(50, reception, FROM_2027);
        CellValues changed = joiners(lever.applyTo(year(2027)));
        assertThat(changed.total(others))
                .isCloseTo(joiners(year(2027)).total(others), within(EXACT));
        assertThat(changed.total(reception.in(CATALOGUE)))
                .isCloseTo(0.5 * joiners(year(2027)).total(reception.in(CATALOGUE)), within(EXACT));
    }

    /**
     * 40 places over two years: 20 open in 2027, 40 from 2028. Half are for children who would go
     * independent: 10 start in 2027; in 2028 (20 + 20 × 0.125) × 0.5 = 11.25; from then on 40 ×
     * 0.125 × 0.5 = 2.5 a year.
     */
    @Test
    void aNewSchoolOpensItsPlacesYearByYear() {
        Lever school = school(FROM_2027.over(2));
        assertThat(places(school, 2026)).isEqualTo(places(2026));
        assertThat(places(school, 2027)).isEqualTo(places(2027) + 20);
        assertThat(places(school, 2028)).isEqualTo(places(2028) + 40);
        assertThat(limit(school, 2027)).isCloseTo(10, within(EXACT));
        assertThat(limit(school, 2028)).isCloseTo(11.25, within(EXACT));
        assertThat(limit(school, 2029)).isCloseTo(2.5, within(EXACT));
    }

    /**
     * A year late, 40 children wait from September 2027 to September 2028 at GBP 6,000: 7/12 of
     * 240,000 in 2027-28 and 5/12 of it in 2028-29.
     */
    @Test
    void aLateSchoolCostsInterimProvisionUntilItOpens() {
        Lever late = school(FROM_2027.lateBy(1));
        assertThat(places(late, 2027)).isEqualTo(places(2027));
        assertThat(places(late, 2028)).isEqualTo(places(2028) + 40);
        assertThat(added(late, 2027, OtherLine.Fund.HIGH_NEEDS_BLOCK))
                .isCloseTo(140_000, within(EXACT));
        assertThat(added(late, 2028, OtherLine.Fund.HIGH_NEEDS_BLOCK))
                .isCloseTo(100_000, within(EXACT));
        assertThat(added(late, 2029, OtherLine.Fund.HIGH_NEEDS_BLOCK)).isZero();
    }

    /** 40 places × GBP 80,000 in the year the school was planned to open. */
    @Test
    void capitalFallsInTheYearTheSchoolWasPlannedToOpen() {
        Lever late = school(FROM_2027.lateBy(1));
        assertThat(added(late, 2027, OtherLine.Fund.CAPITAL)).isEqualTo(3_200_000);
        assertThat(added(late, 2028, OtherLine.Fund.CAPITAL)).isZero();
    }

    @Test
    void aNewSchoolTakesChildrenFromIndependentSchools() {
        Scope special = Scope.ofSettings(List.of("SS"));
        Scope independent = Scope.ofSettings(List.of("ISSO"));
        Outcome with = run(school(FROM_2027));
        Outcome without = run();
        assertThat(plansIn(with, 2030, special)).isGreaterThan(plansIn(without, 2030, special));
        assertThat(plansIn(with, 2030, independent))
                .isLessThan(plansIn(without, 2030, independent));
        assertThat(plansIn(with, 2030, Scope.ALL))
                .isCloseTo(plansIn(without, 2030, Scope.ALL), within(5.0));
    }

    @Test
    void mainstreamCapacityPlacesNewArrivalsInMainstreamAndBases() {
        Lever lever =
                new CapacityLever.MainstreamCapacity(
                        20, 60, 10, 25_000, "RP", Scope.ALL, FROM_2027);
        Scope mainstream = Scope.ofSettings(List.of("MS", "RP"));
        Outcome with = run(lever);
        assertThat(plansIn(with, 2028, mainstream)).isGreaterThan(plansIn(run(), 2028, mainstream));
        List<Redirection> redirections = lever.applyTo(year(2027)).provision().redirections();
        assertThat(redirections).extracting(Redirection::toSetting).containsExactly("RP", "MS");
        assertThat(redirections.getFirst().limit()).isCloseTo(12, within(EXACT));
        assertThat(redirections.getLast().share()).isCloseTo(0.1, within(EXACT));
    }

    @Test
    void fewerOutCountyRedirectsNewPlacementsAndReturnsOnlyAtPhaseTransfers() {
        Lever lever = new PlacementLever.FewerOutCounty(25, 40, "SS", Scope.ALL, FROM_2027);
        YearAssumptions changed = lever.applyTo(year(2027));
        Redirection redirection = changed.provision().redirections().getLast();
        assertThat(redirection.share()).isEqualTo(0.25);
        assertThat(redirection.from().settings())
                .contains("ISSO", "NMSS")
                .doesNotContain("ISS", "SSO");
        assertThat(staying(changed, 7)).isCloseTo(0.6 * staying(year(2027), 7), within(EXACT));
        assertThat(staying(changed, 12)).isCloseTo(0.6 * staying(year(2027), 12), within(EXACT));
        assertThat(staying(changed, 8)).isEqualTo(staying(year(2027), 8));
    }

    /** One point less a year from September 2027: 5/12 + 7/12 × 0.99, then 5/12 × 0.99 + .... */
    @Test
    void feeUpliftCompoundsFromSeptemberToSeptember() {
        Lever lever = new CostLever.FeeUplift(-1, Scope.ofSettings(List.of("ISSO")), FROM_2027);
        assertThat(feeFactor(lever, 2026)).isEqualTo(1);
        assertThat(feeFactor(lever, 2027)).isCloseTo((5 + 7 * 0.99) / 12, within(EXACT));
        assertThat(feeFactor(lever, 2028))
                .isCloseTo((5 * 0.99 + 7 * 0.99 * 0.99) / 12, within(EXACT));
    }

    @Test
    void aSettingTheCatalogueDoesNotHaveIsSaidPlainly() {
        Lever lever = new PlacementLever.FewerOutCounty(25, 0, "XYZ", Scope.ALL, FROM_2027);
        assertThatThrownBy(() -> lever.applyTo(year(2027)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'XYZ', which the catalogue does not have");
    }

    private static Lever school(Phasing phasing) {
        return new CapacityLever.NewSpecialSchool(
                40, 50, 6_000, 80_000, 0, "SS", Scope.ALL, phasing);
    }

    private static double places(int census) {
        return year(census).provision().places().get(CATALOGUE.settingPosition("SS"));
    }

    private static double places(Lever lever, int census) {
        return lever.applyTo(year(census))
                .provision()
                .places()
                .get(CATALOGUE.settingPosition("SS"));
    }

    private static double limit(Lever lever, int census) {
        return lever.applyTo(year(census)).provision().redirections().getLast().limit();
    }

    private static double added(Lever lever, int census, OtherLine.Fund fund) {
        return lever.applyTo(year(census)).funding().otherSpend(fund)
                - year(census).funding().otherSpend(fund);
    }

    private static double staying(YearAssumptions year, int ncy) {
        int cell =
                CATALOGUE
                        .grid()
                        .index(
                                ncy,
                                CATALOGUE.needPosition("ASD"),
                                CATALOGUE.settingPosition("ISSO"));
        return 1 - year.rates().moves().probability().get(cell);
    }

    private static double feeFactor(Lever lever, int census) {
        Cells independent = Scope.ofSettings(List.of("ISSO")).in(CATALOGUE);
        return lever.applyTo(year(census)).costs().topUp().total(independent)
                / year(census).costs().topUp().total(independent);
    }
}
