package highneeds.finance.transport;

import static highneeds.finance.SmallCouncil.need;
import static highneeds.finance.SmallCouncil.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.TransportCosts;
import highneeds.caseload.Caseload;
import highneeds.domain.CellValues;
import highneeds.domain.TransportMode;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.finance.SmallCouncil;
import highneeds.finance.choices.Uplifts;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What journeys cost by mode, distance and assistant, and what shorter ones save. */
class JourneyCostsTest {

    private static final TransportMode ALONE = TransportMode.ofCode("SOLO_TAXI");

    private static Traveller traveller(double miles, boolean assistant, double cost) {
        return new Traveller(
                0, TransportBand.PRE_16, ALONE, OptionalDouble.of(miles), assistant, cost);
    }

    @Test
    void aModeCostsAStandingPartAPartForEveryMileAndItsAssistant() {
        List<Traveller> travellers = new ArrayList<>();
        for (int miles = 1; miles <= 30; miles++) {
            boolean assistant = miles % 3 == 0;
            travellers.add(
                    traveller(miles, assistant, 4_000 + 500 * miles + (assistant ? 9_000 : 0)));
        }

        ModeCost cost = ModeCost.of(ALONE, travellers, 1);

        assertThat(cost.standing()).isCloseTo(4_000, within(1e-6));
        assertThat(cost.perMile()).isCloseTo(500, within(1e-6));
        assertThat(cost.assistant()).isCloseTo(9_000, within(1e-6));
        // One in three has an assistant: 4,000 + 10 · 500 + 9,000 / 3 = 12,000.
        assertThat(cost.cost(10)).isCloseTo(12_000, within(1e-6));
        assertThat(cost.byDistance(10)).isCloseTo(5_000, within(1e-6));
    }

    @Test
    void aFewTravellersShowNoSlopeAndNobodyHasTheTypicalCost() {
        ModeCost few = ModeCost.of(ALONE, List.of(traveller(3, false, 9_000)), 1);
        ModeCost nobody = ModeCost.of(ALONE, List.of(), 1.05);

        assertThat(few.perMile()).isZero();
        assertThat(few.cost(10)).isEqualTo(9_000);
        assertThat(nobody.cost(10)).isCloseTo(16_800, within(1e-9));
    }

    /** Children of a special school and of a sixth form, some of whom travel. */
    private static Evidence council() {
        SmallCouncil council = new SmallCouncil();
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            council.plan(2026, "s" + i, 8, "ASD", "SS");
            council.plan(2026, "f" + i, 13, "SLCN", "FE");
            council.plan(2026, "g" + i, 17, "SLCN", "FE");
            if (i < 80) {
                journeys.add(journey("s" + i, "Taxi", 2 + i % 20));
            }
            if (i < 30) {
                journeys.add(journey("f" + i, "Minibus", 3 + i % 12));
            }
            if (i < 9) {
                journeys.add(journey("g" + i, "Bus pass", 4 + i % 5));
            }
        }
        return council.evidence().withJourneys(journeys);
    }

    private static Journey journey(String person, String mode, int miles) {
        double cost =
                switch (mode) {
                    case "Taxi" -> 6_000 + 700 * miles;
                    case "Minibus" -> 3_000 + 250 * miles;
                    default -> 900;
                };
        return new Journey(
                person,
                mode,
                Optional.of((double) miles),
                1,
                false,
                LocalDate.of(2025, 9, 1),
                Optional.empty(),
                cost);
    }

    @Test
    void thePlansOfTheCensusCostWhatTheirJourneysDoInEveryAgeBand() {
        Evidence evidence = council();
        CellValues cost =
                TransportPrices.at(evidence, 2026, 1, Uplifts.DEFAULT).perPlan().perPlan();
        double[] byNcy =
                Caseload.count(2026, evidence.plans(), evidence.catalogue())
                        .plans()
                        .times(cost)
                        .byNcy();

        double[] paid = new double[TransportBand.values().length];
        ModeMix mix = ModeMix.at(evidence, 2026);
        for (TransportBand band : TransportBand.values()) {
            paid[band.ordinal()] = mix.cost(band);
        }
        for (int i = 0; i < byNcy.length; i++) {
            paid[TransportBand.ofNcy(highneeds.domain.Ncy.at(i)).ordinal()] -= byNcy[i];
        }

        assertThat(paid).containsExactly(new double[] {0, 0, 0}, within(0.005));
    }

    @Test
    void shorterJourneysSaveWhatDependsOnTheMilesAndNothingElse() {
        TransportCosts costs = TransportPrices.at(council(), 2026, 1, Uplifts.DEFAULT).perPlan();
        double before = costs.perPlan().get(8, need("ASD"), setting("SS"));
        double miles = costs.distance().get(8, need("ASD"), setting("SS"));

        TransportCosts shorter = costs.shorter(cell -> true, 0.25);

        assertThat(miles).isPositive().isLessThan(before);
        assertThat(shorter.perPlan().get(8, need("ASD"), setting("SS")))
                .isCloseTo(before - 0.25 * miles, within(1e-6));
        // A bus pass costs the same wherever the child gets on.
        assertThat(TransportPrices.at(council(), 2026, 1, Uplifts.DEFAULT).modes())
                .filteredOn(mode -> mode.mode().code().equals("BUS_PASS"))
                .allSatisfy(pass -> assertThat(pass.perMile()).isZero());
    }

    @Test
    void farTravellersOfASettingGoByOtherModesThanNearOnes() {
        List<Traveller> travellers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            travellers.add(
                    new Traveller(
                            0,
                            TransportBand.PRE_16,
                            TransportMode.ofCode(i < 30 ? "MINIBUS" : "SOLO_TAXI"),
                            OptionalDouble.of(i < 30 ? 2 : 25),
                            false,
                            i < 30 ? 5_000 : 20_000));
        }
        TravelPattern pattern = new TravelPattern(travellers, 2, 1);
        int taxi = TransportMode.all().indexOf(ALONE);

        assertThat(pattern.modeShare(0, 0, DistanceBand.FAR.ordinal(), taxi)).isGreaterThan(0.7);
        assertThat(pattern.modeShare(0, 0, DistanceBand.WALKING.ordinal(), taxi)).isLessThan(0.3);
        // A setting nobody was seen to travel to is like all others: half far away.
        assertThat(pattern.distanceShare(1, 0, DistanceBand.FAR.ordinal()))
                .isCloseTo(0.5, within(1e-9));
    }
}
