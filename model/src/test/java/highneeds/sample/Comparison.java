package highneeds.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.domain.AgeGroup;
import highneeds.sample.life.Child;
import highneeds.sample.life.LifeCourse;
import highneeds.sample.life.Rates;
import highneeds.sample.life.SchoolYears;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Shares of the plans of January 2025 beside those of England.
 *
 * <p>Source: Department for Education, Education, health and care plans, 2025, under the Open
 * Government Licence v3.0.
 *
 * @param lines one line per share
 */
record Comparison(List<Line> lines) {

    private static final int CENSUS = 2025;

    /**
     * One share.
     *
     * @param measure what is shared out, for example "primary need"
     * @param label the part
     * @param england its share in England, percent
     * @param sample its share in the sample, percent
     */
    record Line(String measure, String label, double england, double sample) {}

    static Comparison withEngland(LifeCourse course) {
        LocalDate census = SchoolYears.census(CENSUS);
        List<Child> plans =
                course.children().stream().filter(child -> child.hasPlan(census)).toList();
        List<Line> lines = new ArrayList<>();
        for (NamedCsvRecord row : Rates.rows("england-2025.csv")) {
            String measure = row.getField("measure");
            Function<Child, String> code = code(measure, census);
            List<String> codes = List.of(row.getField("codes").split("\\|"));
            long count = plans.stream().filter(child -> codes.contains(code.apply(child))).count();
            lines.add(
                    new Line(
                            measure,
                            row.getField("label"),
                            Rates.number(row, "percent"),
                            100.0 * count / plans.size()));
        }
        return new Comparison(lines);
    }

    private static Function<Child, String> code(String measure, LocalDate census) {
        return switch (measure) {
            case "age group" -> child -> AgeGroup.ofNcy(child.ncy(census)).label();
            case "primary need" -> child -> child.need(census);
            case "setting" -> child -> child.placement(census).setting();
            default -> throw new IllegalArgumentException("No measure is called " + measure);
        };
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Shares in January 2025, %: England, sample\n");
        for (Line line : lines) {
            text.append(
                    "%-13s %-40s %5.1f %5.1f%n"
                            .formatted(
                                    line.measure(), line.label(), line.england(), line.sample()));
        }
        return text.toString();
    }
}
