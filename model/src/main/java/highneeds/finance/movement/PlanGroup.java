package highneeds.finance.movement;

import highneeds.domain.AgeGroup;

/**
 * Plans of one setting, need and age group in a financial year, and what one costs. Prices are
 * those of a need and age group, so that nothing is lost by not keeping single years of age.
 *
 * @param setting name of the setting
 * @param need code of the need
 * @param age age group
 * @param plans full-year plans, more than 0
 * @param place place funding of one, GBP a year
 * @param topUp top-up or fee of one, GBP a year
 * @param contributions what health and social care pay of one, GBP a year
 */
public record PlanGroup(
        String setting,
        String need,
        AgeGroup age,
        double plans,
        double place,
        double topUp,
        double contributions) {

    /** What tells groups apart. */
    record Key(String setting, String need, AgeGroup age) {}

    Key key() {
        return new Key(setting, need, age);
    }

    /** What the high needs block pays for one, GBP a year. */
    double net() {
        return place + topUp - contributions;
    }

    PlanGroup withPlans(double changed) {
        return new PlanGroup(setting, need, age, changed, place, topUp, contributions);
    }
}
