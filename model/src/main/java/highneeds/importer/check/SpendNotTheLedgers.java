package highneeds.importer.check;

import highneeds.evidence.Evidence;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Yearly cost of independent placements far from the outturn of line 1.2.3. */
record SpendNotTheLedgers() implements Check {

    private static final String INDEPENDENT = "1.2.3";
    private static final double TOLERANCE = 0.25;

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        Optional<LedgerLine> line =
                evidence.ledger().stream()
                        .filter(l -> l.code().equals(INDEPENDENT) && l.outturn().isPresent())
                        .max(Comparator.comparing(LedgerLine::year));
        if (line.isEmpty() || evidence.placements().isEmpty()) {
            return List.of();
        }
        LocalDate middle = LocalDate.of(line.get().year().startYear(), 10, 15);
        List<Placement> placed =
                evidence.placements().stream()
                        .filter(placement -> placement.runsOn(middle))
                        .filter(placement -> independent(evidence, placement))
                        .toList();
        double cost = placed.stream().mapToDouble(Placement::netCost).sum();
        double ledger = line.get().best();
        return cost == 0 || Math.abs(cost - ledger) <= TOLERANCE * Math.abs(ledger)
                ? List.of()
                : issues(line.get(), placed, cost);
    }

    private static List<Issue> issues(LedgerLine line, List<Placement> placed, double cost) {
        return RowIssues.of(
                "spend-not-the-ledgers",
                "Funding and ledger",
                "Outturn or forecast",
                List.of(line.origin()),
                count ->
                        Check.counted(placed.size(), "placement", "placements")
                                + files(placed)
                                + " on line 1.2.3 cost "
                                + pounds(cost)
                                + " a year, but the ledger of "
                                + line.year()
                                + " has "
                                + pounds(line.best())
                                + ".",
                "Check for missing placements, weekly costs read as yearly, and other spending on"
                        + " the line.");
    }

    /** To the thousand: the two never agree to the pound. */
    private static String pounds(double amount) {
        return String.format(Locale.UK, "GBP %,d,000", Math.round(amount / 1000));
    }

    private static String files(List<Placement> placed) {
        String files =
                placed.stream()
                        .map(placement -> placement.origin().file())
                        .filter(file -> !file.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return files.isEmpty() ? "" : " of " + files;
    }

    private static boolean independent(Evidence evidence, Placement placement) {
        return evidence.catalogue()
                .setting(placement.setting())
                .returns()
                .topUpLine()
                .equals(INDEPENDENT);
    }
}
