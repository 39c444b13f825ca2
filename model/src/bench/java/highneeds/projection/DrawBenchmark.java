package highneeds.projection;

import highneeds.LivedCouncils;
import highneeds.assumptions.Baseline;
import highneeds.calibration.Calibration;
import highneeds.calibration.CalibrationChoices;
import highneeds.domain.Grid;
import highneeds.evidence.Evidence;
import highneeds.published.PublishedTables;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/**
 * One simulation of ten years on one thread, against a bare loop that draws the same variates:
 * every binomial with its plans and probability, every Poisson with its mean and every choice with
 * its weights as one simulation had them, under the luck of simulation after simulation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class DrawBenchmark {

    private static final int YEARS = 10;
    private static final int TOGETHER = 16;

    /** A council that was lived, with limited places, and one from published tables. */
    @Param({"lived", "Buckinghamshire"})
    private String council;

    private final Uniforms uniforms = new Uniforms(1);
    private final Tape tape = new Tape(new DrawnChance(uniforms));
    private Simulation.Worker worker;
    private int simulation;
    private double shown;

    @Setup(Level.Trial)
    public void calibrate() {
        Evidence evidence =
                council.equals("lived")
                        ? LivedCouncils.council(1, 2021, 2026)
                        : PublishedTables.evidence(council).value();
        Baseline given = Calibration.baseline(evidence, CalibrationChoices.DEFAULT, YEARS);
        worker =
                new Simulation(given, 1)
                        .worker((_, _, books, _) -> shown += books.closing().plans(0));
        record(given);
        System.out.printf("%n%,d variates a simulation%n", tape.variates());
    }

    private void record(Baseline given) {
        Grid grid = given.opening().plans().grid();
        YearStep step = new YearStep(grid, tape.recording());
        YearBooks books = new YearBooks(grid);
        YearEffects effects = new YearEffects(grid);
        EffectPath path = new EffectPath(grid, given.uncertainty(), uniforms);
        PlansByCell opening = PlansByCell.of(given.opening().plans().map(Math::rint));
        uniforms.startSimulation(0);
        path.start();
        for (int year = 0; year < YEARS; year++) {
            uniforms.startYear(year);
            path.year(year, effects);
            PlansByCell closing = new PlansByCell(grid);
            books.open(opening, closing);
            tape.startYear();
            step.run(YearTables.packed(given.years().get(year)), effects, books);
            opening = closing;
        }
    }

    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public double simulation() {
        worker.run(simulation, simulation + TOGETHER);
        simulation += TOGETHER;
        return shown;
    }

    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public double bareDraws() {
        for (int year = 0; year < YEARS; year++) {
            for (int i = 0; i < TOGETHER; i++) {
                uniforms.startSimulation(simulation + i);
                uniforms.startYear(year);
                shown += tape.play(year);
            }
        }
        simulation += TOGETHER;
        return shown;
    }
}
