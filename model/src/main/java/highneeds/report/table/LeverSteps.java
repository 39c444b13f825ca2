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
    public static final String ALL = "All together";

    /**
     * Columns that a waterfall stacks: what is hidden, and what is seen above and below nothing.
     */
    public static final int BESIDE = 5;

    public static final int TOTAL = 6;
    public static final int BETTER = 7;
    public static final int WORSE = 8;
    public static final int BETTER_BELOW = 9;
    public static final int WORSE_BELOW = 10;

    private static final int ADDS = 3;
    private static final int WIDTH = 16;
    private static final int NAME_LETTERS = 24;

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
        List<ReportTable.Column> columns =
                new ArrayList<>(
                        List.of(
                                Headings.SCENARIO,
                                new ReportTable.Column("Step", 28),
                                new ReportTable.Column("What it does", 60)));
        for (String heading :
                List.of(
                        "Adds",
                        "Would add alone",
                        "Chart: beside",
                        "Chart: all",
                        "Chart: better",
                        "Chart: worse",
                        "Chart: better, below 0",
                        "Chart: worse, below 0")) {
            columns.add(new ReportTable.Column(heading, WIDTH));
        }
        return new ReportTable(
                NAME,
                "What each lever adds to the balance",
                "Change of the cumulative balance on 31 March "
                        + content.lastCensus()
                        + " in pounds, cash; a minus makes it worse. Each lever is counted after"
                        + " those above it; what it would add alone may differ, for what one lever"
                        + " saves another cannot save again. The columns for the chart are what a"
                        + " waterfall stacks.",
                3,
                columns,
                steps.rows);
    }

    private void add(String scenario, Waterfall waterfall) {
        int first = rows.size();
        double before = 0;
        for (Waterfall.Step step : waterfall.steps()) {
            double after = before + step.adds();
            String name = (rows.size() - first + 1) + " " + shortened(step.name());
            double low = Math.min(before, after);
            double high = Math.max(before, after);
            double above = Math.max(0, high) - Math.max(0, low);
            double below = Math.min(0, low) - Math.min(0, high);
            boolean better = step.adds() >= 0;
            row(
                    false,
                    List.of(scenario, name, step.description()),
                    Cell.figure(step.adds() + 0.0, Unit.POUNDS),
                    Cell.figure(step.alone() + 0.0, Unit.POUNDS),
                    Math.max(0, low) + Math.min(0, high),
                    0,
                    better ? above : 0,
                    better ? 0 : above,
                    better ? below : 0,
                    better ? 0 : below);
            before = after;
        }
        Formula sum =
                new Formula.Sum(
                        new Formula.Place(first, ADDS), new Formula.Place(rows.size() - 1, ADDS));
        row(
                true,
                List.of(scenario, ALL, "All levers of the scenario"),
                Cell.figure(before, Unit.POUNDS, sum),
                Cell.NOT_APPLICABLE,
                0,
                before,
                0,
                0,
                0,
                0);
    }

    private static String shortened(String name) {
        return name.length() <= NAME_LETTERS ? name : name.substring(0, NAME_LETTERS).strip() + "…";
    }

    private void row(
            boolean strong, List<String> labels, Cell adds, Cell alone, double... stacked) {
        List<Cell> cells = new ArrayList<>(labels.stream().map(Cell::text).toList());
        cells.add(adds);
        cells.add(alone);
        for (double value : stacked) {
            cells.add(Cell.figure(value + 0.0, Unit.POUNDS));
        }
        rows.add(new ReportTable.Row(strong, cells));
    }
}
