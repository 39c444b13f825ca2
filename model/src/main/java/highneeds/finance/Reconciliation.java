package highneeds.finance;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.caseload.Caseload;
import highneeds.caseload.History;
import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.finance.ledger.Ledger;
import highneeds.finance.price.CommissionedPlaces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Last year of the accounts beside what the model makes of the censuses around it, line group by
 * line group.
 *
 * @param year financial year compared
 * @param rows one for each group that the ledger has a figure for
 * @param targetedFunding part of line 1.2.4 that placements do not explain, GBP; it is in the
 *     model's top-ups and carried forward as a line of its own
 */
public record Reconciliation(FinancialYear year, List<Row> rows, double targetedFunding) {

    private static final String TARGETED_FUNDING = "1.2.4";

    /** How near model and ledger are. */
    public enum Agreement {
        /** Within 0.5 %. */
        GREEN,
        /** Within 2 %. */
        AMBER,
        /** Further apart. */
        RED
    }

    /**
     * One line group.
     *
     * @param group lines compared
     * @param model what the model makes of the year, GBP
     * @param ledger comparable figure of the ledger, GBP
     * @param remark what a reader should know of the comparison; empty if nothing
     */
    public record Row(LineGroup group, double model, double ledger, String remark) {

        /** What the model leaves unexplained, GBP; negative if it has too much. */
        public double residual() {
            return ledger - model;
        }

        /** The residual in percent of the ledger; 0 if both are nothing. */
        public double residualPercent() {
            return residual() == 0 ? 0 : 100 * residual() / Math.abs(ledger);
        }

        public Agreement agreement() {
            double apart = Math.abs(residualPercent());
            if (apart <= 0.5) {
                return Agreement.GREEN;
            }
            return apart <= 2 ? Agreement.AMBER : Agreement.RED;
        }
    }

    public Reconciliation {
        rows = List.copyOf(rows);
    }

    /**
     * Compares the last financial year that the ledger has spend for and that lies between two
     * censuses.
     *
     * @return empty if there is no such year
     */
    public static Optional<Reconciliation> of(
            Evidence evidence, History history, PriceBook prices) {
        Ledger ledger = new Ledger(evidence.ledger());
        FinancialYear last = FinancialYear.followingCensus(history.latest().census() - 1);
        Optional<FinancialYear> year = ledger.lastYearOfSpend(last);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Optional<Caseload> opening = census(history, year.get().startYear());
        Optional<Caseload> closing = census(history, year.get().startYear() + 1);
        if (opening.isEmpty() || closing.isEmpty()) {
            return Optional.empty();
        }
        MoneyBasis basis =
                new MoneyBasis(
                        year.get(),
                        evidence.catalogue(),
                        opening.get().plans(),
                        closing.get().plans(),
                        prices.in(year.get()),
                        CommissionedPlaces.at(
                                evidence.catalogue(), evidence.places(), closing.get().census()),
                        new Funding(0, 0, 0, List.of()));
        return Optional.of(compare(year.get(), LineSpend.of(basis), ledger));
    }

    private static Optional<Caseload> census(History history, int year) {
        return history.caseloads().stream().filter(c -> c.census() == year).findFirst();
    }

    /** Compares spend of placements and transport with a year of the ledger. */
    static Reconciliation compare(FinancialYear year, LineSpend model, Ledger ledger) {
        double targeted = targetedBeyondPlacements(year, model, ledger);
        List<Row> rows = new ArrayList<>();
        for (LineGroup group : LineGroup.values()) {
            if (group.lines().stream().anyMatch(code -> ledger.best(code, year).isPresent())) {
                double modelled = group.lines().stream().mapToDouble(model::of).sum();
                rows.add(
                        new Row(
                                group,
                                modelled + (group == LineGroup.TOP_UPS ? targeted : 0),
                                ledger.comparable(group.lines(), year),
                                remark(group, year, ledger, targeted)));
            }
        }
        return new Reconciliation(year, rows, targeted);
    }

    /** As much of line 1.2.4 as the modelled top-ups leave unexplained, at least nothing. */
    private static double targetedBeyondPlacements(
            FinancialYear year, LineSpend model, Ledger ledger) {
        List<String> lines = LineGroup.TOP_UPS.lines();
        double unexplained =
                ledger.comparable(lines, year) - lines.stream().mapToDouble(model::of).sum();
        return Math.clamp(
                unexplained, 0, Math.max(0, ledger.comparable(TARGETED_FUNDING, year).orElse(0)));
    }

    private static String remark(
            LineGroup group, FinancialYear year, Ledger ledger, double targeted) {
        if (group == LineGroup.PLACE_FUNDING && ledger.outturnLeavesOutAcademies(year)) {
            return "Compared with the budget: the outturn is well below it, which shows that it"
                    + " leaves out academy places recouped by the Department for Education.";
        }
        if (group == LineGroup.TOP_UPS && targeted > 0) {
            return "The model includes targeted funding on line 1.2.4 that no placement explains.";
        }
        return "";
    }

    /** Residuals as lines that can be carried forward, in the prices of {@link #year}. */
    List<OtherLine> residualLines() {
        return rows.stream()
                .filter(row -> row.residual() != 0)
                .map(
                        row ->
                                new OtherLine(
                                        row.group().lines().getFirst(),
                                        row.group().label() + ": difference to the ledger, carried",
                                        row.residual(),
                                        row.group().transport()
                                                ? Fund.GENERAL_FUND
                                                : Fund.HIGH_NEEDS_BLOCK))
                .toList();
    }

    /** Targeted funding as a line, in the prices of {@link #year}. */
    OtherLine targetedFundingLine() {
        return new OtherLine(
                TARGETED_FUNDING,
                "Targeted funding for mainstream schools beyond placements",
                targetedFunding,
                Fund.HIGH_NEEDS_BLOCK);
    }

    /** Ledger less model over all groups of the high needs block, GBP. */
    public double highNeedsResidual() {
        return rows.stream()
                .filter(row -> !row.group().transport())
                .mapToDouble(Row::residual)
                .sum();
    }

    /** The row of a group, if the ledger has a figure for it. */
    public Optional<Row> row(LineGroup group) {
        return rows.stream().filter(row -> row.group() == group).findFirst();
    }

    /** Worst agreement of all rows. */
    public Agreement worst() {
        return Arrays.stream(Agreement.values())
                .filter(level -> rows.stream().anyMatch(row -> row.agreement() == level))
                .reduce((better, worse) -> worse)
                .orElse(Agreement.GREEN);
    }
}
