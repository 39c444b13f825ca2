package highneeds.forecast;

import highneeds.assumptions.Baseline;
import highneeds.domain.Progress;
import highneeds.scenario.DeliveredBaselines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the simulations of a forecast and takes from them the range of every figure. */
final class SimulatedRange {

    private final SimulatedFigures figures;
    private final Baseline given;
    private final Spread[][] spreads;
    private final Simulations headlines;

    /**
     * @param given the baseline of the expected run
     * @param delivered the baselines of the simulations
     */
    SimulatedRange(
            Baseline given,
            DeliveredBaselines delivered,
            RunChoices choices,
            int threads,
            Progress progress) {
        this.given = given;
        int simulations = choices.simulations();
        figures = new SimulatedFigures(given, delivered, simulations, choices.seed());
        int all = simulations * given.years().size();
        AtomicInteger done = new AtomicInteger();
        Runnable stop =
                () -> {
                    int before = done.getAndIncrement();
                    if (before % given.years().size() == 0) {
                        progress.at((double) before / all, "Simulating");
                    }
                };
        new Workers(threads).run(figures.blocks(), () -> figures.worker(stop));
        headlines = headlines();
        int count = figures.keys().count();
        spreads = new Spread[given.years().size()][count];
        new Workers(threads)
                .run(
                        given.years().size() * count,
                        () ->
                                i ->
                                        spreads[i / count][i % count] =
                                                Percentiles.spread(
                                                        figures.column(i / count, i % count)));
    }

    /** The range of every figure of the years simulated, in the order of the results. */
    Map<ResultKey, Spread> spreads() {
        Map<ResultKey, Spread> result = new LinkedHashMap<>();
        for (int year = 0; year < spreads.length; year++) {
            List<ResultKey> keys = keysOf(year);
            for (int key = 0; key < keys.size(); key++) {
                result.put(keys.get(key), spreads[year][key]);
            }
        }
        return result;
    }

    Simulations simulations() {
        return headlines;
    }

    private Simulations headlines() {
        Map<ResultKey, float[]> kept = new LinkedHashMap<>();
        List<Integer> positions = positions();
        for (int year = 0; year < given.years().size(); year++) {
            List<ResultKey> keys = keysOf(year);
            for (int key : positions) {
                kept.put(keys.get(key), figures.byNumber(year, key));
            }
        }
        return new Simulations(kept);
    }

    private List<Integer> positions() {
        Keys keys = figures.keys();
        List<Integer> positions = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            positions.add(keys.total(measure));
        }
        for (Measure measure : List.of(Measure.PLANS, Measure.PLACEMENT_COST)) {
            for (int s = 0; s < keys.settings; s++) {
                positions.add(keys.setting(measure) + s);
            }
        }
        return positions.stream().sorted().toList();
    }

    private List<ResultKey> keysOf(int year) {
        return figures.keys().of(given.opening().census() + year + 1);
    }
}
