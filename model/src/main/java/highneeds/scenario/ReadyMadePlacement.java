package highneeds.scenario;

import highneeds.domain.Scope;
import highneeds.domain.Sector;

import java.util.List;

/** Ready-made scenarios on where children are placed. */
final class ReadyMadePlacement {

    private static final String SCHOOL = "New special school";

    private ReadyMadePlacement() {}

    static List<ReadyMade> all() {
        return List.of(mainstreamGrowth(), fewerOutCounty(), newSchool(), schoolLate());
    }

    private static ReadyMade mainstreamGrowth() {
        return new ReadyMade(
                "Mainstream capacity growth",
                "New places in resourced provision and units open over three years, about one for"
                    + " every hundred plans, and one in ten of the children who would newly go to a"
                    + " special or independent school has a mainstream place with the right support"
                    + " instead. Schools need capital to adapt; nobody already placed is moved.",
                "Buckinghamshire Health and Wellbeing Board, SEND strategy 2017-20.",
                "",
                baseline -> {
                    CouncilSize council = new CouncilSize(baseline);
                    return council.setting(Sector.SPECIAL_BASE)
                            .map(
                                    base ->
                                            List.of(
                                                    PlacedLever.of(
                                                            new CapacityLever.MainstreamCapacity(
                                                                    council.places(0.01, 500),
                                                                    60,
                                                                    10,
                                                                    25_000,
                                                                    base,
                                                                    Scope.ALL,
                                                                    council.from(1).over(3)))))
                            .orElse(List.of());
                });
    }

    private static ReadyMade fewerOutCounty() {
        return new ReadyMade(
                "Fewer out-county placements",
                "Local special schools grow by about one place for every hundred plans, and a third"
                    + " of the children who would newly go to an independent school out of the area"
                    + " are placed there; of those already away, one in ten comes back when"
                    + " changing school into Year 7 or Year 12. Switch the new places off to see"
                    + " what the change is worth where local schools are full.",
                "Essex scrutiny committee, 2012; Cheshire East SEN strategy, 2013.",
                "",
                baseline -> {
                    CouncilSize council = new CouncilSize(baseline);
                    return council.setting(Sector.STATE_SPECIAL)
                            .map(special -> nearerHome(council, special))
                            .orElse(List.of());
                });
    }

    private static List<PlacedLever> nearerHome(CouncilSize council, String special) {
        Phasing phasing = council.from(1).over(2);
        Lever places =
                new CapacityLever.NewSpecialSchool(
                        council.places(0.01, 500), 0, 0, 50_000, 0, special, Scope.ALL, phasing);
        Lever redirected = new PlacementLever.FewerOutCounty(33, 10, special, Scope.ALL, phasing);
        return List.of(PlacedLever.of(places), PlacedLever.of(redirected));
    }

    private static ReadyMade newSchool() {
        return new ReadyMade(
                SCHOOL,
                "A special school with about two places for every hundred plans opens two years"
                        + " from now and fills over three. Half of its children would have gone to"
                        + " independent schools, the rest would have had no special"
                        + " place.",
                "Cheshire East SEN strategy, 2013; Essex scrutiny committee, 2012.",
                "",
                baseline -> school(new CouncilSize(baseline), 0));
    }

    private static ReadyMade schoolLate() {
        return new ReadyMade(
                SCHOOL + ", a year late",
                "The same school opens a year later than planned. The children due to start stay in"
                    + " the placements they would have had without it, and interim provision costs"
                    + " extra until it opens.",
                "Cheshire East SEN strategy, 2013: an autism school that opened a year late.",
                SCHOOL,
                baseline -> school(new CouncilSize(baseline), 1));
    }

    private static List<PlacedLever> school(CouncilSize council, int yearsLate) {
        return council.setting(Sector.STATE_SPECIAL)
                .map(
                        special ->
                                new CapacityLever.NewSpecialSchool(
                                        council.places(0.02, 500),
                                        50,
                                        6_000,
                                        80_000,
                                        0,
                                        special,
                                        Scope.ALL,
                                        council.from(2).over(3).lateBy(yearsLate)))
                .map(lever -> List.of(PlacedLever.of(lever).named(SCHOOL)))
                .orElse(List.of());
    }
}
