package highneeds.app.cli;

import highneeds.calibration.CalibrationChoices;
import highneeds.calibration.YearWeight;
import highneeds.caseload.Flows;
import highneeds.caseload.History;

import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Years of the history that count for less, or not at all, when rates are learnt. */
final class YearOptions {

    private static final String CHOSEN = "Chosen on the command line";

    @Option(
            names = "--drop-year",
            paramLabel = "YEAR",
            description =
                    "Learns nothing from what happened between the census of that January and the"
                            + " next. Repeatable.")
    private List<Integer> dropped = List.of();

    @Option(
            names = "--weight-year",
            paramLabel = "YEAR=WEIGHT",
            converter = Weight.class,
            description = "Counts such a year for less, 0 to 1, for example 2020=0.5. Repeatable.")
    private List<YearWeight> weighed = List.of();

    /**
     * Choices with these weights in place of those of the project.
     *
     * @throws CommandProblem if a year is not one of the history's
     */
    CalibrationChoices applied(CalibrationChoices choices, History history, Path file)
            throws CommandProblem {
        List<YearWeight> years = new ArrayList<>(weighed);
        dropped.forEach(year -> years.add(new YearWeight(year, 0, CHOSEN)));
        List<Integer> known = history.flows().stream().map(Flows::census).toList();
        CalibrationChoices applied = choices;
        for (YearWeight year : years) {
            if (!known.contains(year.census())) {
                throw new CommandProblem(
                        file.getFileName()
                                + ": there is nothing to learn from between January "
                                + year.census()
                                + " and the next, so it cannot count for less. Its years are "
                                + known
                                + ".");
            }
            applied = applied.with(year);
        }
        return applied;
    }

    /** Reads a year and its weight, with the reason if they are none. */
    static final class Weight implements picocli.CommandLine.ITypeConverter<YearWeight> {
        @Override
        public YearWeight convert(String text) {
            try {
                String[] parts = text.split("=", 2);
                return new YearWeight(
                        Integer.parseInt(parts[0].strip()),
                        Double.parseDouble(parts[1].strip()),
                        CHOSEN);
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new TypeConversionException(
                        "A year and its weight look like 2020=0.5, but this was '" + text + "'");
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
