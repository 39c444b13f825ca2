package highneeds.projection;

import highneeds.LivedCouncils;
import highneeds.assumptions.Baseline;
import highneeds.calibration.Calibration;
import highneeds.calibration.CalibrationChoices;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/** One simulation of ten years on one thread, against a bare loop that draws the same variates. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class DrawBenchmark {

    private final Tape tape = new Tape();
    private Simulation.Worker worker;
    private DrawnChance bare;
    private int simulation;
    private double shown;

    @Setup(Level.Trial)
    public void calibrate() {
        Baseline given =
                Calibration.baseline(
                        LivedCouncils.council(1, 2021, 2026), CalibrationChoices.DEFAULT, 10);
        worker = new Simulation(given, 1).worker((_, _, books, _) -> shown += books.closing[100]);
        Uniforms uniforms = new Uniforms(1);
        bare = new DrawnChance(uniforms);
        YearStep step = new YearStep(given.opening().plans().grid(), tape.recording(bare));
        YearBooks books = new YearBooks(given.opening().plans().grid());
        YearEffects effects = new YearEffects(given.opening().plans().grid());
        books.open(given.opening().plans().toArray());
        for (var year : given.years()) {
            step.run(new YearTables(year), effects, books);
            books.turnYear();
        }
    }

    @Benchmark
    public double simulation() {
        worker.run(simulation++);
        return shown;
    }

    @Benchmark
    public double bareDraws() {
        return tape.play(bare);
    }
}
