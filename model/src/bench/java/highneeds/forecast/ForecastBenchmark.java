package highneeds.forecast;

import highneeds.LivedCouncils;
import highneeds.assumptions.Baseline;
import highneeds.calibration.Calibration;
import highneeds.calibration.CalibrationChoices;
import highneeds.caseload.Caseload;
import highneeds.domain.Progress;
import highneeds.domain.SettingValues;
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

/** What a person waits for: ten years expected, and ten years simulated, of caseloads of any size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class ForecastBenchmark {

    private static final int YEARS = 10;

    /** Plans at the opening census; the last is about all of England. */
    @Param({"600", "6000", "60000"})
    private int plans;

    private Baseline baseline;

    @Setup
    public void calibrate() {
        Baseline found =
                Calibration.baseline(
                        LivedCouncils.council(1, 2021, 2026), CalibrationChoices.DEFAULT, YEARS);
        double times = plans / found.opening().plans().total();
        Caseload opening =
                new Caseload(
                        found.opening().census(),
                        found.opening().plans().map(cell -> Math.rint(cell * times)));
        baseline =
                new Baseline(
                        opening,
                        0,
                        found.years().stream()
                                .map(
                                        year ->
                                                year.withPopulation(
                                                                year.population()
                                                                        .map(n -> n * times))
                                                        .withProvision(
                                                                year.provision()
                                                                        .withPlaces(
                                                                                times(
                                                                                        year.provision()
                                                                                                .places(),
                                                                                        times))))
                                .toList(),
                        found.uncertainty(),
                        found.sources());
    }

    private static SettingValues times(SettingValues places, double factor) {
        double[] values = places.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return SettingValues.copyOf(values);
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
