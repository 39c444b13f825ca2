package highneeds.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import highneeds.SmallTown;
import highneeds.SteadyTown;
import highneeds.assumptions.Baseline;
import highneeds.calibration.Calibration;
import highneeds.calibration.CalibrationChoices;
import highneeds.caseload.Plan;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The same files and the same seed make the same figures, bit for bit. */
class SameFiguresTest {

    private static final Evidence KNOWN = SteadyTown.small(List.of(2023, 2024, 2025, 2026));
    private static final int[] THREADS = {1, 2, 4, 8, 16};

    private static Baseline baseline(Evidence evidence) {
        return Calibration.baseline(evidence, CalibrationChoices.DEFAULT, 5);
    }

    /** SHA-256 of every figure of every simulation that is kept and of every spread. */
    private static String hash(Forecast forecast) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ResultKey key : forecast.simulations().keys()) {
                for (float figure : forecast.simulations().of(key).orElseThrow()) {
                    digest.update(ByteBuffer.allocate(4).putFloat(figure).flip());
                }
            }
            for (Spread spread : forecast.results().spreads().values()) {
                digest.update(ByteBuffer.allocate(8).putDouble(spread.sd()).flip());
                digest.update(ByteBuffer.allocate(8).putDouble(spread.p50()).flip());
                digest.update(ByteBuffer.allocate(8).putDouble(spread.p97_5()).flip());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String simulated(Baseline given, long seed, int threads) {
        RunChoices choices = new RunChoices(5, 70, seed);
        return hash(Forecasting.run("", given, choices, Progress.NONE, threads));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 20260122, -7, Long.MAX_VALUE})
    void threadsChangeNoBit(long seed) {
        Baseline given = baseline(KNOWN);
        Set<String> hashes = new HashSet<>();
        for (int threads : THREADS) {
            hashes.add(simulated(given, seed, threads));
        }
        assertEquals(1, hashes.size());
    }

    @Test
    void threadsChangeNoBitWherePlacesRunOut() {
        for (int council = 0; council < 20; council++) {
            Baseline given = SmallTown.random(council, 4);
            assertEquals(simulated(given, 3, 1), simulated(given, 3, 4));
        }
    }

    @Test
    void orderOfRowsChangesNoBit() {
        String expected = simulated(baseline(KNOWN), 1, 2);
        List<Plan> plans = new ArrayList<>(KNOWN.plans());
        for (int shuffle = 0; shuffle < 200; shuffle++) {
            Collections.shuffle(plans, new Random(shuffle));
            assertEquals(expected, simulated(baseline(KNOWN.withPlans(plans)), 1, 2));
        }
    }
}
