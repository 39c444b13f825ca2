package highneeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.Redirection;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Catalogue;
import highneeds.domain.Scope;
import highneeds.projection.Projection;

import org.junit.jupiter.api.Test;

import java.util.List;

class PlacementLeverTest {

    private static final double EXACT = 1e-9;
    private static final Catalogue CATALOGUE = Exampleshire.CATALOGUE;
    private static final Baseline BASELINE = Exampleshire.baseline();
    private static final Phasing FROM_2027 = Phasing.from(2027);
    private static final YearAssumptions YEAR =
            BASELINE.years().get(2027 - Exampleshire.LAST_CENSUS);

    private static int cell(int ncy, String setting) {
        return CATALOGUE
                .grid()
                .index(ncy, CATALOGUE.needPosition("ASD"), CATALOGUE.settingPosition(setting));
    }

    private static double ceasing(YearAssumptions year, int ncy) {
        return year.rates().leaverProbability().get(cell(ncy, "FE"));
    }

    private static double staying(YearAssumptions year, int ncy, String setting) {
        return 1 - year.rates().moves().probability().get(cell(ncy, setting));
    }

    /** Of those who would stay, 4% move: staying × 0.96. */
    @Test
    void stepDownMovesSomeWhoWouldStay() {
        YearAssumptions changed =
                new PlacementLever.StepDown(4, "MS", Scope.ALL, FROM_2027).applyTo(YEAR);
        assertThat(staying(changed, 5, "SS"))
                .isCloseTo(0.96 * staying(YEAR, 5, "SS"), within(EXACT));
        assertThat(staying(changed, 5, "MS")).isEqualTo(staying(YEAR, 5, "MS"));
    }

    @Test
    void nobodyStepsDownToASettingThatDoesNotTakeThem() {
        YearAssumptions changed =
                new PlacementLever.StepDown(4, "MS", Scope.ALL, FROM_2027).applyTo(YEAR);
        assertThat(staying(changed, 15, "SS")).isEqualTo(staying(YEAR, 15, "SS"));
    }

    /** p + (1 − p) × 0.1. */
    @Test
    void plansEndInTimeAfterYearElevenOnly() {
        YearAssumptions changed =
                new AfterSixteenLever.TimelyCeasing(10, Scope.ALL, FROM_2027).applyTo(YEAR);
        double p = ceasing(YEAR, 14);
        assertThat(ceasing(changed, 14)).isCloseTo(p + (1 - p) * 0.1, within(EXACT));
        assertThat(ceasing(changed, 11)).isEqualTo(ceasing(YEAR, 11));
    }

    /** p × 0.7: three in ten of those who would leave stay. */
    @Test
    void studentsStayFromEighteenOn() {
        Lever lever = new AfterSixteenLever.StudentsStay(30, Scope.ALL, FROM_2027);
        assertThat(ceasing(lever.applyTo(YEAR), 16))
                .isCloseTo(0.7 * ceasing(YEAR, 16), within(EXACT));
        assertThat(ceasing(lever.applyTo(YEAR), 13)).isEqualTo(ceasing(YEAR, 13));
    }

    @Test
    void studentsWhoStayMakeMorePlansEveryYear() {
        Lever lever = new AfterSixteenLever.StudentsStay(30, Scope.ALL, FROM_2027);
        var with = Projection.run(Scenario.apply(List.of(lever), BASELINE)).years();
        var without = Projection.run(BASELINE).years();
        assertThat(with.getFirst().closing().total())
                .isEqualTo(without.getFirst().closing().total());
        for (int i = 1; i < with.size(); i++) {
            assertThat(with.get(i).closing().total())
                    .isGreaterThan(without.get(i).closing().total());
        }
    }

    @Test
    void localPathwaysRedirectSpecialistCollegesOnly() {
        Redirection redirection =
                new AfterSixteenLever.LocalPathways(20, "FE", Scope.ALL, FROM_2027)
                        .applyTo(YEAR)
                        .provision()
                        .redirections()
                        .getLast();
        assertThat(redirection.from().settings()).containsExactly("SPI", "SPIR");
        assertThat(redirection.share()).isEqualTo(0.2);
    }

    @Test
    void lessAlternativeProvisionIsAboutAlternativeProvisionAndEducationOutOfSchool() {
        YearAssumptions changed =
                new PlacementLever.LessAlternativeProvision(20, 5, "MS", Scope.ALL, FROM_2027)
                        .applyTo(YEAR);
        assertThat(changed.provision().redirections().getLast().from().settings())
                .containsExactly("AP", "EOTAS");
        assertThat(staying(changed, 8, "EOTAS"))
                .isCloseTo(0.95 * staying(YEAR, 8, "EOTAS"), within(EXACT));
    }
}
