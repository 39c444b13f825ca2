package highneeds.scenario;

import highneeds.domain.Scope;

import java.util.List;

/** Ready-made scenarios on demand, on young people over 16 and on transport. */
final class ReadyMadeOutlook {

    private ReadyMadeOutlook() {}

    static List<ReadyMade> all() {
        return List.of(
                earlySupport(),
                studentsStay(),
                transportReview(),
                rapidGrowth(),
                legacyConversions());
    }

    private static ReadyMade earlySupport() {
        return new ReadyMade(
                "Early support",
                "Speech and language support, advisers and training in ordinary classrooms meet"
                    + " some needs before a plan is needed: one in ten fewer new plans up to Year"
                    + " 6, growing over three years, at a yearly cost of £100 for every plan the"
                    + " council has now. Every request is still decided on the statutory test."
                    + " Delivery is uncertain: few such programmes have been evaluated.",
                "Peterborough education strategy, 2013; Buckinghamshire SEND strategy 2017-20.",
                "",
                baseline -> {
                    CouncilSize council = new CouncilSize(baseline);
                    Lever fewer =
                            new DemandLever.FewerNewPlans(
                                    10, Scope.ALL.withNcys(-4, 6), council.from(1).over(3));
                    return List.of(
                            PlacedLever.of(fewer)
                                    .withDelivery(new Delivery(0.2, 0.7, 1))
                                    .withInvestment(new Investment(0, 0, council.pounds(100))));
                });
    }

    private static ReadyMade studentsStay() {
        return new ReadyMade(
                "Students stay to 25",
                "Three in ten of the young people whose plan would end at 18 or later stay in"
                    + " education with it for another year, every year, up to 25. It shows what the"
                    + " council would spend if the extension of plans to 25 were used more than it"
                    + " has been.",
                "Buckinghamshire Health and Wellbeing Board, SEND strategy 2017-20.",
                "",
                baseline ->
                        List.of(
                                PlacedLever.of(
                                        new AfterSixteenLever.StudentsStay(
                                                30,
                                                Scope.ALL,
                                                new CouncilSize(baseline).from(1).over(3)))));
    }

    private static ReadyMade transportReview() {
        return new ReadyMade(
                "Transport review",
                "Routes are planned again and vehicles shared, one in twenty of the older children"
                        + " who are driven learns to travel alone, and one in ten families takes a"
                        + " travel budget. Transport is paid by the general fund, so the high needs"
                        + " block does not change.",
                "Southend Health and Wellbeing Board, 2014; Buckinghamshire SEND strategy 2017-20.",
                "",
                baseline -> {
                    CouncilSize council = new CouncilSize(baseline);
                    Phasing phasing = council.from(1).over(2);
                    return List.of(
                            PlacedLever.of(new TransportLever.RouteReview(5, Scope.ALL, phasing)),
                            PlacedLever.of(
                                    new TransportLever.TravelTraining(
                                            5, 10, Scope.ALL.withNcys(7, 20), phasing)),
                            PlacedLever.of(
                                    new TransportLever.TravelBudgets(10, 45, Scope.ALL, phasing)));
                });
    }

    private static ReadyMade rapidGrowth() {
        return new ReadyMade(
                "Rapid population growth",
                "New homes bring ten in a hundred more children and young people over five years"
                    + " than the population file assumes, and four in a hundred of those who arrive"
                    + " have a plan already. The allocation does not follow in this scenario: add"
                    + " the lever on its growth to see what would.",
                "Peterborough education strategy, 2013.",
                "",
                baseline ->
                        List.of(
                                PlacedLever.of(
                                        new DemandLever.PopulationGrowth(
                                                10,
                                                4,
                                                new CouncilSize(baseline).from(1).over(5)))));
    }

    private static ReadyMade legacyConversions() {
        return new ReadyMade(
                "Legacy conversions by a date",
                "Young people supported under older documents get a plan within three years: one"
                    + " for every twenty plans the council has now, after Year 11, with the staff"
                    + " time this takes. The date is the September after the last of the three"
                    + " years.",
                "Southend Health and Wellbeing Board, 2014: 964 statements and about 150"
                        + " learning-difficulty assessments by April 2018.",
                "",
                baseline -> {
                    CouncilSize council = new CouncilSize(baseline);
                    return List.of(
                            PlacedLever.of(
                                    new DemandLever.LegacyConversions(
                                            council.places(0.05, 5_000),
                                            350,
                                            Scope.ALL.withNcys(12, 20),
                                            council.from(1).over(3))));
                });
    }
}
