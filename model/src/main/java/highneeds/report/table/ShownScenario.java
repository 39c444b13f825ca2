package highneeds.report.table;

import java.util.List;

/**
 * A scenario as a paper names it.
 *
 * @param name its name; it labels the scenario's rows in every table
 * @param description a sentence or two; may be empty
 * @param levers each lever in words, in the order they apply; empty for the baseline
 */
public record ShownScenario(String name, String description, List<String> levers) {

    public ShownScenario {
        levers = List.copyOf(levers);
    }
}
