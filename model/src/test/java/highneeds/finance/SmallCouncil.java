package highneeds.finance;

import highneeds.caseload.Plan;
import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.Placement;
import highneeds.evidence.PlacesOffered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Builds the evidence of a council with a handful of invented children. */
public final class SmallCouncil {

    public static final Catalogue CATALOGUE = Catalogue.standard();

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);

    private final List<Plan> plans = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<Journey> journeys = new ArrayList<>();
    private final List<PlacesOffered> places = new ArrayList<>();
    private final List<LedgerLine> ledger = new ArrayList<>();

    /** A plan at one census. */
    public SmallCouncil plan(int census, String person, int ncy, String need, String setting) {
        plans.add(new Plan(person, census, ncy, need, setting, "", ""));
        return this;
    }

    /** A placement that has run for long: GBP a year for place and child. */
    public SmallCouncil placement(String person, String setting, double place, double topUp) {
        return placement(person, setting, LONG_AGO, Optional.empty(), place, topUp, 0);
    }

    public SmallCouncil placement(
            String person,
            String setting,
            LocalDate start,
            Optional<LocalDate> end,
            double place,
            double topUp,
            double contributions) {
        placements.add(
                new Placement(person, setting, "", start, end, place, topUp, contributions, "", 0));
        return this;
    }

    public SmallCouncil journey(String person, double annualCost) {
        return journey(person, LONG_AGO, null, annualCost);
    }

    /**
     * A taxi for one child.
     *
     * @param end last day; null while it runs
     */
    public SmallCouncil journey(String person, LocalDate start, LocalDate end, double annualCost) {
        journeys.add(
                new Journey(
                        person,
                        "Taxi",
                        Optional.empty(),
                        1,
                        false,
                        start,
                        Optional.ofNullable(end),
                        annualCost));
        return this;
    }

    public SmallCouncil places(String setting, int september, double places, double funding) {
        this.places.add(new PlacesOffered(setting, "", september, places, funding));
        return this;
    }

    public SmallCouncil outturn(String code, int year, double outturn) {
        ledger.add(
                new LedgerLine(
                        code,
                        code,
                        new FinancialYear(year),
                        OptionalDouble.empty(),
                        OptionalDouble.of(outturn)));
        return this;
    }

    public SmallCouncil budget(String code, int year, double budget) {
        ledger.add(
                new LedgerLine(
                        code,
                        code,
                        new FinancialYear(year),
                        OptionalDouble.of(budget),
                        OptionalDouble.empty()));
        return this;
    }

    public Evidence evidence() {
        return Evidence.none(CATALOGUE, "Smallshire")
                .withPlans(plans)
                .withPlacements(placements)
                .withJourneys(journeys)
                .withPlaces(places)
                .withLedger(ledger);
    }

    /** Position of a setting in the catalogue. */
    public static int setting(String code) {
        return CATALOGUE.settingPosition(code);
    }

    /** Position of a need in the catalogue. */
    public static int need(String code) {
        return CATALOGUE.needPosition(code);
    }
}
