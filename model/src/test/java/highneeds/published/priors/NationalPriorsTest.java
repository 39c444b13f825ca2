package highneeds.published.priors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.Ncy;
import highneeds.domain.Setting;
import highneeds.published.build.NationalTables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

class NationalPriorsTest {

    private final NationalPriors england = NationalPriors.england();

    @Test
    void fewLeaveBeforeYear12AndManyAfterYear14() {
        assertThat(england.leavers().probability(6)).isBetween(0.002, 0.012);
        assertThat(england.leavers().probability(15)).isBetween(0.15, 0.30);
        assertThat(england.leavers().probability(19)).isBetween(0.30, 0.45);
    }

    @Test
    void everyRateIsAProbability() {
        for (int ncy = Ncy.FIRST; ncy <= Ncy.LAST; ncy++) {
            for (Setting setting : Catalogue.standard().settings()) {
                assertThat(england.leavers().probability(ncy, setting.code())).isBetween(0.0, 1.0);
                assertThat(england.movers().probability(ncy, setting.code())).isBetween(0.0, 1.0);
                assertAddsUp(england.movers().destinations(ncy, setting.code()));
            }
            assertAddsUp(england.joiners().settings(ncy));
        }
    }

    @Test
    void mostJoinInReceptionAndMostOfThemInMainstream() {
        assertThat(england.joiners().perHead().get(0)).isBetween(0.025, 0.036);
        assertThat(england.joiners().settings(0).get("MS")).isBetween(0.6, 0.8);
    }

    @Test
    void mainstreamPupilsMoveAtThePhaseTransfers() {
        assertThat(england.movers().probability(7, "MS"))
                .isGreaterThan(2 * england.movers().probability(8, "MS"));
        assertThat(england.movers().probability(12, "MS")).isGreaterThan(0.5);
        assertThat(england.movers().destinations(7, "MS").get("SS")).isGreaterThan(0.4);
        assertThat(england.movers().destinations(12, "MS").get("FE")).isGreaterThan(0.6);
    }

    @Test
    void needsAddUp() {
        assertAddsUp(england.joiners().needs(AgeGroup.AGE_5_TO_10, "SS"));
        assertThat(england.joiners().needs(AgeGroup.AGE_5_TO_10, "SS")).containsKey("ASD");
        assertThat(england.joiners().needs(AgeGroup.UNDER_5, "no such setting")).isEmpty();
    }

    @Test
    void shippedCountsAreThoseThePublishedTablesGive(@TempDir Path folder) throws IOException {
        new NationalTables().write(folder);
        for (String table : List.of("flows", "moves", "needs", "starts")) {
            String file = "national-" + table + ".csv.gz";
            assertThat(text(Files.newInputStream(folder.resolve(file))))
                    .isEqualTo(
                            text(
                                    NationalPriors.class.getResourceAsStream(
                                            "/highneeds/published/" + file)));
        }
    }

    private static String text(InputStream gzipped) throws IOException {
        try (InputStream stream = new GZIPInputStream(gzipped)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertAddsUp(Map<String, Double> shares) {
        if (!shares.isEmpty()) {
            assertThat(shares.values().stream().mapToDouble(share -> share).sum())
                    .isCloseTo(1, within(1e-9));
        }
    }
}
