package highneeds.report;

import highneeds.assumptions.Baseline;
import highneeds.calibration.Calibration;
import highneeds.calibration.CalibrationChoices;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.forecast.Forecasting;
import highneeds.forecast.RunChoices;
import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.Release;
import highneeds.report.table.ReportContent;
import highneeds.report.table.ReportContent.ScenarioForecast;
import highneeds.report.table.SafeReport;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The papers of ten councils of different sizes, each with a scenario and a few simulations; five
 * as councils work with them, five as the public may see them. Made once for the tests that look
 * into them, and left in {@code target/ten-packs}.
 */
final class TenPacks {

    private static final int COUNCILS = 10;
    private static final RunChoices CHOICES = new RunChoices(3, 20, 20260122);
    private static final Path FOLDER = Path.of("target", "ten-packs");

    private static final class Made {
        private static final List<OnePack> PACKS =
                IntStream.rangeClosed(1, COUNCILS).mapToObj(TenPacks::made).toList();
    }

    private TenPacks() {}

    /**
     * One pack.
     *
     * @param exact what the engine gave
     * @param report what of it was released
     * @param files the papers by kind
     */
    record OnePack(ReportContent exact, SafeReport report, Map<Pack.Paper, Path> files) {

        Path file(Pack.Paper paper) {
            return files.get(paper);
        }

        @Override
        public String toString() {
            return files.values().iterator().next().getParent().getFileName().toString();
        }
    }

    static List<OnePack> all() {
        return Made.PACKS;
    }

    private static OnePack made(int number) {
        Evidence evidence = RandomCouncil.evidence(number, 0.1 * number);
        ReportContent exact = content(evidence, number);
        Profile profile = number % 2 == 0 ? Profile.INTERNAL : Profile.PUBLIC;
        SafeReport report = SafeReport.of(exact, evidence, Release.of(profile));
        List<Pack.Paper> papers =
                Stream.of(Pack.Paper.values())
                        .filter(paper -> Pack.mayHold(profile, paper))
                        .toList();
        Path folder = FOLDER.resolve("pack-" + number);
        try {
            Pack.write(report, papers, Map.of(), "Council", folder, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Pack.Paper, Path> files = new java.util.EnumMap<>(Pack.Paper.class);
        papers.forEach(paper -> files.put(paper, folder.resolve(paper.fileName("Council"))));
        return new OnePack(exact, report, files);
    }

    private static ReportContent content(Evidence evidence, int number) {
        ReportContent bare = RandomCouncil.content(evidence);
        Baseline baseline = Calibration.baseline(evidence, CalibrationChoices.DEFAULT, 3);
        List<LeverType> levers = LeverType.all();
        LeverType lever = levers.get(number * 7 % levers.size());
        Scenario scenario =
                new Scenario(
                        "Another way",
                        "",
                        "",
                        List.of(PlacedLever.of(lever.starting(bare.openingCensus() + 1))));
        ScenarioBook book = ScenarioBook.empty().with(scenario);
        List<ScenarioForecast> forecasts = new ArrayList<>();
        forecasts.add(forecast(Scenario.BASELINE_NAME, baseline));
        forecasts.add(forecast(scenario.name(), book.apply(scenario, baseline)));
        return new ReportContent(
                        bare.council(),
                        bare.asAt(),
                        bare.catalogue(),
                        bare.history(),
                        forecasts,
                        new ReportContent.RunRecord(CHOICES, "0.1.0", List.of(), List.of()))
                .with(bare.behind());
    }

    private static ScenarioForecast forecast(String name, Baseline given) {
        return new ScenarioForecast(
                Forecasting.run(name, given, CHOICES, Progress.NONE), "", List.of());
    }
}
