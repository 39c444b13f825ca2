package highneeds.importer.check;

import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Yearly cost of independent placements far from the outturn of line 1.2.3. */
record SpendNotTheLedgers() implements Check {

    private static final String INDEPENDENT = "1.2.3";
    private static final double TOLERANCE = 0.25;

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        Optional<LedgerLine> line =
                evidence.ledger().stream()
                        .filter(l -> l.code().equals(INDEPENDENT) && l.outturn().isPresent())
                        .max(java.util.Comparator.comparing(LedgerLine::year));
        if (line.isEmpty() || evidence.placements().isEmpty()) {
            return List.of();
        }
        FinancialYear year = line.get().year();
        LocalDate middle = LocalDate.of(year.startYear(), 10, 15);
        double placed =
                evidence.placements().stream()
                        .filter(placement -> placement.runsOn(middle))
                        .filter(placement -> independent(evidence, placement))
                        .mapToDouble(Placement::netCost)
                        .sum();
        double ledger = line.get().best();
        return placed == 0 || Math.abs(placed - ledger) <= TOLERANCE * Math.abs(ledger)
                ? List.of()
                : List.of(
                        Check.warning(
                                "spend-not-the-ledgers",
                                "Funding and ledger",
                                "Outturn or forecast",
                                "Placements on line 1.2.3 cost GBP "
                                        + Math.round(placed / 1000)
                                        + ",000 a year, but the ledger of "
                                        + year
                                        + " has GBP "
                                        + Math.round(ledger / 1000)
                                        + ",000.",
                                "Check for missing placements, weekly costs read as yearly, and"
                                        + " other spending on the line."));
    }

    private static boolean independent(Evidence evidence, Placement placement) {
        return evidence.catalogue()
                .setting(placement.setting())
                .returns()
                .topUpLine()
                .equals(INDEPENDENT);
    }
}
