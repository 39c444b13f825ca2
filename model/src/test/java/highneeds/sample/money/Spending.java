package highneeds.sample.money;

import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.Setting;
import highneeds.sample.life.Child;
import highneeds.sample.life.LifeCourse;
import highneeds.sample.life.Placement;
import highneeds.sample.life.Provider;
import highneeds.sample.life.Providers;
import highneeds.sample.life.SchoolYears;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the placements and journeys of a financial year cost, by line of the section 251 return.
 *
 * <p>Commissioned places are paid whether filled or not, five months at the places of the September
 * before and seven at those of the September within the year. Lines of settings are those of the
 * catalogue.
 */
public final class Spending {

    private static final int LAST_PRE_16 = 11;
    private static final int LAST_UNDER_19 = 14;

    private final Catalogue catalogue = Catalogue.standard();
    private final Prices prices = new Prices();
    private final LifeCourse course;
    private final List<Journey> journeys;

    public Spending(LifeCourse course, List<Journey> journeys) {
        this.course = course;
        this.journeys = journeys;
    }

    /** GBP by line, without services that no placement drives. */
    public Map<String, Double> byLine(FinancialYear year) {
        Map<String, Double> byLine = new TreeMap<>();
        for (Child child : course.children()) {
            for (Placement placement : child.placements()) {
                addPlacement(byLine, child, placement, year);
            }
        }
        for (Provider provider : course.providers().all()) {
            addPlaces(byLine, provider, year);
        }
        for (Journey journey : journeys) {
            addJourney(byLine, journey, year);
        }
        return byLine;
    }

    private void addPlacement(
            Map<String, Double> byLine, Child child, Placement placement, FinancialYear year) {
        double share = Spells.share(placement.start(), placement.end(), year);
        if (share == 0) {
            return;
        }
        Setting.ReturnLines lines = catalogue.setting(placement.setting()).returns();
        Cost cost = prices.cost(child, placement, year);
        add(byLine, lines.topUpLine(), cost.netOfPlace() * share);
        if (course.providers().places(placement.provider()).isEmpty()) {
            add(byLine, lines.placeLine(), cost.placeFunding() * share);
        }
    }

    private void addPlaces(Map<String, Double> byLine, Provider provider, FinancialYear year) {
        Providers providers = course.providers();
        if (providers.places(provider).isEmpty()) {
            return;
        }
        Setting setting = catalogue.setting(provider.setting());
        double places =
                providers.placesIn(provider, year.startYear() - 1) * 5 / 12.0
                        + providers.placesIn(provider, year.startYear()) * 7 / 12.0;
        add(byLine, setting.returns().placeLine(), places * setting.typicalCost().placeFunding());
    }

    /** A journey that runs past 31 August counts on each side by the age of that school year. */
    private void addJourney(Map<String, Double> byLine, Journey journey, FinancialYear year) {
        LocalDate summer = SchoolYears.lastDay(year.startYear() - 1);
        LocalDate autumn = summer.plusDays(1);
        LocalDate end = journey.end();
        if (!journey.start().isAfter(summer)) {
            LocalDate until = end == null || end.isAfter(summer) ? summer : end;
            double share = Spells.share(journey.start(), until, year);
            add(byLine, transportLine(journey.child().ncy(summer)), journey.cost(year) * share);
        }
        if (end == null || !end.isBefore(autumn)) {
            LocalDate from = journey.start().isBefore(autumn) ? autumn : journey.start();
            double share = Spells.share(from, end, year);
            add(byLine, transportLine(journey.child().ncy(autumn)), journey.cost(year) * share);
        }
    }

    /** Line of the transport of a national curriculum year. */
    static String transportLine(int ncy) {
        return ncy <= LAST_PRE_16 ? "2.1.4" : ncy <= LAST_UNDER_19 ? "2.1.6" : "2.1.7";
    }

    private static void add(Map<String, Double> byLine, String line, double amount) {
        if (!line.isEmpty() && amount != 0) {
            byLine.merge(line, amount, Double::sum);
        }
    }
}
