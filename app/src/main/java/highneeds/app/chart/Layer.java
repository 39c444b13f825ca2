package highneeds.app.chart;

import java.util.List;

/** One thing drawn over the years of a chart. Values are NaN in years that have none. */
public sealed interface Layer {

    /** Name for people: label, legend and column heading. */
    String name();

    /** The same in some of the years, from one position to another. */
    Layer between(int first, int last);

    /**
     * The range of a simulation.
     *
     * @param percent share of the outcomes it holds, per cent
     */
    record Band(String name, int percent, List<Double> low, List<Double> high) implements Layer {
        public Band {
            low = List.copyOf(low);
            high = List.copyOf(high);
        }

        @Override
        public Band between(int first, int last) {
            return new Band(
                    name, percent, low.subList(first, last + 1), high.subList(first, last + 1));
        }
    }

    /**
     * A line through the years.
     *
     * @param role what the line is, which decides how it is drawn
     * @param colour place in the palette, from 1
     */
    record Line(String name, Role role, int colour, List<Double> values) implements Layer {
        public Line {
            values = List.copyOf(values);
        }

        @Override
        public Line between(int first, int last) {
            return new Line(name, role, colour, values.subList(first, last + 1));
        }
    }

    /**
     * A part of a stacked column in each year; negative parts hang below zero.
     *
     * @param colour place in the palette, from 1
     */
    record Column(String name, int colour, List<Double> values) implements Layer {
        public Column {
            values = List.copyOf(values);
        }

        @Override
        public Column between(int first, int last) {
            return new Column(name, colour, values.subList(first, last + 1));
        }
    }

    /** What a line is. */
    enum Role {
        /** What was counted. */
        HISTORY,
        /** The scenario looked at. */
        MAIN,
        /** Something to compare with: the baseline, another scenario. */
        OTHER
    }
}
