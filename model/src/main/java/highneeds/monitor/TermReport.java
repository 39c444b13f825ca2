package highneeds.monitor;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.finance.LineSpend.Kind;
import highneeds.monitor.MonitorMovement.Piece;
import highneeds.monitor.MonitorMovement.Shape;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A monitoring report kept in the project in few figures, so that the next can say what moved, and
 * a later one how its forecasts turned out.
 *
 * @param name what a person called it, for example "Autumn term"
 * @param made day it was kept
 * @param by who kept it; may be empty
 * @param version version of the program that made it
 * @param inputs SHA-256 of what it was made from
 * @param startYear calendar year the financial year reported on starts in
 * @param closedTo last month of the ledger then; empty before the first
 * @param parts what the projection was made of
 * @param plans projected plans over the year, by name of the setting
 * @param headlines high needs spend then projected of this year and forecast of those after it
 */
public record TermReport(
        String name,
        LocalDate made,
        String by,
        String version,
        String inputs,
        int startYear,
        Optional<YearMonth> closedTo,
        List<KeptPart> parts,
        Map<String, Double> plans,
        List<Headline> headlines) {

    /**
     * A part of the projection, GBP to a penny.
     *
     * @param line section 251 code
     * @param kind what it is for
     * @param name setting, age band or service
     * @param fund who pays
     * @param projection projected spend of the year
     */
    public record KeptPart(String line, Kind kind, String name, Fund fund, double projection) {}

    /**
     * A forecast of one financial year, GBP.
     *
     * @param startYear calendar year it starts in
     * @param spend high needs spend
     * @param low lower end of its 80% range; the same as the spend if it had none
     * @param high upper end
     */
    public record Headline(int startYear, double spend, double low, double high) {

        public boolean hasRange() {
            return low < high;
        }
    }

    public TermReport {
        Objects.requireNonNull(made, "A report has a date");
        parts = List.copyOf(parts);
        plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
        headlines = List.copyOf(headlines);
    }

    /**
     * Keeps a monitor.
     *
     * @param later headlines of the years after the one monitored
     */
    public static TermReport of(
            Monitor monitor,
            String name,
            String by,
            LocalDate made,
            String version,
            String inputs,
            List<Headline> later) {
        Map<String, Double> plans = new LinkedHashMap<>();
        monitor.plans()
                .forEach((setting, all) -> plans.put(setting, rounded(all.projected(), 1e4)));
        MonitorRow block = monitor.total(Fund.HIGH_NEEDS_BLOCK);
        List<Headline> headlines = new ArrayList<>();
        headlines.add(
                new Headline(
                        monitor.year().startYear(),
                        rounded(block.projection(), 100),
                        rounded(block.low(), 100),
                        rounded(block.high(), 100)));
        headlines.addAll(later);
        return new TermReport(
                name,
                made,
                by,
                version,
                inputs,
                monitor.year().startYear(),
                monitor.closedTo(),
                monitor.parts().stream().map(TermReport::kept).toList(),
                plans,
                headlines);
    }

    private static KeptPart kept(MonitorPart part) {
        return new KeptPart(
                part.line(),
                part.kind(),
                part.name(),
                part.fund(),
                rounded(part.projection(), 100));
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }

    Shape shape() {
        return new Shape(
                parts.stream()
                        .map(p -> new Piece(p.line(), p.kind(), p.name(), p.fund(), p.projection()))
                        .toList(),
                plans);
    }

    /** What a line was projected to come to, GBP; empty if it was not there. */
    public Optional<Double> line(String code, Fund fund) {
        List<KeptPart> ofLine =
                parts.stream()
                        .filter(part -> part.line().equals(code) && part.fund() == fund)
                        .toList();
        return ofLine.isEmpty()
                ? Optional.empty()
                : Optional.of(ofLine.stream().mapToDouble(KeptPart::projection).sum());
    }

    /** What a fund was projected to come to, GBP. */
    public double total(Fund fund) {
        return parts.stream()
                .filter(part -> part.fund() == fund)
                .mapToDouble(KeptPart::projection)
                .sum();
    }
}
