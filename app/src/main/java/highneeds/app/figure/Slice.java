package highneeds.app.figure;

import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the whole that a chart may show: everything, one setting, one need or one age group.
 *
 * @param dimension what it is a part by
 * @param name name of the part; empty for everything
 */
public record Slice(Dimension dimension, String name) {

    public static final Slice ALL = new Slice(Dimension.ALL, "");

    /** What the whole can be parted by. */
    public enum Dimension {
        ALL("Everyone"),
        SETTING("Setting"),
        NEED("Need"),
        AGE_GROUP("Age group");

        private final String label;

        Dimension(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Name for people: "all", "setting: Mainstream school". */
    public String label() {
        return dimension == Dimension.ALL ? dimension.label() : name;
    }

    ResultKey key(Measure measure, int year) {
        return switch (dimension) {
            case ALL -> ResultKey.total(measure, year);
            case SETTING -> ResultKey.setting(measure, year, name);
            case NEED -> ResultKey.need(measure, year, name);
            case AGE_GROUP -> new ResultKey(measure, year, name, "", "", "");
        };
    }

    /** The value of this part in numbers by cell. */
    double of(CellValues values, Catalogue catalogue) {
        List<Slice> parts = parts(dimension, catalogue);
        return totals(dimension, values)[parts.indexOf(this)];
    }

    static double[] totals(Dimension dimension, CellValues values) {
        return switch (dimension) {
            case ALL -> new double[] {values.total()};
            case SETTING -> values.bySetting();
            case NEED -> values.byNeed();
            case AGE_GROUP -> values.byAgeGroup();
        };
    }

    /** All parts by one dimension, in catalogue order. */
    public static List<Slice> parts(Dimension dimension, Catalogue catalogue) {
        List<Slice> parts = new ArrayList<>();
        switch (dimension) {
            case ALL -> parts.add(ALL);
            case SETTING ->
                    catalogue.settings().forEach(each -> parts.add(part(dimension, each.name())));
            case NEED -> catalogue.needs().forEach(each -> parts.add(part(dimension, each.name())));
            case AGE_GROUP -> {
                for (AgeGroup group : AgeGroup.values()) {
                    parts.add(part(dimension, group.label()));
                }
            }
        }
        return parts;
    }

    private static Slice part(Dimension dimension, String name) {
        return new Slice(dimension, name);
    }
}
