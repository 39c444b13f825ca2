package highneeds.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class BenchmarksTest {

    @Test
    void buckinghamshireStandsBesideTenNeighbours() {
        List<Benchmark> benchmarks =
                Benchmarks.of(PublishedTables.council("Buckinghamshire").orElseThrow());
        Benchmark pupils =
                benchmarks.stream()
                        .filter(benchmark -> benchmark.name().equals("Pupils with a plan"))
                        .findFirst()
                        .orElseThrow();
        assertThat(pupils.council().orElseThrow()).isCloseTo(4.9, within(0.001));
        assertThat(pupils.england().orElseThrow()).isCloseTo(5.3, within(0.001));
        assertThat(pupils.neighbours()).hasSize(10);
        assertThat(pupils.neighboursMean()).isPresent();
    }

    @Test
    void aShareIsMissingWhereOnlyTheTotalIsPublished() {
        List<Benchmark> benchmarks =
                Benchmarks.of(PublishedTables.council("Cambridgeshire").orElseThrow());
        assertThat(benchmarks)
                .filteredOn(benchmark -> benchmark.name().contains("mainstream"))
                .allMatch(benchmark -> benchmark.council().isEmpty());
    }
}
