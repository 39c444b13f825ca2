package highneeds.report.paper;

import highneeds.report.table.ReportTable;
import highneeds.report.table.SensitivityTables;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the balance hangs on, for the section on risks. */
final class SensitivitySection {

    private SensitivitySection() {}

    static List<Block> of(PaperSource source) {
        ReportTable tornado = source.table(SensitivityTables.NAME);
        if (tornado == null || tornado.rows().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Sensitivity"));
        blocks.add(new Block.Paragraph(inWords(source, tornado)));
        source.chartIfThere(SensitivityTables.NAME).ifPresent(blocks::add);
        blocks.add(onePercent(source));
        return blocks;
    }

    private static String inWords(PaperSource source, ReportTable tornado) {
        double low = tornado.value(0, SensitivityTables.AT_LOW);
        double high = tornado.value(0, SensitivityTables.AT_HIGH);
        return "One assumption at a time was moved to a low and a high that could well be. The balance on 31 March %d moves most with %s: %s at %s, %s at %s."
                .formatted(
                        source.last(),
                        tornado.rows().getFirst().label(0).toLowerCase(Locale.UK),
                        moved(low),
                        Minus.sign(tornado.rows().getFirst().label(1)),
                        moved(high),
                        Minus.sign(tornado.rows().getFirst().label(2)));
    }

    private static String moved(double change) {
        return Words.millions(Math.abs(change)) + (change < 0 ? " worse" : " better");
    }

    private static Block onePercent(PaperSource source) {
        ReportTable table = source.table(SensitivityTables.ONE_PERCENT);
        List<PaperTable.Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = new ArrayList<>();
            cells.add(table.rows().get(row).label(0) + ", " + table.rows().get(row).label(1));
            for (int column = table.labels(); column < table.columns().size(); column++) {
                long thousands = Math.round(table.value(row, column) / 1000);
                cells.add(
                        thousands == 0
                                ? "0"
                                : Minus.sign(String.format(Locale.UK, "%+,d", thousands)));
            }
            rows.add(new PaperTable.Row(false, cells));
        }
        return new Block.Tabled(
                SensitivityTables.ONE_PERCENT,
                "What one and two per cent are worth: change of the balance on 31 March %d, £000"
                        .formatted(source.last()),
                source.source(),
                new PaperTable(
                        table.columns().stream()
                                .filter(column -> !column.heading().equals("Change in"))
                                .map(ReportTable.Column::heading)
                                .toList(),
                        rows));
    }
}
