package highneeds.app.assurance;

import highneeds.project.Project;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the assumptions log: what a scenario itself changes.
 *
 * @param scenario its name
 * @param words what is assumed
 * @param owner who answers for it; may be empty
 * @param evidence what it rests on; may be empty
 * @param delivery how much of it is delivered
 */
public record AssumptionLine(
        String scenario, String words, String owner, String evidence, String delivery) {

    static List<AssumptionLine> of(Project project) {
        List<AssumptionLine> lines = new ArrayList<>();
        for (Scenario scenario : project.scenarios().scenarios()) {
            for (PlacedLever lever : scenario.levers()) {
                if (lever.on()) {
                    lines.add(
                            new AssumptionLine(
                                    scenario.name(),
                                    LeverType.of(lever.lever())
                                            .describe(
                                                    lever.lever(), project.evidence().catalogue()),
                                    lever.owner(),
                                    lever.note(),
                                    lever.delivery().words()));
                }
            }
        }
        return List.copyOf(lines);
    }
}
