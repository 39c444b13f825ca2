package highneeds.report.table;

/**
 * What stands behind the figures of a report and around them.
 *
 * @param assurance what shows how far they can be relied on
 * @param money what the money rests on
 * @param around what is told of the council beside its forecast
 */
public record BehindFigures(Assurance assurance, MoneyGiven money, AroundForecast around) {

    /** Nothing was worked out. */
    public static final BehindFigures NONE =
            new BehindFigures(Assurance.NONE, MoneyGiven.NONE, AroundForecast.NONE);
}
