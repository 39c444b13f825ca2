package highneeds.calibration;

import highneeds.assumptions.NeedChanges;
import highneeds.caseload.Flows;
import highneeds.caseload.Move;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;

import java.util.Arrays;

/**
 * How primary needs change at reviews: phase and need drawn towards the need, that towards all
 * needs. Where no change was ever seen, as in published totals, none is assumed.
 */
final class NeedChangeRates {

    private final Training training;
    private final Groups groups;
    private final int needs;

    NeedChangeRates(Training training, Groups groups) {
        this.training = training;
        this.groups = groups;
        needs = groups.grid.needs();
    }

    NeedChanges rates() {
        double[] changes = changes();
        double total = Arrays.stream(changes).sum();
        if (total == 0) {
            return NeedChanges.none(groups.grid);
        }
        double[] probability = probabilities(changes);
        double[] destinations = destinations(changes);
        double[] ofYears = new double[Ncy.COUNT * needs];
        double[] sharesOfYears = new double[ofYears.length * needs];
        for (int n = 0; n < Ncy.COUNT; n++) {
            int phase = Phase.ofNcy(Ncy.at(n)).ordinal();
            System.arraycopy(probability, phase * needs, ofYears, n * needs, needs);
            System.arraycopy(
                    destinations,
                    phase * needs * needs,
                    sharesOfYears,
                    n * needs * needs,
                    needs * needs);
        }
        return new NeedChanges(groups.grid, ofYears, sharesOfYears);
    }

    /** Changes by phase × need × need found. */
    private double[] changes() {
        Grid grid = groups.grid;
        double[] changes = new double[groups.phasesAndNeeds() * needs];
        for (Flows flow : training.flows()) {
            for (Move move : flow.moves()) {
                int to = grid.need(move.to());
                if (to != grid.need(move.from())) {
                    changes[groups.phaseAndNeed(move.from()) * needs + to] += move.plans();
                }
            }
        }
        return changes;
    }

    /** By phase × need, among plans that neither ceased nor moved. */
    private double[] probabilities(double[] changes) {
        double[] changed = new double[groups.phasesAndNeeds()];
        for (int i = 0; i < changes.length; i++) {
            changed[i / needs] += changes[i];
        }
        double[] staying = groups.sum(staying(), groups::phaseAndNeed, changed.length);
        double[] ofNeed = new double[needs];
        double[] stayingOfNeed = new double[needs];
        for (int i = 0; i < changed.length; i++) {
            ofNeed[i % needs] += changed[i];
            stayingOfNeed[i % needs] += staying[i];
        }
        double all = Arrays.stream(changed).sum() / Arrays.stream(staying).sum();
        double[] means = new double[needs];
        Arrays.fill(means, Math.min(0.5, all));
        double[] pooled = Pooled.probabilities(ofNeed, stayingOfNeed, means);
        double[] mean = new double[changed.length];
        Arrays.setAll(mean, i -> pooled[i % needs]);
        return Pooled.probabilities(changed, staying, mean);
    }

    private double[] staying() {
        double[] staying = training.atRisk();
        double[] leavers = training.leavers();
        double[] movers = training.movers();
        int settings = groups.grid.settings();
        for (int cell = 0; cell < staying.length; cell++) {
            staying[cell] -= leavers[cell];
        }
        for (int i = 0; i < movers.length; i++) {
            staying[i / settings] -= movers[i];
        }
        return staying;
    }

    private double[] destinations(double[] changes) {
        double[] ofNeed = new double[needs * needs];
        double[] found = new double[needs];
        for (int i = 0; i < changes.length; i++) {
            ofNeed[i % ofNeed.length] += changes[i];
            found[i % needs] += changes[i];
        }
        double[] mean = new double[ofNeed.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = i / needs == i % needs ? 0 : found[i % needs] + 0.5;
        }
        Pooled.normalise(mean, needs);
        double[] pooled = Pooled.shares(ofNeed, mean, needs);
        double[] ofPhases = new double[changes.length];
        Arrays.setAll(ofPhases, i -> pooled[i % pooled.length]);
        return Pooled.shares(changes, ofPhases, needs);
    }
}
