package highneeds.report.chart;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a chart shows. It holds no more figures than are drawn.
 *
 * @param name short name, unique in a report, for file names and captions
 * @param title what the chart says, in ten words at most
 * @param subtitle what is measured, in which unit, of whom and from where
 * @param summary one sentence that says it to someone who cannot see it
 * @param categories labels along the axis
 * @param series in the order they are drawn and stacked
 * @param style how it is drawn
 */
public record Chart(
        String name,
        String title,
        String subtitle,
        String summary,
        List<String> categories,
        List<Series> series,
        Style style) {

    /** Says at the end of a subtitle what the two parts of a band stand for. */
    public static final String SHADED = ". Shaded: 50% (dark) and 80% (light) of simulations";

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        "Series '" + one.name() + "' does not have a value for each category");
            }
        }
    }

    /** The same chart with its title, subtitle, summary and categories written another way. */
    public Chart inWords(UnaryOperator<String> written) {
        return new Chart(
                name,
                written.apply(title),
                written.apply(subtitle),
                written.apply(summary),
                categories.stream().map(written).toList(),
                series,
                style);
    }

    /**
     * How the whole chart is drawn.
     *
     * @param valueFormat spreadsheet number format of the value axis
     * @param stacked true if columns stand on each other
     * @param fromZero true if the value axis must begin at zero
     * @param across true for bars across, first category at the top, that lie over each other
     */
    public record Style(String valueFormat, boolean stacked, boolean fromZero, boolean across) {

        /** Columns that stand. */
        public Style(String valueFormat, boolean stacked, boolean fromZero) {
            this(valueFormat, stacked, fromZero, false);
        }

        /** Bars that go both ways from nothing. */
        public static Style bothWays(String valueFormat) {
            return new Style(valueFormat, false, false, true);
        }

        /** Whole plans. */
        public static final String PLANS = "#,##0";

        /** Pounds shown as millions; a deficit has a minus. */
        public static final String MILLIONS = "£#,##0,,\"m\";-£#,##0,,\"m\";0";
    }

    /**
     * A line, a part of a band, or columns.
     *
     * @param name name shown beside it
     * @param look how it is drawn
     * @param colour its colour
     * @param values one for each category; not a number where there is no point
     * @param origin where a report's tables hold the values
     */
    public record Series(
            String name, Look look, Colour colour, List<Double> values, Origin origin) {

        public Series {
            values = List.copyOf(values);
        }

        /** Position of the last category that has a point; -1 if none has. */
        int lastPoint() {
            for (int i = values.size() - 1; i >= 0; i--) {
                if (!values.get(i).isNaN()) {
                    return i;
                }
            }
            return -1;
        }
    }

    /**
     * Where the values of a series stand in a table: a run of cells in one row or one column.
     *
     * @param table name of the table
     * @param firstRow row from 0, headings not counted
     * @param firstColumn column from 0
     * @param lastRow last row of the run
     * @param lastColumn last column of the run
     */
    public record Origin(
            String table, int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /** How a series is drawn. */
    public enum Look {
        LINE,
        DASHED_LINE,
        /** The part below a band or a floating column: it takes room and is not seen. */
        HIDDEN_AREA,
        /** The lighter, outer part of a band. */
        OUTER_BAND,
        /** The darker, inner part of a band. */
        INNER_BAND,
        COLUMN,
        HIDDEN_COLUMN;

        boolean area() {
            return this == HIDDEN_AREA || this == OUTER_BAND || this == INNER_BAND;
        }

        boolean column() {
            return this == COLUMN || this == HIDDEN_COLUMN;
        }

        boolean line() {
            return this == LINE || this == DASHED_LINE;
        }

        boolean hidden() {
            return this == HIDDEN_AREA || this == HIDDEN_COLUMN;
        }
    }
}
