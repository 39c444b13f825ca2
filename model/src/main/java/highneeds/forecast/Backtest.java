package highneeds.forecast;

import highneeds.assumptions.Baseline;
import highneeds.calibration.Calibration;
import highneeds.calibration.CalibrationChoices;
import highneeds.calibration.Growth;
import highneeds.caseload.Caseload;
import highneeds.caseload.History;
import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.finance.choices.MoneyChoices;

import java.util.ArrayList;
import java.util.List;

/**
 * Would the forecast have been right? From every census that had enough history before it, rates
 * are found as they would have been then, plans are projected, and each later census is compared
 * with what was foretold. Residents and places are taken as the files now give them.
 *
 * @param rows every figure foretold, by origin, census, part and item
 * @param leaningOnNational the same from censuses that had too little history before them: their
 *     rates are mostly or wholly England's, which were found later and so know more than anybody
 *     did then. Shown apart and in no score
 */
public record Backtest(List<BacktestRow> rows, List<BacktestRow> leaningOnNational) {

    /** Years of flows that must lie before an origin for the rates to be the council's own. */
    static final int LEAST_FLOWS = 2;

    public Backtest {
        rows = List.copyOf(rows);
        leaningOnNational = List.copyOf(leaningOnNational);
    }

    /** A back-test of which no origin leans on national rates. */
    public Backtest(List<BacktestRow> rows) {
        this(rows, List.of());
    }

    /**
     * Runs the back-test.
     *
     * @param choices how rates are found; the census they are found as of is set by the test
     * @param run simulations of each origin, 0 for none, and the seed
     * @param progress hears how far the work is and may end it
     * @return no rows if the history is too short
     */
    public static Backtest run(
            Evidence evidence, CalibrationChoices choices, RunChoices run, Progress progress) {
        History history = evidence.history();
        List<Integer> origins = origins(history, evidence.catalogue());
        List<BacktestRow> rows = new ArrayList<>();
        List<BacktestRow> leaning = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            Progress part =
                    progress.between((double) i / origins.size(), (i + 1.0) / origins.size());
            int origin = origins.get(i);
            List<BacktestRow> into = flowsBefore(history, origin) < LEAST_FLOWS ? leaning : rows;
            into.addAll(fromOrigin(evidence, history, origin, choices, run, part));
        }
        return new Backtest(rows, leaning);
    }

    /** Censuses that a later one followed and from which rates can be found. */
    private static List<Integer> origins(History history, Catalogue catalogue) {
        int least = Calibration.canLeanOnNationalRates(catalogue) ? 0 : 1;
        return history.caseloads().stream()
                .map(Caseload::census)
                .filter(census -> census < history.latest().census())
                .filter(census -> flowsBefore(history, census) >= least)
                .toList();
    }

    private static int flowsBefore(History history, int census) {
        return history.asOf(census).flows().size();
    }

    private static List<BacktestRow> fromOrigin(
            Evidence evidence,
            History history,
            int origin,
            CalibrationChoices choices,
            RunChoices run,
            Progress progress) {
        Evidence plansOnly =
                evidence.withPlacements(List.of()).withJourneys(List.of()).withLedger(List.of());
        int years = Math.min(run.years(), history.latest().census() - origin);
        Baseline given =
                Calibration.baseline(
                        plansOnly, history, choices.asOf(origin), MoneyChoices.DEFAULT, years);
        Baseline pooled =
                Calibration.baseline(
                        plansOnly,
                        history,
                        choices.asOf(origin).withGrowth(new Growth(Growth.Kind.NONE, 0)),
                        MoneyChoices.DEFAULT,
                        years);
        RunChoices horizon = new RunChoices(years, run.simulations(), run.seed());
        RunChoices expected = new RunChoices(years, 0, run.seed());
        return new BacktestFigures(
                        evidence.catalogue(),
                        history,
                        origin,
                        Forecasting.run("", given, horizon, progress).results(),
                        Forecasting.run("", pooled, expected, Progress.NONE).results())
                .rows();
    }

    /**
     * How each method did on each part: all years ahead together, then one by one.
     *
     * @return by part, years ahead (0 for all) and method
     */
    public List<BacktestScore> scores() {
        int most = rows.stream().mapToInt(BacktestRow::yearsAhead).max().orElse(0);
        List<BacktestScore> scores = new ArrayList<>();
        for (BacktestRow.Part part : BacktestRow.Part.values()) {
            for (int ahead = 0; ahead <= most && !rows.isEmpty(); ahead++) {
                for (BacktestRow.Method method : BacktestRow.Method.values()) {
                    scores.add(BacktestScore.of(rows, part, ahead, method));
                }
            }
        }
        return List.copyOf(scores);
    }

    /** How a method did on a part, all years ahead together. */
    public BacktestScore score(BacktestRow.Part part, BacktestRow.Method method) {
        return BacktestScore.of(rows, part, 0, method);
    }

    /**
     * How a method did from censuses with too little history before them, all years ahead together.
     */
    public BacktestScore leaningScore(BacktestRow.Part part, BacktestRow.Method method) {
        return BacktestScore.of(leaningOnNational, part, 0, method);
    }

    /** True if there was no census to forecast from. */
    public boolean isEmpty() {
        return rows.isEmpty() && leaningOnNational.isEmpty();
    }

    /**
     * How much better the forecast is than another method on a part: 1 less its error over the
     * other's. Above 0 it is better; 1 would be without error.
     */
    public double skill(BacktestRow.Part part, BacktestRow.Method against) {
        double mine = score(part, BacktestRow.Method.FORECAST).meanAbsoluteError();
        double other = score(part, against).meanAbsoluteError();
        return other == 0 ? 0 : 1 - mine / other;
    }
}
