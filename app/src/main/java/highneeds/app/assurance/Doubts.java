package highneeds.app.assurance;

import highneeds.app.Format;
import highneeds.project.Project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What whoever signs a forecast off should look at first. Source: National Audit Office, Framework
 * to review models: evidence for savings, scenarios, sensitivity, data.
 */
final class Doubts {

    private static final int FEWEST_SCENARIOS = 3;

    private Doubts() {}

    static List<String> of(Project project, LocalDate today) {
        List<String> doubts = new ArrayList<>();
        if (project.assurance().checks().isEmpty()) {
            doubts.add("Nobody has written down a check yet.");
        }
        int scenarios = project.scenarios().scenarios().size();
        if (scenarios < FEWEST_SCENARIOS) {
            doubts.add(
                    "There are fewer than three scenarios beside the baseline, so a board sees few"
                            + " ways it could go.");
        }
        if (project.run().simulations() == 0) {
            doubts.add("No simulations are made, so the figures have no range.");
        }
        long bare =
                AssumptionLine.of(project).stream()
                        .filter(line -> line.evidence().isBlank())
                        .count();
        if (bare > 0) {
            doubts.add(
                    Format.counted((int) bare, "assumption has", "assumptions have")
                            + " no evidence written beside them (Scenarios page).");
        }
        DataLine.of(project, today).stream()
                .filter(DataLine::past)
                .forEach(
                        line ->
                                doubts.add(
                                        "The data of "
                                                + line.file()
                                                + " are past their sunset: replace them."));
        return List.copyOf(doubts);
    }
}
