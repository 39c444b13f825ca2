package highneeds.report.paper;

import highneeds.report.chart.Chart;

import java.util.List;

/** A part of a paper, in reading order. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for a section, 2 within it
     */
    record Heading(int level, String words) implements Block {}

    /** A paragraph. */
    record Paragraph(String words) implements Block {}

    /** Points of a list. */
    record Points(List<String> points) implements Block {

        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A table with its caption above and its source below.
     *
     * @param name short name, unique in a paper, by which a template asks for it
     * @param caption what it shows, with unit
     * @param source where it comes from and as at when
     * @param table what it holds
     */
    record Tabled(String name, String caption, String source, PaperTable table) implements Block {}

    /**
     * A chart with its caption above and its source below.
     *
     * @param source where it comes from and as at when
     */
    record Charted(Chart chart, String source) implements Block {}
}
