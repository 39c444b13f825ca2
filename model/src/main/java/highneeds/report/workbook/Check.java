package highneeds.report.workbook;

/**
 * A comparison of figures in the workbook.
 *
 * @param what what should be equal, in words
 * @param scenario scenario it is made for
 * @param distance spreadsheet formula of the distance found, without its equals sign; 0 is best
 * @param allowed distance that is still taken for equal
 */
record Check(String what, String scenario, String distance, double allowed) {

    /** Distance allowed between sums of figures that were not rounded. */
    static final double TINY = 1e-4;

    /** Two runs of cells of the same length are equal. */
    static Check same(String what, String scenario, String one, String other) {
        return new Check(what, scenario, "SQRT(SUMXMY2(" + one + "," + other + "))", TINY);
    }

    /** No cell of a range is below zero. */
    static Check notNegative(String what, String scenario, String range) {
        return new Check(what, scenario, "COUNTIF(" + range + ",\"<0\")", 0);
    }
}
