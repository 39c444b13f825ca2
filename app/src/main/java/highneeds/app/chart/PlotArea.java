package highneeds.app.chart;

/**
 * Where years and values lie on a chart, in pixels of its node.
 *
 * @param left left edge of the plot
 * @param top top edge of the plot
 * @param width width of the plot
 * @param height height of the plot
 * @param years how many years there are
 * @param scale values of the vertical axis
 */
record PlotArea(double left, double top, double width, double height, int years, Scale scale) {

    private static final double COLUMN_SHARE = 0.68;

    /** Middle of a year's slot. */
    double x(int year) {
        return left + (year + 0.5) * width / years;
    }

    double y(double value) {
        return top + height * (1 - scale.share(value));
    }

    double columnWidth() {
        return width / years * COLUMN_SHARE;
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** The year whose slot a point lies in, from 0; the nearest if it lies outside. */
    int yearAt(double x) {
        return Math.clamp((int) Math.floor((x - left) / width * years), 0, Math.max(0, years - 1));
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right() && y >= top && y <= bottom();
    }
}
