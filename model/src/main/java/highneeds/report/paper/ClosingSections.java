package highneeds.report.paper;

import highneeds.forecast.Measure;
import highneeds.forecast.Spread;
import highneeds.report.table.Figures;
import highneeds.report.table.LeverSteps;
import highneeds.report.table.ShownScenario;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Options, risks and assumptions, implications, and the appendix. */
final class ClosingSections {

    private ClosingSections() {}

    static List<Block> mitigations(PaperSource source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Options and mitigations"));
        if (source.content().scenarios().size() == 1) {
            blocks.add(new Block.Paragraph("No option has been modelled beside the baseline."));
            return blocks;
        }
        blocks.add(
                new Block.Paragraph(
                        "Each option is the baseline with the changes listed. Nobody already placed"
                                + " is moved unless that is said, and every request for a plan is"
                                + " still decided on the statutory test."));
        blocks.add(comparison(source));
        for (ShownScenario scenario :
                source.content().scenarios().subList(1, source.content().scenarios().size())) {
            blocks.add(new Block.Heading(2, scenario.name()));
            if (!scenario.description().isBlank()) {
                blocks.add(new Block.Paragraph(scenario.description()));
            }
            blocks.add(new Block.Points(scenario.levers()));
            source.chartIfThere(LeverSteps.NAME + ": " + scenario.name())
                    .filter(_ -> scenario.levers().size() > 1)
                    .ifPresent(blocks::add);
        }
        source.chartIfThere("Plans by scenario").ifPresent(blocks::add);
        return blocks;
    }

    private static Block comparison(PaperSource source) {
        int last = source.last();
        Figures baseline = source.baseline();
        List<PaperTable.Row> rows = new ArrayList<>();
        for (ShownScenario scenario : source.content().scenarios()) {
            Figures figures = source.content().figures(scenario);
            double balance = OpeningSections.finalBalance(source, figures);
            Optional<Spread> balances = figures.spread(Measure.CUMULATIVE_BALANCE, last - 1);
            rows.add(
                    new PaperTable.Row(
                            rows.isEmpty(),
                            List.of(
                                    scenario.name(),
                                    Words.count(figures.plans(last)),
                                    signed(figures.plans(last) - baseline.plans(last)),
                                    thousands(figures.total(Measure.HNB_SPEND, last - 1)),
                                    thousands(balance),
                                    end(balances, Spread::p10),
                                    end(balances, Spread::p90),
                                    signed(
                                            (balance
                                                            - OpeningSections.finalBalance(
                                                                    source, baseline))
                                                    / 1000))));
        }
        return new Block.Tabled(
                "Options",
                "Options compared with the baseline, £000",
                source.source(),
                new PaperTable(
                        List.of(
                                "Option",
                                "Plans, January " + last,
                                "Plans: difference",
                                "Spend " + PaperSource.year(last - 1),
                                "Balance, 31 March " + last,
                                "80% range from",
                                "80% range to",
                                "Balance: difference"),
                        rows));
    }

    private static String thousands(double pounds) {
        return Minus.sign(String.format(Locale.UK, "%,d", Math.round(pounds / 1000)));
    }

    private static String end(Optional<Spread> range, ToDoubleFunction<Spread> of) {
        return range.map(spread -> thousands(of.applyAsDouble(spread))).orElse("\u2013");
    }

    private static String signed(double value) {
        return Math.round(value) == 0
                ? "0"
                : Minus.sign(String.format(Locale.UK, "%+,d", Math.round(value)));
    }

    static List<Block> risks(PaperSource source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Risks, assumptions and sensitivity"));
        blocks.add(new Block.Paragraph(range(source)));
        blocks.add(
                new Block.Paragraph(
                        "Not in the range: changes of law or policy, of the way needs are recorded,"
                                + " and of the population beyond its projection. The cost of"
                                + " borrowing for a deficit is not included."));
        blocks.add(
                new Block.Paragraph(
                        "The assumptions are in the appendix. Those marked as typical are not the"
                                + " council's own and should be replaced before a decision rests on"
                                + " them."));
        blocks.addAll(SensitivitySection.of(source));
        blocks.addAll(AccuracySection.of(source));
        blocks.addAll(WorkSection.of(source));
        return blocks;
    }

    private static String range(PaperSource source) {
        int last = source.last();
        Optional<Spread> plans = source.baseline().spread(Measure.PLANS, last);
        Optional<Spread> balance = source.baseline().spread(Measure.CUMULATIVE_BALANCE, last - 1);
        if (plans.isEmpty() || balance.isEmpty()) {
            return "No simulations were made, so this paper gives no range. It should not go to a"
                    + " decision without one.";
        }
        return "In %,d simulations, four in five lie between %s and %s plans in January %d, and between %s and %s on the high needs block on 31 March %d."
                .formatted(
                        source.content().run().choices().simulations(),
                        Words.count(plans.get().p10()),
                        Words.count(plans.get().p90()),
                        last,
                        Words.balance(balance.get().p10()),
                        Words.balance(balance.get().p90()),
                        last);
    }

    static List<Block> implications() {
        return List.of(
                new Block.Heading(1, "Implications"),
                new Block.Points(
                        List.of(
                                "Financial: as set out in sections 4, 7 and 8. Transport is a cost"
                                        + " to the general fund.",
                                "Legal: the duty to secure provision (Children and Families Act"
                                        + " 2014, section 42) stands whatever the forecast. No"
                                        + " option changes the test for an assessment or a plan.",
                                "Equality: children and young people with plans are mostly disabled"
                                        + " in the meaning of the Equality Act 2010; each option"
                                        + " needs an equality impact assessment before a decision.",
                                "Health and social care partners: contributions are assumed to go"
                                        + " on as they are.")));
    }

    static List<Block> appendix(PaperSource source) {
        List<PaperTable.Row> rows = new ArrayList<>();
        source.table("Assumptions")
                .rows()
                .forEach(
                        row ->
                                rows.add(
                                        new PaperTable.Row(
                                                false,
                                                List.of(
                                                        row.label(0),
                                                        row.label(1),
                                                        row.label(2) + typical(row.label(3))))));
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(made(source, rows));
        source.method()
                .ifPresent(
                        method -> {
                            blocks.add(new Block.Heading(2, "How figures are protected"));
                            blocks.add(new Block.Paragraph(method));
                        });
        return blocks;
    }

    private static List<Block> made(PaperSource source, List<PaperTable.Row> rows) {
        return List.of(
                new Block.Heading(1, "Appendix: assumptions and how the forecast was made"),
                new Block.Paragraph(
                        "Made with High Needs %s from the census of January %d, %d years ahead, %,d"
                                        .formatted(
                                                source.content().run().programVersion(),
                                                source.opening(),
                                                source.content().run().choices().years(),
                                                source.content().run().choices().simulations())
                                + " simulations, seed %d. Inputs, SHA-256: %s. "
                                        .formatted(
                                                source.content().run().choices().seed(),
                                                source.content().inputs())
                                + (source.content().disclosure().isInternal()
                                        ? "The workbook that goes with this paper lists every file"
                                                + " read with its hash."
                                        : "The council keeps an internal workbook of this forecast"
                                                + " that lists every file read with its hash.")),
                new Block.Tabled(
                        "Assumptions",
                        "What the baseline assumes",
                        source.source(),
                        new PaperTable(List.of("Assumption", "Value", "Basis"), rows)));
    }

    private static String typical(String whose) {
        return whose.startsWith("Typical") ? " (typical value)" : "";
    }
}
