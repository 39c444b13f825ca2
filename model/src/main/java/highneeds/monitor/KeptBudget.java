package highneeds.monitor;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.finance.movement.RememberedForecast;
import highneeds.monitor.TermReport.KeptPart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A report or forecast that was kept, as a budget of one financial year: councils whose ledger has
 * none hold the year against what the forum was told.
 *
 * @param source what was kept
 * @param lines GBP of the year by section 251 line, empty for what is on none
 */
public record KeptBudget(Source source, Map<String, Double> lines) {

    /**
     * What a budget is taken from.
     *
     * @param name what a person called it
     * @param made day it was kept
     * @param scenario whose forecast; empty for a report
     */
    public record Source(String name, LocalDate made, String scenario) {

        /** Name for people: "January forum, Early support (2026-01-22)". */
        public String label() {
            return named() + " (" + made + ")";
        }

        private String named() {
            return scenario.isEmpty() ? name : name + ", " + scenario;
        }

        /** True if a person means this by a name: with or without scenario and day. */
        public boolean isCalled(String text) {
            String said = text.strip();
            return Stream.of(name, named(), label()).anyMatch(said::equalsIgnoreCase);
        }
    }

    public KeptBudget {
        lines = Collections.unmodifiableMap(new TreeMap<>(lines));
    }

    /**
     * All that was kept of a financial year line by line, the latest first.
     *
     * @param baseline what the forecast without levers is called
     */
    public static List<KeptBudget> all(
            List<TermReport> reports,
            List<RememberedForecast> remembered,
            Catalogue catalogue,
            FinancialYear year,
            String baseline) {
        List<KeptBudget> all = new ArrayList<>();
        for (TermReport report : reports) {
            if (report.startYear() == year.startYear() && !report.parts().isEmpty()) {
                all.add(of(report));
            }
        }
        RememberedLines lines = new RememberedLines(catalogue);
        for (RememberedForecast forecast : remembered) {
            List<String> scenarios = new ArrayList<>(List.of(baseline));
            forecast.scenarios().forEach(each -> scenarios.add(each.scenario()));
            for (String scenario : scenarios) {
                forecast.position(scenario, year.startYear())
                        .map(lines::of)
                        .map(
                                ofYear ->
                                        new KeptBudget(
                                                new Source(
                                                        forecast.name(), forecast.made(), scenario),
                                                ofYear))
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing((KeptBudget each) -> each.source().made()).reversed());
        return all;
    }

    private static KeptBudget of(TermReport report) {
        Map<String, Double> lines = new TreeMap<>();
        for (KeptPart part : report.parts()) {
            if (part.fund() != Fund.CAPITAL) {
                lines.merge(part.line(), part.projection(), Double::sum);
            }
        }
        return new KeptBudget(new Source(report.name(), report.made(), ""), lines);
    }

    /** The budget of a line, GBP; 0 for one it does not have. */
    double of(String line) {
        return lines.getOrDefault(line, 0.0);
    }
}
