package highneeds.report.paper;

import highneeds.forecast.Measure;
import highneeds.report.table.Figures;
import highneeds.report.table.Findings;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.List;

/** Purpose, recommendations, background and current position. */
final class OpeningSections {

    private OpeningSections() {}

    static List<Block> purpose(PaperSource source) {
        return List.of(
                new Block.Heading(1, "Purpose"),
                new Block.Paragraph(
                        "This paper sets out how many children and young people in %s are expected"
                                        .formatted(source.content().council())
                                + " to have an education, health and care plan (EHCP) up to January"
                                + " %d, what they are expected to cost the high needs block of the"
                                        .formatted(source.last())
                                + " dedicated schools grant, and what could change that."));
    }

    static List<Block> recommendations(PaperSource source) {
        Figures baseline = source.baseline();
        int last = source.last();
        List<String> points = new ArrayList<>();
        points.add(
                "Note the forecast: %s plans by January %d%s, and %s on the high needs block by 31 March %d%s if nothing is changed."
                        .formatted(
                                Words.count(baseline.plans(last)),
                                last,
                                Words.range(baseline.spread(Measure.PLANS, last), Words::count),
                                Words.balance(finalBalance(source, baseline)),
                                last,
                                Words.balanceRange(
                                        baseline.spread(Measure.CUMULATIVE_BALANCE, last - 1),
                                        finalBalance(source, baseline))));
        if (source.content().scenarios().size() > 1) {
            points.add(
                    "Comment on the options in section 8, which are modelled and not yet decided.");
        }
        points.add("Note what the forecast leaves out and how far it could be wrong (section 9).");
        return List.of(
                new Block.Heading(1, "Recommendations"),
                new Block.Paragraph("Members are asked to:"),
                new Block.Points(points));
    }

    static List<Block> background(PaperSource source) {
        return List.of(
                new Block.Heading(1, "Background"),
                new Block.Paragraph(
                        "The council must secure the provision in every EHCP (Children and Families"
                                + " Act 2014, section 42). It is paid for from the high needs block"
                                + " of the dedicated schools grant, save for home to school"
                                + " transport, which the council's general fund pays."),
                new Block.Paragraph(
                        "A deficit on the grant is held apart from the council's reserves by a"
                            + " statutory override, which ends on 31 March 2028. Amounts in this"
                            + " paper are cash; a deficit has a minus sign."));
    }

    static List<Block> position(PaperSource source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Current position and forecast"));
        List<String> findings = Findings.of(source.content());
        findings.subList(0, 4)
                .forEach(words -> blocks.add(new Block.Paragraph(PaperSource.slashed(words))));
        blocks.add(source.chart("Plans forecast"));
        blocks.add(
                source.money(
                        "Balance",
                        "£000",
                        "Income, spend and balance of the high needs block, £000, baseline"));
        blocks.add(source.chart("Spend and income"));
        return blocks;
    }

    static double finalBalance(PaperSource source, Figures figures) {
        return figures.total(Measure.CUMULATIVE_BALANCE, source.last() - 1);
    }
}
