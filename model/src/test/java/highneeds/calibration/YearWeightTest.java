package highneeds.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.projection.Projection;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalInt;

class YearWeightTest {

    private static final int YEAR = 2024;

    private static final CalibrationChoices CONSTANT =
            CalibrationChoices.DEFAULT.withGrowth(new Growth(Growth.Kind.NONE, 0));

    private static Baseline baseline(CalibrationChoices choices) {
        return Calibration.baseline(Exampleshire.evidence(), choices, 3);
    }

    private static double closing(CalibrationChoices choices) {
        return Projection.run(baseline(choices)).years().getLast().closing().total();
    }

    @Test
    void aYearOfFullWeightCountsAsIfNothingWereSaid() {
        assertEquals(
                closing(CalibrationChoices.DEFAULT),
                closing(CalibrationChoices.DEFAULT.with(new YearWeight(YEAR, 1))));
    }

    @Test
    void aYearOfNoWeightIsNotLearntFrom() {
        CalibrationChoices without = CalibrationChoices.DEFAULT.with(new YearWeight(YEAR, 0));
        String basis = baseline(without).sources().getFirst().basis();
        assertTrue(basis.contains("without that from 2024"), basis);
        assertNotEquals(closing(CalibrationChoices.DEFAULT), closing(without), 1e-3);
    }

    @Test
    void joinersOfAHalfWeightedYearCountHalfAndSoDoItsResidents() {
        double full = joinersPerHead(CONSTANT);
        double half = joinersPerHead(CONSTANT.with(new YearWeight(YEAR, 0.5)));
        double none = joinersPerHead(CONSTANT.with(new YearWeight(YEAR, 0)));
        assertTrue(
                Math.min(full, none) - 1e-6 <= half && half <= Math.max(full, none) + 1e-6,
                full + " " + half + " " + none);
    }

    private static double joinersPerHead(CalibrationChoices choices) {
        return baseline(choices).years().getFirst().rates().joinersPerHead().total();
    }

    @Test
    void theReasonIsSaidWithTheYear() {
        YearWeight pandemic = new YearWeight(YEAR, 0, " Assessments stood still ");
        String basis = baseline(CONSTANT.with(pandemic)).sources().getFirst().basis();
        assertTrue(basis.contains("without that from 2024 (Assessments stood still)"), basis);
    }

    @Test
    void aYearThatCountsInFullForNoReasonIsForgotten() {
        CalibrationChoices twice =
                CONSTANT.with(new YearWeight(YEAR, 0)).with(new YearWeight(YEAR, 1));
        assertEquals(CONSTANT, twice);
    }

    @Test
    void yearsLeftOutInOlderProjectFilesStayLeftOut() {
        CalibrationChoices stored =
                CalibrationChoices.stored(
                        Growth.ESTIMATED, OptionalInt.empty(), null, List.of(YEAR));
        assertEquals(0, stored.weight(YEAR));
        assertEquals(1, stored.weight(YEAR + 1));
    }

    @Test
    void theWeightIsSaid() {
        String basis =
                baseline(CONSTANT.with(new YearWeight(YEAR, 0.25))).sources().getFirst().basis();
        assertTrue(basis.contains("that from 2024 counted at 25%"), basis);
    }

    @Test
    void aLaterWeightTakesThePlaceOfAnEarlierOne() {
        CalibrationChoices twice =
                CONSTANT.with(new YearWeight(YEAR, 0.2)).with(new YearWeight(YEAR, 0.7));
        assertEquals(List.of(new YearWeight(YEAR, 0.7)), twice.yearWeights());
        assertEquals(0.7, twice.weight(YEAR));
        assertEquals(1, twice.weight(YEAR + 1));
    }

    @Test
    void aWeightOutsideZeroToOneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new YearWeight(YEAR, 1.5));
        assertThrows(IllegalArgumentException.class, () -> new YearWeight(YEAR, Double.NaN));
    }
}
