package highneeds.finance.reconcile;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.caseload.Caseload;
import highneeds.caseload.History;
import highneeds.domain.FinancialYear;
import highneeds.domain.Pounds;
import highneeds.evidence.Evidence;
import highneeds.finance.LineSpend;
import highneeds.finance.MoneyBasis;
import highneeds.finance.ledger.AccountLine;
import highneeds.finance.ledger.Ledger;
import highneeds.finance.price.CommissionedPlaces;
import highneeds.finance.price.PriceBook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Last year of the accounts beside what the model makes of the censuses around it, line group by
 * line group.
 *
 * @param year financial year compared
 * @param rows one for each group that the ledger has a figure for
 */
public record Reconciliation(FinancialYear year, List<Row> rows) {

    /**
     * Lines that pay for more than placements of children with a plan: targeted funding of
     * mainstream schools, alternative provision of children without one, and direct payments that
     * the placement sheet does not show child by child.
     */
    private static final List<String> WIDER_THAN_PLANS = List.of("1.2.4", "1.2.7", "1.2.11");

    /** How near model and ledger are. */
    public enum Agreement {
        /** Within 0.5%. */
        GREEN,
        /** Within 2%. */
        AMBER,
        /** Further apart. */
        RED
    }

    /**
     * One line group.
     *
     * @param group lines compared
     * @param placements what the model makes of the plans and journeys of the year, GBP
     * @param beyondPlacements part of the ledger's lines 1.2.4, 1.2.7 or 1.2.11 that they do not
     *     explain and that the model has not already, GBP, taken over and carried forward
     * @param overlap what they do not explain but the model has already, because it makes more of
     *     the group's other lines than is booked to them, GBP: taken off those, so that the group
     *     comes to what it did and each line to what is booked to it
     * @param ledger comparable figure of the ledger, GBP
     * @param remark what a reader should know of the comparison; empty if nothing
     */
    public record Row(
            LineGroup group,
            double placements,
            double beyondPlacements,
            double overlap,
            double ledger,
            String remark) {

        /** What the forecast makes of the year, GBP. */
        public double model() {
            return placements + beyondPlacements;
        }

        /** What the model leaves unexplained, GBP; negative if it has too much. */
        public double residual() {
            return ledger - model();
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
        JourneysOfYear journeys =
                JourneysOfYear.priced(evidence, opening.get(), closing.get(), prices, year.get());
        MoneyBasis basis =
                new MoneyBasis(
                        year.get(),
                        evidence.catalogue(),
                        opening.get().plans(),
                        closing.get().plans(),
                        journeys.costs(),
                        CommissionedPlaces.at(
                                evidence.catalogue(), evidence.places(), closing.get().census()),
                        new Funding(0, 0, 0, List.of()));
        return Optional.of(compare(year.get(), LineSpend.of(basis), ledger, journeys.remarks()));
    }

    private static Optional<Caseload> census(History history, int year) {
        return history.caseloads().stream().filter(c -> c.census() == year).findFirst();
    }

    /**
     * Compares spend of placements and transport with a year of the ledger.
     *
     * @param remarks what a reader should know, by section 251 line
     */
    static Reconciliation compare(
            FinancialYear year, LineSpend model, Ledger ledger, Map<String, String> remarks) {
        List<Row> rows = new ArrayList<>();
        for (LineGroup group : LineGroup.values()) {
            if (group.lines().stream().anyMatch(code -> ledger.best(code, year).isPresent())) {
                double modelled = group.lines().stream().mapToDouble(model::of).sum();
                double booked = ledger.comparable(group.lines(), year);
                double wider = beyondPlacements(group, model, year, ledger);
                double beyond = Math.clamp(booked - modelled, 0, wider);
                rows.add(
                        new Row(
                                group,
                                modelled,
                                beyond,
                                wider - beyond,
                                booked,
                                remarks.getOrDefault(
                                        group.lines().getFirst(),
                                        remark(group, year, ledger, wider, wider - beyond))));
            }
        }
        return new Reconciliation(year, rows);
    }

    /** As much of a wider line as placements booked to it leave unexplained, at least nothing. */
    private static double beyondPlacements(
            LineGroup group, LineSpend model, FinancialYear year, Ledger ledger) {
        return group.lines().stream()
                .filter(WIDER_THAN_PLANS::contains)
                .mapToDouble(code -> ledger.comparable(code, year).orElse(0) - model.of(code))
                .map(unexplained -> Math.max(0, unexplained))
                .sum();
    }

    private static String remark(
            LineGroup group, FinancialYear year, Ledger ledger, double beyond, double overlap) {
        if (group == LineGroup.PLACE_FUNDING && ledger.outturnLeavesOutAcademies(year)) {
            return "Compared with the budget: the outturn is well below it, which shows that it"
                    + " leaves out academy places recouped by the Department for Education.";
        }
        if (beyond == 0) {
            return "";
        }
        String taken =
                "Includes spend of line "
                        + wideLine(group)
                        + " that no child with a plan explains, as the ledger has it";
        return overlap == 0
                ? taken + "."
                : taken
                        + ": "
                        + Pounds.whole(beyond)
                        + ". Of the group's other lines the model makes more than is booked to"
                        + " them; "
                        + Pounds.whole(overlap)
                        + " is taken off, so that nothing counts twice.";
    }

    private static String wideLine(LineGroup group) {
        return group.lines().stream().filter(WIDER_THAN_PLANS::contains).findFirst().orElseThrow();
    }

    /** Residuals as lines that can be carried forward, in the prices of {@link #year}. */
    public List<OtherLine> residualLines() {
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

    /** Spend beyond placements as lines, in the prices of {@link #year}. */
    public List<OtherLine> linesBeyondPlacements() {
        List<OtherLine> lines = new ArrayList<>();
        for (Row row : rows) {
            if (row.beyondPlacements() + row.overlap() > 0) {
                lines.add(
                        new OtherLine(
                                wideLine(row.group()),
                                AccountLine.name(wideLine(row.group())) + ", beyond placements",
                                row.beyondPlacements() + row.overlap(),
                                Fund.HIGH_NEEDS_BLOCK));
            }
            if (row.overlap() > 0) {
                lines.add(
                        new OtherLine(
                                row.group().lines().getFirst(),
                                row.group().label() + ": counted in line " + wideLine(row.group()),
                                -row.overlap(),
                                Fund.HIGH_NEEDS_BLOCK));
            }
        }
        return lines;
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
