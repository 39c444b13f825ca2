package highneeds.monitor;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Parts of a year's spend put together: a line, a setting or a total.
 *
 * @param code section 251 code; empty for a setting or a total
 * @param name name for people
 * @param parts what it is made of
 * @param lowOff how far below the projection its 80% range begins, GBP, negative or 0
 * @param highOff how far above it the range ends, GBP
 * @param rag how far it is from its budget
 */
public record MonitorRow(
        String code, String name, List<MonitorPart> parts, double lowOff, double highOff, Rag rag) {

    public MonitorRow {
        parts = List.copyOf(parts);
    }

    /** A row whose parts are taken to be low together and high together. */
    static MonitorRow of(String code, String name, List<MonitorPart> parts, Thresholds thresholds) {
        return of(
                        name,
                        parts,
                        new RangeOff(
                                sum(parts, MonitorPart::lowOff), sum(parts, MonitorPart::highOff)),
                        thresholds)
                .coded(code);
    }

    /** A row with a range of its own. */
    static MonitorRow of(
            String name, List<MonitorPart> parts, RangeOff range, Thresholds thresholds) {
        Rag rag =
                thresholds.of(sum(parts, MonitorPart::budget), sum(parts, MonitorPart::projection));
        return new MonitorRow("", name, parts, range.low(), range.high(), rag);
    }

    private MonitorRow coded(String known) {
        return new MonitorRow(known, name, parts, lowOff, highOff, rag);
    }

    private static double sum(List<MonitorPart> parts, ToDoubleFunction<MonitorPart> of) {
        return parts.stream().mapToDouble(of).sum();
    }

    public double budget() {
        return sum(parts, MonitorPart::budget);
    }

    public double forecast() {
        return sum(parts, MonitorPart::forecast);
    }

    public double forecastToDate() {
        return sum(parts, MonitorPart::forecastToDate);
    }

    public double actual() {
        return sum(parts, MonitorPart::actual);
    }

    public double accruals() {
        return sum(parts, MonitorPart::accruals);
    }

    /** Forecast taken for months that the ledger does not have, GBP. */
    public double assumed() {
        return sum(parts, MonitorPart::assumed);
    }

    /** Forecast of the months to come, GBP. */
    public double ahead() {
        return sum(parts, MonitorPart::ahead);
    }

    public double projection() {
        return sum(parts, MonitorPart::projection);
    }

    /** Projection less budget, GBP: an overspend is positive. */
    public double variance() {
        return projection() - budget();
    }

    /** Lower end of the 80% range, GBP. */
    public double low() {
        return projection() + lowOff;
    }

    /** Upper end of the 80% range, GBP. */
    public double high() {
        return projection() + highOff;
    }
}
