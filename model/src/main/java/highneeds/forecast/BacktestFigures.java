package highneeds.forecast;

import highneeds.caseload.Caseload;
import highneeds.caseload.History;
import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The figures of one origin of the back-test, beside what simple methods would have said. */
final class BacktestFigures {

    private final Catalogue catalogue;
    private final List<Caseload> known;
    private final List<Caseload> later;
    private final Caseload opening;
    private final Results forecast;
    private final Results pooled;

    BacktestFigures(
            Catalogue catalogue, History history, int origin, Results forecast, Results pooled) {
        this.catalogue = catalogue;
        known = history.asOf(origin).caseloads();
        later =
                history.caseloads().stream()
                        .filter(caseload -> caseload.census() > origin)
                        .toList();
        opening = known.getLast();
        this.forecast = forecast;
        this.pooled = pooled;
    }

    List<BacktestRow> rows() {
        List<BacktestRow> rows = new ArrayList<>();
        for (Caseload census : later) {
            int year = census.census();
            if (!forecast.means().containsKey(ResultKey.total(Measure.PLANS, year))) {
                continue;
            }
            add(census, BacktestRow.Part.TOTAL, i -> "", this::totals, rows);
            add(
                    census,
                    BacktestRow.Part.SETTING,
                    i -> catalogue.settings().get(i).name(),
                    CellValues::bySetting,
                    rows);
            add(
                    census,
                    BacktestRow.Part.NEED,
                    i -> catalogue.needs().get(i).name(),
                    CellValues::byNeed,
                    rows);
            add(
                    census,
                    BacktestRow.Part.AGE_GROUP,
                    i -> AgeGroup.values()[i].label(),
                    CellValues::byAgeGroup,
                    rows);
        }
        return rows;
    }

    private double[] totals(CellValues plans) {
        return new double[] {plans.total()};
    }

    private void add(
            Caseload census,
            BacktestRow.Part part,
            IntFunction<String> nameOf,
            Function<CellValues, double[]> breakdown,
            List<BacktestRow> rows) {
        double[] actual = breakdown.apply(census.plans());
        double[][] past =
                known.stream()
                        .map(caseload -> breakdown.apply(caseload.plans()))
                        .toArray(double[][]::new);
        for (int i = 0; i < actual.length; i++) {
            String item = nameOf.apply(i);
            ResultKey key = key(part, census.census(), item);
            SimpleMethods simple = new SimpleMethods(known, column(past, i));
            double last = past[past.length - 1][i];
            if (actual[i] == 0 && last == 0 && forecast.mean(key) < 0.5) {
                continue;
            }
            rows.add(
                    new BacktestRow(
                            opening.census(),
                            census.census(),
                            part,
                            item,
                            actual[i],
                            forecast.mean(key),
                            forecast.spread(key),
                            last,
                            simple.lastGrowth(census.census()),
                            simple.linearTrend(census.census()),
                            pooled.mean(key)));
        }
    }

    private static double[] column(double[][] rows, int i) {
        double[] column = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            column[row] = rows[row][i];
        }
        return column;
    }

    private static ResultKey key(BacktestRow.Part part, int census, String item) {
        return switch (part) {
            case TOTAL -> ResultKey.total(Measure.PLANS, census);
            case SETTING -> ResultKey.setting(Measure.PLANS, census, item);
            case NEED -> ResultKey.need(Measure.PLANS, census, item);
            case AGE_GROUP -> new ResultKey(Measure.PLANS, census, item, "", "", "");
        };
    }
}
