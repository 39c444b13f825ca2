package highneeds.monitor;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.FinancialYear;
import highneeds.evidence.InYear;
import highneeds.evidence.LedgerLine;
import highneeds.finance.ledger.Ledger;
import highneeds.finance.movement.RememberedForecast;
import highneeds.finance.movement.YearState;
import highneeds.monitor.TermReport.Headline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Forecasts of high needs spend that were kept, each beside what the year came to.
 *
 * @param entries by year forecast, then by the day the forecast was made
 */
public record ForecastRecord(List<Entry> entries) {

    /** How sure it is what a year came to. */
    public enum Outcome {
        /** The ledger has its outturn. */
        OUTTURN("outturn"),
        /** The ledger has all twelve months. */
        TWELVE_MONTHS("twelve months of the ledger"),
        /** It is running: what it is projected to come to now. */
        PROJECTED("projected now");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One forecast of one year.
     *
     * @param name what the forecast was called
     * @param made when, as the day it was kept
     * @param by who kept it; may be empty
     * @param version version of the program
     * @param inputs SHA-256 of what it was made from
     * @param headline the year forecast
     * @param yearsAhead financial years from the one it was made in to the one forecast
     * @param cameTo what the year came to, GBP
     * @param outcome how sure that is
     */
    public record Entry(
            String name,
            java.time.LocalDate made,
            String by,
            String version,
            String inputs,
            Headline headline,
            int yearsAhead,
            double cameTo,
            Outcome outcome) {

        /** Forecast less what it came to, GBP: too high is positive. */
        public double error() {
            return headline.spend() - cameTo;
        }

        /** The error of what it came to, in percent. */
        public double errorPercent() {
            return cameTo == 0 ? 0 : 100 * error() / cameTo;
        }

        /** Whether the range held what it came to; empty if the forecast was kept without one. */
        public Optional<Boolean> held() {
            return headline.hasRange()
                    ? Optional.of(headline.low() <= cameTo && cameTo <= headline.high())
                    : Optional.empty();
        }
    }

    public ForecastRecord {
        entries = List.copyOf(entries);
    }

    /**
     * All kept forecasts of years that have an outcome.
     *
     * @param reports monitoring reports kept
     * @param remembered forecasts remembered on the money page, which have no range
     * @param now the year under way, if there is one
     */
    public static ForecastRecord of(
            List<TermReport> reports,
            List<RememberedForecast> remembered,
            Ledger ledger,
            Optional<Monitor> now) {
        List<Entry> all = new ArrayList<>();
        for (TermReport report : reports) {
            for (Headline headline : report.headlines()) {
                cameTo(headline.startYear(), ledger, now)
                        .map(
                                known ->
                                        new Entry(
                                                report.name(),
                                                report.made(),
                                                report.by(),
                                                report.version(),
                                                report.inputs(),
                                                headline,
                                                headline.startYear() - report.startYear(),
                                                known.pounds(),
                                                known.outcome()))
                        .ifPresent(all::add);
            }
        }
        for (RememberedForecast forecast : remembered) {
            for (YearState state : forecast.baseline()) {
                double spend = -withoutIncome(state).inYearBalance();
                cameTo(state.startYear(), ledger, now)
                        .map(
                                known ->
                                        new Entry(
                                                forecast.name(),
                                                forecast.made(),
                                                "",
                                                forecast.version(),
                                                forecast.inputs(),
                                                new Headline(
                                                        state.startYear(), spend, spend, spend),
                                                state.startYear()
                                                        - InYear.yearOf(
                                                                        YearMonth.from(
                                                                                forecast.made()))
                                                                .startYear(),
                                                known.pounds(),
                                                known.outcome()))
                        .ifPresent(all::add);
            }
        }
        all.sort(
                Comparator.comparingInt((Entry entry) -> entry.headline().startYear())
                        .thenComparing(Entry::made));
        return new ForecastRecord(all);
    }

    /** The same year without its income, so that its balance is what is spent. */
    private static YearState withoutIncome(YearState state) {
        return new YearState(
                state.startYear(),
                state.groups(),
                state.emptyPlaces(),
                state.otherLines(),
                List.of(),
                state.travel(),
                state.generalFundLines());
    }

    private record Known(double pounds, Outcome outcome) {}

    private static Optional<Known> cameTo(int startYear, Ledger ledger, Optional<Monitor> now) {
        FinancialYear year = new FinancialYear(startYear);
        Optional<Monitor> running = now.filter(monitor -> monitor.year().equals(year));
        if (running.isPresent()) {
            Monitor monitor = running.get();
            boolean whole = monitor.isWhole();
            return Optional.of(
                    new Known(
                            monitor.total(Fund.HIGH_NEEDS_BLOCK).projection(),
                            whole ? Outcome.TWELVE_MONTHS : Outcome.PROJECTED));
        }
        boolean outturn =
                ledger.spendLines(year).stream()
                        .flatMap(code -> ledger.rows(code, year))
                        .map(LedgerLine::outturn)
                        .anyMatch(java.util.OptionalDouble::isPresent);
        return outturn
                ? Optional.of(new Known(ledger.highNeedsSpend(year), Outcome.OUTTURN))
                : Optional.empty();
    }

    /** Of the forecasts with a range, how many held; empty if none had one. */
    public Optional<String> held() {
        List<Boolean> known = entries.stream().map(Entry::held).flatMap(Optional::stream).toList();
        long held = known.stream().filter(each -> each).count();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(held + " of " + known.size() + " ranges held");
    }
}
