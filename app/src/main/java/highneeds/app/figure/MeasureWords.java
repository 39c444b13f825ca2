package highneeds.app.figure;

import highneeds.app.chart.Numbers;
import highneeds.forecast.Measure;

/** Short names of measures for choosers and titles. */
public final class MeasureWords {

    private MeasureWords() {}

    /** Name of two or three words. */
    public static String name(Measure measure) {
        return switch (measure) {
            case PLANS -> "Plans";
            case JOINERS -> "New plans";
            case LEAVERS -> "Ceased plans";
            case MOVES_IN -> "Moves between settings";
            case PLACES_SHORT -> "Places short";
            case PLACEMENT_COST -> "Cost of placements";
            case TRANSPORT_COST -> "Cost of transport";
            case HNB_SPEND -> "High needs spend";
            case HNB_INCOME -> "High needs income";
            case IN_YEAR_BALANCE -> "In-year balance";
            case CUMULATIVE_BALANCE -> "Cumulative balance";
        };
    }

    /** A difference with its sign, as it stands in a sentence. */
    public static String change(Measure measure, double difference) {
        return numbers(measure).change(difference);
    }

    static String unit(Measure measure) {
        String what = measure.meaning();
        return measure.unit() == Measure.Unit.POUNDS
                ? what + ", £m, financial years"
                : what + ", by census year";
    }

    static Numbers numbers(Measure measure) {
        return measure.unit() == Measure.Unit.POUNDS ? Numbers.POUNDS : Numbers.PLANS;
    }
}
