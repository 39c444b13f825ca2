package highneeds.report.chart;

/** Where the workbook behind a chart holds what the chart shows, as references of a formula. */
public interface CellNames {

    /** Range of the categories; empty if they are written into the chart only. */
    String categories();

    /** Cell of a series' name; empty if it is written into the chart only. */
    String name(int series);

    /** Range of a series' values. */
    String values(int series);
}
