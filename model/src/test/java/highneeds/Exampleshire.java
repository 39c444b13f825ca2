package highneeds;

import highneeds.assumptions.Baseline;
import highneeds.calibration.Calibration;
import highneeds.calibration.CalibrationChoices;
import highneeds.caseload.Plan;
import highneeds.caseload.Population;
import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.LedgerCode;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.Placement;
import highneeds.evidence.PlacesOffered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A small made-up council for tests: four censuses, 2023 to 2026, of a few hundred plans in five
 * settings, with placements, journeys, places and accounts.
 */
public final class Exampleshire {

    public static final Catalogue CATALOGUE = Catalogue.standard();
    public static final int FIRST_CENSUS = 2023;
    public static final int LAST_CENSUS = 2026;

    private static final List<String> NEEDS = List.of("ASD", "SLCN", "SEMH", "MLD", "SLD");

    private Exampleshire() {}

    /** Everything the council knows. */
    public static Evidence evidence() {
        List<Plan> plans = plans();
        return Evidence.none(CATALOGUE, "Exampleshire")
                .withPlans(plans)
                .withPopulation(population())
                .withPlacements(placements(plans))
                .withJourneys(journeys(plans))
                .withPlaces(List.of(new PlacesOffered("SS", "", 2020, 150, 10_000)))
                .withLedger(ledger());
    }

    /** Ten years from the last census, with illustrative prices. */
    public static Baseline baseline() {
        return Calibration.baseline(evidence(), CalibrationChoices.DEFAULT, 10);
    }

    /** Plans at each census, about 300 at the first and 450 at the last. */
    public static List<Plan> plans() {
        SplittableRandom random = new SplittableRandom(2026);
        List<Plan> all = new ArrayList<>();
        List<Plan> caseload = new ArrayList<>();
        int persons = 0;
        for (int census = FIRST_CENSUS; census <= LAST_CENSUS; census++) {
            List<Plan> next = new ArrayList<>();
            for (Plan plan : caseload) {
                double ceases = plan.ncy() >= 13 ? 0.25 : 0.03;
                if (plan.ncy() < Ncy.LAST && random.nextDouble() >= ceases) {
                    next.add(oneYearOn(plan, random));
                }
            }
            int joiners = census == FIRST_CENSUS ? 300 : 70 + 6 * (census - FIRST_CENSUS);
            for (int i = 0; i < joiners; i++) {
                int ncy = census == FIRST_CENSUS ? random.nextInt(0, 16) : random.nextInt(0, 11);
                String need = NEEDS.get(random.nextInt(NEEDS.size()));
                next.add(plan("P" + ++persons, census, ncy, need, setting(ncy, random)));
            }
            all.addAll(next);
            caseload = next;
        }
        return all;
    }

    private static Plan oneYearOn(Plan plan, SplittableRandom random) {
        int ncy = plan.ncy() + 1;
        boolean moves = random.nextDouble() < (ncy == 7 || ncy == 12 ? 0.3 : 0.05);
        boolean mustMove = !CATALOGUE.setting(plan.setting()).takes(ncy);
        String setting = moves || mustMove ? setting(ncy, random) : plan.setting();
        return plan(plan.person(), plan.census() + 1, ncy, plan.need(), setting);
    }

    private static String setting(int ncy, SplittableRandom random) {
        if (ncy >= 12) {
            return random.nextDouble() < 0.8 ? "FE" : "SPI";
        }
        double u = random.nextDouble();
        return u < 0.62 ? "MS" : u < 0.9 ? "SS" : "ISSO";
    }

    private static Plan plan(String person, int census, int ncy, String need, String setting) {
        return new Plan(person, census, ncy, need, setting, "", "North");
    }

    /** Residents of every single year, 1,000 at each age, rising by one in a hundred a year. */
    public static Population population() {
        Map<Integer, NcyValues> years = new TreeMap<>();
        for (int year = FIRST_CENSUS - 1; year <= LAST_CENSUS + 10; year++) {
            double residents = 1000 * Math.pow(1.01, year - FIRST_CENSUS);
            years.put(year, NcyValues.of(_ -> residents));
        }
        return Population.of(years);
    }

    private static List<Placement> placements(List<Plan> plans) {
        return plans.stream()
                .filter(plan -> plan.census() == LAST_CENSUS)
                .map(Exampleshire::placement)
                .toList();
    }

    private static Placement placement(Plan plan) {
        double place = plan.setting().equals("SS") ? 10_000 : 0;
        double topUp =
                switch (plan.setting()) {
                    case "MS" -> 7_000;
                    case "SS" -> 16_000;
                    case "ISSO" -> 66_000;
                    case "FE" -> 8_000;
                    default -> 40_000;
                };
        return new Placement(
                plan.person(),
                plan.setting(),
                "",
                LocalDate.of(2025, 9, 1),
                Optional.empty(),
                place,
                topUp,
                0,
                "",
                0);
    }

    private static List<Journey> journeys(List<Plan> plans) {
        return plans.stream()
                .filter(plan -> plan.census() == LAST_CENSUS && !plan.setting().equals("MS"))
                .map(
                        plan ->
                                new Journey(
                                        plan.person(),
                                        "Taxi",
                                        Optional.of(6.0),
                                        2,
                                        false,
                                        LocalDate.of(2025, 9, 1),
                                        Optional.empty(),
                                        8_500))
                .toList();
    }

    private static List<LedgerLine> ledger() {
        FinancialYear year = new FinancialYear(2025);
        return List.of(
                line(LedgerCode.ALLOCATION, "High needs block", year, 8_000_000),
                line(LedgerCode.BROUGHT_FORWARD, "Brought forward", year, -1_500_000),
                line("1.2.5", "SEN support services", year, 400_000));
    }

    private static LedgerLine line(String code, String name, FinancialYear year, double amount) {
        return new LedgerLine(
                code, name, year, OptionalDouble.of(amount), OptionalDouble.of(amount));
    }
}
