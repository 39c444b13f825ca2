package highneeds.report.paper;

import highneeds.forecast.Measure;
import highneeds.forecast.Spread;
import highneeds.report.table.Figures;
import highneeds.report.table.ReportTable;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What moves the forecast, trends of plans, and the medium term. */
final class TrendSections {

    private TrendSections() {}

    static List<Block> movement(PaperSource source) {
        int first = source.opening();
        int last = source.last() - 1;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Reasons for movement"));
        List<Block> since = LastForecastSection.of(source);
        if (since.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            "No earlier forecast is on record here, so this section explains how"
                                    + " this one moves from year to year, not what changed since"
                                    + " the last report."));
        } else {
            blocks.addAll(since);
            blocks.add(new Block.Heading(2, "From year to year"));
        }
        blocks.addAll(fromYearToYear(source, first, last));
        return blocks;
    }

    private static List<Block> fromYearToYear(PaperSource source, int first, int last) {
        Figures baseline = source.baseline();
        double before = baseline.total(Measure.PLACEMENT_COST, first);
        double after = baseline.total(Measure.PLACEMENT_COST, last);
        double plansBefore = baseline.plans(first + 1);
        double plansAfter = baseline.plans(last + 1);
        double volume = (plansAfter - plansBefore) * before / plansBefore;
        return List.of(
                new Block.Paragraph(
                        "Between %s and %s the cost of placements changes by %s. At the average cost"
                                        .formatted(
                                                PaperSource.year(first),
                                                PaperSource.year(last),
                                                Words.millions(after - before))
                                + " of %s, the change of the number of plans alone comes to %s; the"
                                        .formatted(PaperSource.year(first), Words.millions(volume))
                                + " other %s is price and the mix of settings and needs."
                                        .formatted(Words.millions(after - before - volume))),
                new Block.Paragraph(
                        "The average placement costs %s a plan in %s and %s in %s."
                                .formatted(
                                        pounds(before / plansBefore),
                                        PaperSource.year(first),
                                        pounds(after / plansAfter),
                                        PaperSource.year(last))),
                source.chart("Spend bridge"),
                source.money(
                        "Spend by S251 line",
                        "Section 251 line, £000",
                        "High needs block spend by section 251 line, £000, baseline"));
    }

    private static String pounds(double value) {
        return Double.isNaN(value)
                ? Words.millions(value)
                : "£" + Words.count(Math.round(value / 100) * 100.0);
    }

    static List<Block> trends(PaperSource source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Trends of plans"));
        blocks.add(new Block.Paragraph(yearlyChange(source)));
        blocks.add(
                source.plans(
                        "Corkscrew",
                        "Year up to January",
                        "Opening plans, new plans, plans ceased and closing plans, baseline"));
        blocks.addAll(BesideOthersSection.of(source));
        blocks.add(new Block.Heading(2, "By kind of setting"));
        blocks.add(new Block.Paragraph(fastest(source, "Plans by sector", "kind of setting")));
        blocks.add(source.chart("Plans by sector"));
        blocks.add(source.plans("Plans by sector", "Sector", "Plans by sector, January, baseline"));
        blocks.add(new Block.Heading(2, "By need and age"));
        blocks.add(new Block.Paragraph(fastest(source, "Plans by need", "primary need")));
        blocks.add(
                source.plans("Plans by need", "Primary need", "Plans by need, January, baseline"));
        blocks.add(new Block.Paragraph(fastest(source, "Plans by age group", "age group")));
        blocks.add(
                source.plans(
                        "Plans by age group",
                        "Age on 31 August before",
                        "Plans by age group, January, baseline"));
        return blocks;
    }

    private static String yearlyChange(PaperSource source) {
        Figures baseline = source.baseline();
        int opening = source.opening();
        double ahead =
                Math.pow(
                                baseline.plans(source.last()) / baseline.plans(opening),
                                1.0 / (source.last() - opening))
                        - 1;
        String now =
                "Plans are expected to change by %s a year on average up to January %d"
                        .formatted(Words.percent(ahead), source.last());
        double joiners = baseline.joiners(opening);
        return Double.isNaN(joiners)
                ? now + "."
                : now
                        + "; in the year to January %d there were %s new plans and %s ceased."
                                .formatted(
                                        opening,
                                        Words.count(joiners),
                                        Words.count(baseline.leavers(opening)));
    }

    /** "The kind of setting that changes most is …". */
    private static String fastest(PaperSource source, String name, String what) {
        ReportTable table = source.table(name);
        int now = table.column(Integer.toString(source.opening()));
        int then = table.column(Integer.toString(source.last()));
        String scenario = source.content().baseline().name();
        ReportTable.Row most =
                table.rows().stream()
                        .filter(row -> row.label(0).equals(scenario) && !row.strong())
                        .filter(row -> !Double.isNaN(change(table, row, now, then)))
                        .max(
                                Comparator.comparingDouble(
                                        row -> Math.abs(change(table, row, now, then))))
                        .orElseThrow();
        int row = table.rows().indexOf(most);
        return "The %s that changes most is %s: %s plans in January %d, %s expected in January %d."
                .formatted(
                        what,
                        most.label(1),
                        Words.count(table.value(row, now)),
                        source.opening(),
                        Words.count(table.value(row, then)),
                        source.last());
    }

    private static double change(ReportTable table, ReportTable.Row row, int now, int then) {
        int number = table.rows().indexOf(row);
        return table.value(number, then) - table.value(number, now);
    }

    static List<Block> mediumTerm(PaperSource source) {
        Figures baseline = source.baseline();
        int firstDeficit = source.opening();
        while (firstDeficit < source.last()
                && baseline.total(Measure.IN_YEAR_BALANCE, firstDeficit) >= 0) {
            firstDeficit++;
        }
        String words =
                firstDeficit == source.last()
                        ? "Income covers spend in every year of the forecast."
                        : "Spend is above income from %s on; in %s the gap is %s%s."
                                .formatted(
                                        PaperSource.year(firstDeficit),
                                        PaperSource.year(source.last() - 1),
                                        Words.millions(
                                                -baseline.total(
                                                        Measure.IN_YEAR_BALANCE,
                                                        source.last() - 1)),
                                        Words.range(
                                                baseline.spread(
                                                                Measure.IN_YEAR_BALANCE,
                                                                source.last() - 1)
                                                        .map(Spread::mirrored),
                                                Words::millions));
        return List.of(
                new Block.Heading(1, "Medium-term forecast"),
                new Block.Paragraph(words),
                source.chart("Cumulative balance"),
                new Block.Heading(2, "Home to school transport (general fund)"),
                source.money(
                        "Transport",
                        "£000",
                        "Home to school transport for children and young people with plans, £000,"
                                + " baseline"));
    }
}
