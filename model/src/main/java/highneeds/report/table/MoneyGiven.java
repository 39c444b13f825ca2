package highneeds.report.table;

import highneeds.finance.choices.DeficitRules;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.movement.RememberedForecast;
import highneeds.finance.price.PriceBook;

import java.util.Optional;

/**
 * What the money of a report rests on, and what it moved from.
 *
 * @param choices choices about money, with the national rules on deficits
 * @param prices prices the forecast starts from; none if a report has no project
 * @param before the forecast before this one; none if none was remembered
 */
public record MoneyGiven(
        MoneyChoices choices, Optional<PriceBook> prices, Optional<RememberedForecast> before) {

    /** Nothing is known; the choices are those the program ships. */
    public static final MoneyGiven NONE =
            new MoneyGiven(MoneyChoices.DEFAULT, Optional.empty(), Optional.empty());

    /** With the forecast it is compared with. */
    public MoneyGiven after(Optional<RememberedForecast> earlier) {
        return new MoneyGiven(choices, prices, earlier);
    }

    /** National rules on deficits that the deficit path follows. */
    public DeficitRules rules() {
        return choices.deficit();
    }
}
