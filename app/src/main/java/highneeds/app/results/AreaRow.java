package highneeds.app.results;

import highneeds.app.Format;
import highneeds.area.AreaForecast;
import highneeds.area.NearerHome;

/**
 * An area of the council in the table.
 *
 * @param travel where its children are taught and what their transport costs
 * @param split the forecast by area
 * @param places places commissioned of providers there
 */
record AreaRow(NearerHome travel, AreaForecast split, double places) {

    private static final String NONE = "none";

    String name() {
        return travel.home();
    }

    String now() {
        return Format.count(split.plans(name(), split.years().firstKey()));
    }

    String then() {
        return Format.count(split.plans(name(), split.years().lastKey()));
    }

    String within() {
        return Format.count(travel.within());
    }

    String across() {
        return Format.count(travel.across());
    }

    String outside() {
        return Format.count(travel.outside());
    }

    String placesThere() {
        return Format.count(places);
    }

    String costWithin() {
        return pounds(travel.costWithin());
    }

    String costAcross() {
        return pounds(travel.costAcross());
    }

    String more() {
        return pounds(travel.savedForEach());
    }

    private static String pounds(double value) {
        return Double.isNaN(value) ? NONE : Format.pounds(value);
    }
}
