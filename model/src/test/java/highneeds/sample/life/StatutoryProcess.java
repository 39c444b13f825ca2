package highneeds.sample.life;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Draws the requests of a month, and what becomes of each: refused or assessed, and a plan or none.
 *
 * <p>The law allows 6 weeks to decide and 20 weeks to a plan; in England 46.4% of the plans of 2024
 * came in time. Source: Department for Education, Education, health and care plans, 2025.
 */
final class StatutoryProcess {

    /** Weeks of term make some months busier; January first, mean 1. */
    private static final double[] SEASON = {
        1.05, 1.05, 1.25, 0.9, 1.1, 1.15, 1.1, 0.5, 0.8, 1.05, 1.2, 0.85
    };

    private static final NavigableMap<Integer, Double> IN_TIME =
            new TreeMap<>(Map.of(2000, 0.6, 2022, 0.5, 2023, 0.49, 2024, 0.46, 2025, 0.44));

    private static final int DAYS_ALLOWED = 140;

    private final Residents residents;
    private final Chance chance;
    private final List<NamedCsvRecord> byAge = Rates.rows("requests.csv");
    private final Circumstances circumstances;
    private final Map<Integer, Double> yearEffects = new HashMap<>();

    StatutoryProcess(Residents residents, Circumstances circumstances, Chance chance) {
        this.residents = residents;
        this.circumstances = circumstances;
        this.chance = chance;
    }

    List<Request> received(YearMonth month) {
        List<Request> requests = new ArrayList<>();
        int schoolYear = SchoolYears.startYear(month.atDay(1));
        for (NamedCsvRecord row : byAge) {
            int age = Rates.whole(row, "age");
            double perHead = Rates.number(row, "requests_per_1000") / 1000;
            double expected = residents.at(schoolYear, age) * perHead / 12 * level(month);
            for (int left = chance.poisson(expected); left > 0; left--) {
                requests.add(request(month, birth(schoolYear, age), row));
            }
        }
        return requests;
    }

    private double level(YearMonth month) {
        double effect =
                yearEffects.computeIfAbsent(
                        month.getYear(),
                        _ -> StrictMath.exp(circumstances.yearNoise() * chance.normal()));
        return circumstances.requests().applyAsDouble(month.getYear())
                * effect
                * SEASON[month.getMonthValue() - 1];
    }

    /** A day that makes the child this old on 31 August before the school year. */
    private LocalDate birth(int schoolYear, int age) {
        int bornIn = schoolYear - 1 - age;
        return chance.day(SchoolYears.firstDay(bornIn), SchoolYears.lastDay(bornIn));
    }

    private Request request(YearMonth month, LocalDate birth, NamedCsvRecord row) {
        LocalDate requested = chance.day(month.atDay(1), month.atEndOfMonth());
        int days = daysToPlan(requested.getYear());
        double share = Math.min(0.5, 0.28 + 0.04 * chance.normal());
        LocalDate decided = requested.plusDays(Math.max(7, Math.round(days * share)));
        double position = 100 * chance.uniform();
        double assessed = Rates.number(row, "assessed_percent");
        if (position >= assessed) {
            boolean refused = position < assessed + Rates.number(row, "refused_percent");
            Request.Decision decision =
                    refused ? Request.Decision.REFUSE : Request.Decision.WITHDRAWN;
            return new Request(birth, requested, decision, decided, false, null, null);
        }
        boolean issued = chance.happens(Rates.number(row, "issued_percent") / 100);
        LocalDate outcome = requested.plusDays(Math.round(days * 0.82));
        LocalDate planned = issued ? requested.plusDays(days) : null;
        return new Request(
                birth, requested, Request.Decision.ASSESS, decided, issued, outcome, planned);
    }

    /** Days from the request to the plan: close to the limit when in time, else a long tail. */
    private int daysToPlan(int year) {
        if (chance.happens(IN_TIME.floorEntry(year).getValue())) {
            return chance.wholeBetween(DAYS_ALLOWED - 25, DAYS_ALLOWED);
        }
        return DAYS_ALLOWED + 3 + (int) Math.min(330, chance.exponential(70));
    }
}
