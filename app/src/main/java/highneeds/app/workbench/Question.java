package highneeds.app.workbench;

import highneeds.app.AtHand;
import highneeds.app.Forecasts;
import highneeds.compare.Figure;
import highneeds.compare.Workbench;
import highneeds.domain.Catalogue;
import highneeds.forecast.Measure;
import highneeds.project.Project;
import highneeds.scenario.PlacedLever;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which scenario is taken apart by which figure.
 *
 * @param scenario name of the scenario
 * @param workbench the baseline in force
 * @param levers levers in force, the parents' first
 * @param figure what is compared
 */
record Question(
        String scenario,
        Workbench workbench,
        List<PlacedLever> levers,
        Figure figure,
        Catalogue catalogue) {

    /** The question as it stands; empty while there is no baseline. */
    static Optional<Question> of(AtHand at, Measure measure, int fromEnd) {
        Forecasts.Calibrated from = at.forecasts().calibratedProperty().get();
        Project project = at.workspace().project();
        if (from == null || project == null) {
            return Optional.empty();
        }
        String name = at.workspace().scenarioProperty().get();
        List<Integer> years = years(from, measure);
        int year = years.get(Math.max(0, years.size() - 1 - fromEnd));
        return Optional.of(
                new Question(
                        name,
                        at.desk().workbench(from.baseline()),
                        project.scenarios().levers(project.scenarios().named(name)),
                        new Figure(measure, year),
                        project.evidence().catalogue()));
    }

    /** Years of the forecast a measure has: the censuses ahead, or the financial years. */
    static List<Integer> years(Forecasts.Calibrated from, Measure measure) {
        int first = from.baseline().opening().census();
        int offset = measure.unit() == Measure.Unit.POUNDS ? 0 : 1;
        return IntStream.range(0, from.baseline().years().size())
                .mapToObj(i -> first + offset + i)
                .toList();
    }

    boolean sameAs(Question other) {
        return other != null
                && scenario.equals(other.scenario)
                && workbench.baseline() == other.workbench.baseline()
                && levers.equals(other.levers)
                && figure.equals(other.figure);
    }
}
