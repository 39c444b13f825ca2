package highneeds.compare;

import highneeds.forecast.Measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two to four scenarios side by side. The first is the one the others are compared with.
 *
 * @param runs expected runs over the same years, each with a name of its own
 */
public record Comparison(List<ExpectedRun> runs) {

    private static final int FEWEST = 2;
    private static final int MOST = 4;

    /**
     * One year of a measure.
     *
     * @param year census year, or the calendar year a financial year starts in
     * @param values value in each run, in their order
     */
    public record Row(int year, List<Double> values) {

        public Row {
            values = List.copyOf(values);
        }

        /** How far a run lies above the first one. */
        public double difference(int run) {
            return values.get(run) - values.getFirst();
        }
    }

    /**
     * The scenario that does best on a measure in the last year.
     *
     * @param name name of the scenario
     * @param fromYear first year from which on it is best without a break
     * @param by how far it is ahead of the next best in the last year, not negative
     */
    public record Winner(String name, int fromYear, double by) {}

    public Comparison {
        runs = List.copyOf(runs);
        if (runs.size() < FEWEST || runs.size() > MOST) {
            throw new IllegalArgumentException(
                    "Two to four scenarios can be compared, but there were " + runs.size());
        }
        Set<String> names = new HashSet<>();
        for (ExpectedRun run : runs) {
            if (!names.add(run.name())) {
                throw new IllegalArgumentException("'" + run.name() + "' is compared with itself");
            }
            if (run.firstYear() != runs.getFirst().firstYear()
                    || run.length() != runs.getFirst().length()) {
                throw new IllegalArgumentException("The runs compared must cover the same years");
            }
        }
    }

    /** Names of the scenarios, in their order. */
    public List<String> names() {
        return runs.stream().map(ExpectedRun::name).toList();
    }

    /** Every year of a measure. */
    public List<Row> rows(Measure measure) {
        ExpectedRun first = runs.getFirst();
        int start = first.firstYear() + (measure.unit() == Measure.Unit.POUNDS ? 0 : 1);
        List<Row> rows = new ArrayList<>();
        for (int year = start; year < start + first.length(); year++) {
            Figure figure = new Figure(measure, year);
            rows.add(new Row(year, runs.stream().map(figure::in).toList()));
        }
        return rows;
    }

    /** Places taken at each January census in one setting, by its position in the catalogue. */
    public List<Row> placements(int setting) {
        ExpectedRun first = runs.getFirst();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < first.length(); i++) {
            int position = i;
            rows.add(
                    new Row(
                            first.firstYear() + i + 1,
                            runs.stream()
                                    .map(
                                            run ->
                                                    run.outcome()
                                                            .years()
                                                            .get(position)
                                                            .closing()
                                                            .bySetting()[setting])
                                    .toList()));
        }
        return rows;
    }

    /**
     * Who does best, by how much and from when. More is better for balances and income, less for
     * costs and places short; of plans and flows neither is, and there is no winner, nor where all
     * are equal in the last year.
     */
    public Optional<Winner> winner(Measure measure) {
        List<Row> rows = rows(measure);
        int sign = new Figure(measure, rows.getLast().year()).better();
        List<Double> last = rows.getLast().values();
        int best = best(last, sign);
        double ahead = Double.POSITIVE_INFINITY;
        for (int run = 0; run < last.size(); run++) {
            if (run != best) {
                ahead = Math.min(ahead, sign * (last.get(best) - last.get(run)));
            }
        }
        if (sign == 0 || ahead <= 0) {
            return Optional.empty();
        }
        int from = rows.getLast().year();
        for (int i = rows.size() - 1; i >= 0 && aheadOfAll(rows.get(i), best, sign); i--) {
            from = rows.get(i).year();
        }
        return Optional.of(new Winner(runs.get(best).name(), from, ahead));
    }

    private static int best(List<Double> values, int sign) {
        int best = 0;
        for (int run = 1; run < values.size(); run++) {
            if (sign * values.get(run) > sign * values.get(best)) {
                best = run;
            }
        }
        return best;
    }

    private static boolean aheadOfAll(Row row, int best, int sign) {
        for (int run = 0; run < row.values().size(); run++) {
            if (run != best && sign * (row.values().get(best) - row.values().get(run)) <= 0) {
                return false;
            }
        }
        return true;
    }
}
