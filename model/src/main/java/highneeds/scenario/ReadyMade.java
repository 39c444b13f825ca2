package highneeds.scenario;

import highneeds.assumptions.Baseline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A scenario that can be tried on any council, with its sizes scaled to the council's caseload.
 *
 * @param name name of the scenario
 * @param explanation a paragraph for people
 * @param source where councils have written of it
 * @param parent name of the ready-made scenario it branches from; empty for the baseline
 * @param levers its levers in a council; none if the council's catalogue has no setting for them
 */
public record ReadyMade(
        String name,
        String explanation,
        String source,
        String parent,
        Function<Baseline, List<PlacedLever>> levers) {

    /** All ready-made scenarios, in the order shown. */
    public static List<ReadyMade> all() {
        return Stream.of(ReadyMadePlacement.all(), ReadyMadeOutlook.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The ready-made scenarios a council's catalogue has the settings for. */
    public static ScenarioBook book(Baseline baseline) {
        ScenarioBook book = ScenarioBook.empty();
        for (ReadyMade ready : all()) {
            Scenario scenario = ready.in(baseline);
            if (!scenario.levers().isEmpty()) {
                book = book.with(scenario);
            }
        }
        return book;
    }

    /** The paragraph a scenario made from it begins with. */
    public String description() {
        return explanation + " Source: " + source;
    }

    /** The scenario for a council. */
    public Scenario in(Baseline baseline) {
        return new Scenario(name, description(), parent, levers.apply(baseline));
    }
}
