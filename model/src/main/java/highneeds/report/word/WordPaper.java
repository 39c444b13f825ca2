package highneeds.report.word;

import highneeds.report.chart.Chart;
import highneeds.report.chart.EmbeddedCells;
import highneeds.report.chart.NativeChart;
import highneeds.report.office.DocumentProperties;
import highneeds.report.paper.Block;
import highneeds.report.paper.BoardPaper;
import highneeds.report.paper.TermPaper;
import highneeds.report.table.SafeReport;
import highneeds.report.table.Words;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import java.io.IOException;
import java.util.List;

/** Writes the blocks of the board paper into a Word document, our own or a council's template. */
public final class WordPaper {

    private static final int CHART_HEIGHT = (int) (7.6 * Units.EMU_PER_CENTIMETER);
    private static final NativeChart.Letters LETTERS = new NativeChart.Letters(8, false);

    private WordPlace place;
    private int tables;
    private int figures;

    WordPaper(WordPlace place) {
        this.place = place;
    }

    /**
     * The paper as a document of our own.
     *
     * @return an open document; the caller closes it
     * @throws IOException if a chart cannot be put in
     */
    public static XWPFDocument of(SafeReport content) throws IOException {
        XWPFDocument document = new XWPFDocument();
        WordStyles.addTo(document);
        WordPage.set(document, content, false);
        WordPaper paper = new WordPaper(WordPlace.atEnd(document));
        paper.paragraph(WordStyles.TITLE, title(content));
        paper.paragraph(WordStyles.NORMAL, standing(content));
        paper.addAll(BoardPaper.of(content));
        DocumentProperties.set(document.getProperties(), content, "board paper");
        return document;
    }

    /**
     * The monitoring report of a term, on pages as wide as its tables.
     *
     * @return an open document; the caller closes it
     * @throws IOException if it cannot be put together
     */
    public static XWPFDocument ofTerm(SafeReport content) throws IOException {
        XWPFDocument document = new XWPFDocument();
        WordStyles.addTo(document);
        WordPage.set(document, content, true);
        WordPaper paper = new WordPaper(WordPlace.atEnd(document));
        paper.paragraph(WordStyles.TITLE, BoardPaper.asWritten(TermPaper.title(content)));
        paper.paragraph(WordStyles.NORMAL, standing(content));
        paper.addAll(TermPaper.of(content));
        DocumentProperties.set(document.getProperties(), content, "monitoring report");
        return document;
    }

    private static String standing(SafeReport content) {
        return "%s. Figures as at %s. %s. %s."
                .formatted(
                        content.council(),
                        Words.date(content.asAt()),
                        content.standing(),
                        content.disclosure().profile().meaning());
    }

    /** What the paper is called. */
    static String title(SafeReport content) {
        return "High needs block and education, health and care plans: forecast to "
                + content.lastCensus();
    }

    /** Goes on writing somewhere else; tables and figures are counted on. */
    void moveTo(WordPlace other) {
        place = other;
    }

    void addAll(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            add(block);
        }
    }

    private void add(Block block) throws IOException {
        switch (block) {
            case Block.Heading(int level, String words) ->
                    paragraph(level == 1 ? WordStyles.HEADING_1 : WordStyles.HEADING_2, words);
            case Block.Paragraph(String words) -> paragraph(WordStyles.NORMAL, words);
            case Block.Points(var points) -> points.forEach(this::point);
            case Block.Tabled(_, String caption, String source, var table) -> {
                String numbered = "Table " + ++tables + ": " + caption;
                paragraph(WordStyles.CAPTION, numbered).setKeepNext(true);
                WordTable.add(place, table, numbered);
                paragraph(WordStyles.SOURCE, source);
            }
            case Block.Charted(Chart chart, String source) -> {
                paragraph(WordStyles.CAPTION, "Figure " + ++figures + ": " + chart.title())
                        .setKeepNext(true);
                paragraph(WordStyles.SOURCE, chart.subtitle()).setKeepNext(true);
                chart(chart);
                paragraph(WordStyles.SOURCE, source);
            }
        }
    }

    XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = place.paragraph();
        paragraph.setStyle(place.style(style));
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private void point(String words) {
        XWPFParagraph point = paragraph(WordStyles.POINT, words);
        place.bullet(point);
    }

    private void chart(Chart chart) throws IOException {
        XWPFParagraph paragraph = place.paragraph();
        paragraph.setStyle(place.style(WordStyles.NORMAL));
        paragraph.setKeepNext(true);
        XWPFRun run = paragraph.createRun();
        try {
            int width = place.width() * Units.EMU_PER_DXA;
            XWPFChart target = place.document().createChart(run, width, CHART_HEIGHT);
            EmbeddedCells.draw(target, chart, LETTERS);
        } catch (InvalidFormatException e) {
            throw new IOException("A chart could not be put into the paper", e);
        }
        var frame = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        frame.setName(chart.name());
        frame.setDescr(chart.summary());
    }
}
