package highneeds.report.table;

import highneeds.compare.Waterfall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each lever of the scenarios adds to the balance, given those before it. It may be the money
 * of a single setting, so no public paper has it. The last columns are what a waterfall stacks.
 */
public final class LeverSteps {

    public static final String NAME = "Levers one by one";
    public static final int ADDS = 2;
    public static final int BELOW = 4;
    public static final int BALANCE = 5;
    public static final int BETTER = 6;
    public static final int WORSE = 7;

    private static final int WIDTH = 18;

    private final List<ReportTable.Row> rows = new ArrayList<>();

    private LeverSteps() {}

    static Optional<ReportTable> of(ReportContent content) {
        return content.assurance()
                .whatIfs()
                .filter(found -> !found.levers().isEmpty())
                .map(found -> table(content, found.levers()));
    }

    private static ReportTable table(ReportContent content, List<WhatIfs.Levers> scenarios) {
        LeverSteps steps = new LeverSteps();
        for (WhatIfs.Levers one : scenarios) {
            steps.add(content.scenarios().get(one.place()).name(), one.waterfall());
        }
        return new ReportTable(
                NAME,
                "What each lever adds to the balance",
                "Cumulative balance on 31 March "
                        + content.lastCensus()
                        + " in pounds, cash; a deficit has a minus sign. Each lever is counted"
                        + " after those above it; what it would add alone may differ, for what one"
                        + " lever saves another cannot save again.",
                2,
                List.of(
                        Headings.SCENARIO,
                        new ReportTable.Column("Lever", 60),
                        new ReportTable.Column("Adds", WIDTH),
                        new ReportTable.Column("Would add alone", WIDTH),
                        new ReportTable.Column("Chart: beside the column", WIDTH),
                        new ReportTable.Column("Chart: balance", WIDTH),
                        new ReportTable.Column("Chart: better", WIDTH),
                        new ReportTable.Column("Chart: worse", WIDTH)),
                steps.rows);
    }

    private void add(String scenario, Waterfall waterfall) {
        int first = rows.size();
        double running = waterfall.start();
        end(scenario, "Balance of the baseline", pounds(running), running);
        for (Waterfall.Step step : waterfall.steps()) {
            double after = running + step.adds();
            // The hidden column goes from nothing to the end that is nearer to it.
            double beside =
                    running < 0 && after < 0
                            ? Math.max(running, after)
                            : running > 0 && after > 0 ? Math.min(running, after) : 0;
            double length = Math.signum(running + after) * Math.abs(step.adds());
            rows.add(
                    new ReportTable.Row(
                            false,
                            List.of(
                                    Cell.text(scenario),
                                    Cell.text(step.description()),
                                    pounds(step.adds()),
                                    pounds(step.alone()),
                                    pounds(beside),
                                    pounds(0),
                                    pounds(step.adds() >= 0 ? length : 0),
                                    pounds(step.adds() < 0 ? length : 0))));
            running = after;
        }
        Formula sum =
                new Formula.Sum(
                        new Formula.Place(first, ADDS), new Formula.Place(rows.size() - 1, ADDS));
        end(
                scenario,
                "Balance with all of them",
                Cell.figure(waterfall.end(), Unit.POUNDS, sum),
                waterfall.end());
    }

    private void end(String scenario, String label, Cell balance, double value) {
        rows.add(
                new ReportTable.Row(
                        true,
                        List.of(
                                Cell.text(scenario),
                                Cell.text(label),
                                balance,
                                Cell.NOT_APPLICABLE,
                                pounds(0),
                                pounds(value),
                                pounds(0),
                                pounds(0))));
    }

    private static Cell pounds(double value) {
        return Cell.figure(value + 0.0, Unit.POUNDS);
    }
}
