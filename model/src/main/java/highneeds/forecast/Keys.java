package highneeds.forecast;

import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.Ncy;
import highneeds.domain.Need;
import highneeds.domain.Setting;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of one year in the order results.csv writes them, and where in a row of numbers each
 * stands. {@link Tally} fills such rows.
 */
final class Keys {

    /** Measures given in total and by age group, NCY, need and setting. */
    static final List<Measure> BY_ALL =
            List.of(Measure.PLANS, Measure.JOINERS, Measure.LEAVERS, Measure.MOVES_IN);

    /** Money measures given in total only; placement cost is also given by setting. */
    private static final List<Measure> TOTALS =
            List.of(
                    Measure.TRANSPORT_COST,
                    Measure.HNB_SPEND,
                    Measure.HNB_INCOME,
                    Measure.IN_YEAR_BALANCE,
                    Measure.CUMULATIVE_BALANCE);

    private static final int AGE_GROUPS = AgeGroup.values().length;

    final int settings;
    final int needs;

    private final Catalogue catalogue;
    private final int breakdown;
    private final int[] totals = new int[Measure.values().length];

    Keys(Catalogue catalogue) {
        this.catalogue = catalogue;
        settings = catalogue.settings().size();
        needs = catalogue.needs().size();
        breakdown = 1 + AGE_GROUPS + Ncy.COUNT + needs + settings;
        for (Measure measure : Measure.values()) {
            totals[measure.ordinal()] = totalAt(measure);
        }
    }

    /** Position of the total of a measure; its breakdown follows. */
    int total(Measure measure) {
        return totals[measure.ordinal()];
    }

    private int totalAt(Measure measure) {
        return switch (measure) {
            case PLANS -> 0;
            case JOINERS -> breakdown + needs * settings;
            case LEAVERS -> totalAt(Measure.JOINERS) + breakdown;
            case MOVES_IN -> totalAt(Measure.LEAVERS) + breakdown;
            case PLACES_SHORT -> totalAt(Measure.MOVES_IN) + breakdown;
            case PLACEMENT_COST -> totalAt(Measure.PLACES_SHORT) + 1 + settings;
            case TRANSPORT_COST, HNB_SPEND, HNB_INCOME, IN_YEAR_BALANCE, CUMULATIVE_BALANCE ->
                    totalAt(Measure.PLACEMENT_COST) + 1 + settings + TOTALS.indexOf(measure);
        };
    }

    int ageGroup(Measure measure) {
        return total(measure) + 1;
    }

    int ncy(Measure measure) {
        return ageGroup(measure) + AGE_GROUPS;
    }

    int need(Measure measure) {
        return ncy(measure) + Ncy.COUNT;
    }

    /** Position of the first setting of a measure. */
    int setting(Measure measure) {
        return BY_ALL.contains(measure) ? need(measure) + needs : total(measure) + 1;
    }

    /** Position of the first need × setting of the plans, needs before settings. */
    int needAndSetting() {
        return breakdown;
    }

    int count() {
        return total(Measure.CUMULATIVE_BALANCE) + 1;
    }

    /**
     * The keys of one year, in the order of the row.
     *
     * @param census year of the closing census; money is of the financial year that starts in the
     *     April before it
     */
    List<ResultKey> of(int census) {
        List<ResultKey> keys = new ArrayList<>();
        for (Measure measure : BY_ALL) {
            addBreakdown(measure, census, keys);
            if (measure == Measure.PLANS) {
                addNeedsAndSettings(census, keys);
            }
        }
        addBySetting(Measure.PLACES_SHORT, census, keys);
        addBySetting(Measure.PLACEMENT_COST, census - 1, keys);
        TOTALS.forEach(measure -> keys.add(ResultKey.total(measure, census - 1)));
        return keys;
    }

    private void addBreakdown(Measure measure, int year, List<ResultKey> keys) {
        keys.add(ResultKey.total(measure, year));
        for (AgeGroup group : AgeGroup.values()) {
            keys.add(ResultKey.ageGroup(measure, year, group));
        }
        for (int n = 0; n < Ncy.COUNT; n++) {
            keys.add(ResultKey.ncy(measure, year, Ncy.at(n)));
        }
        for (Need need : catalogue.needs()) {
            keys.add(ResultKey.need(measure, year, need.name()));
        }
        for (Setting setting : catalogue.settings()) {
            keys.add(ResultKey.setting(measure, year, setting.name()));
        }
    }

    private void addNeedsAndSettings(int year, List<ResultKey> keys) {
        for (Need need : catalogue.needs()) {
            for (Setting setting : catalogue.settings()) {
                keys.add(
                        ResultKey.needAndSetting(Measure.PLANS, year, need.name(), setting.name()));
            }
        }
    }

    private void addBySetting(Measure measure, int year, List<ResultKey> keys) {
        keys.add(ResultKey.total(measure, year));
        for (Setting setting : catalogue.settings()) {
            keys.add(ResultKey.setting(measure, year, setting.name()));
        }
    }
}
