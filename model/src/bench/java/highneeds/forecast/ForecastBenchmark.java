package highneeds.forecast;

import highneeds.assumptions.Baseline;
import highneeds.domain.Progress;
import highneeds.projection.Outcome;
import highneeds.projection.Projection;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/**
 * What a person waits for: ten years expected, and ten years simulated, of caseloads of any size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class ForecastBenchmark {

    private static final int YEARS = 10;

    /** Plans at the opening census; the last is about all of England. */
    @Param({"6400", "64000", "640000"})
    private int plans;

    private Baseline baseline;

    @Setup
    public void calibrate() {
        baseline = new SizedCouncil(plans, 1, YEARS).baseline();
    }

    @Benchmark
    public Outcome expectedRun() {
        return Projection.run(baseline);
    }

    @Benchmark
    public Forecast expectedForecastWithMoney() {
        return Forecasting.run("", baseline, new RunChoices(YEARS, 0, 1), Progress.NONE);
    }

    @Benchmark
    public Forecast hundredSimulations() {
        return Forecasting.run("", baseline, new RunChoices(YEARS, 100, 1), Progress.NONE);
    }
}
