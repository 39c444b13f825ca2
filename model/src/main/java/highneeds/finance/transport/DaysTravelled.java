package highneeds.finance.transport;

import highneeds.caseload.Plan;
import highneeds.domain.FinancialYear;
import highneeds.domain.Ncy;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.finance.choices.SheetPrices;
import highneeds.finance.choices.Uplifts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the journeys of a financial year came to by the days they ran. A journey that runs past 31
 * August counts on each side in the age band of that school year.
 */
public final class DaysTravelled {

    private final FinancialYear year;
    private final Traveller.Fares fares;
    private final Map<String, Integer> summerNcy = new HashMap<>();

    private DaysTravelled(Evidence evidence, FinancialYear year, Uplifts uplifts) {
        this.year = year;
        this.fares = new Traveller.Fares(SheetPrices.of(evidence, uplifts), year);
        int opening = year.startYear();
        for (Plan plan : evidence.plans()) {
            if (plan.census() == opening) {
                summerNcy.put(plan.person(), plan.ncy());
            } else if (plan.census() == opening + 1) {
                summerNcy.putIfAbsent(plan.person(), plan.ncy() - 1);
            }
        }
    }

    /**
     * Cost of the journeys of children who had a plan at the census before or in the year.
     *
     * @param uplifts rises that bring the prices of rows back to those of the year
     * @return GBP by code of the age band; bands nobody travelled in are left out
     */
    public static Map<String, Double> of(Evidence evidence, FinancialYear year, Uplifts uplifts) {
        DaysTravelled travelled = new DaysTravelled(evidence, year, uplifts);
        Map<String, Double> cost = new TreeMap<>();
        evidence.journeys().forEach(journey -> travelled.add(cost, journey));
        return cost;
    }

    private void add(Map<String, Double> cost, Journey journey) {
        Optional.ofNullable(summerNcy.get(journey.person()))
                .ifPresent(
                        ncy -> {
                            LocalDate april = LocalDate.of(year.startYear(), 4, 1);
                            LocalDate september = LocalDate.of(year.startYear(), 9, 1);
                            LocalDate after = april.plusYears(1);
                            add(cost, journey, april, september, after, ncy);
                            add(cost, journey, september, after, after, ncy + 1);
                        });
    }

    /** Days of a journey from one day until before another, in a school year. */
    private void add(
            Map<String, Double> cost,
            Journey journey,
            LocalDate first,
            LocalDate until,
            LocalDate yearEnd,
            int ncy) {
        LocalDate from = journey.start().isAfter(first) ? journey.start() : first;
        LocalDate gone =
                journey.end().map(last -> last.plusDays(1)).filter(until::isAfter).orElse(until);
        long days = ChronoUnit.DAYS.between(from, gone);
        if (days > 0) {
            long inYear = ChronoUnit.DAYS.between(yearEnd.minusYears(1), yearEnd);
            TransportBand band = TransportBand.ofNcy(Math.clamp(ncy, Ncy.FIRST, Ncy.LAST));
            cost.merge(band.name(), fares.of(journey, band) * days / inYear, Double::sum);
        }
    }
}
