package highneeds.app.figure;

import highneeds.app.Format;
import highneeds.app.chart.HeatSpec;
import highneeds.app.chart.Numbers;
import highneeds.caseload.Caseload;
import highneeds.domain.Ncy;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.List;

/** Plans by national curriculum year and census: each cohort moves one row down a year. */
public final class CohortFigure {

    private CohortFigure() {}

    public static HeatSpec of(Subject subject) {
        List<String> years = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (Caseload counted : subject.history().caseloads()) {
            years.add(Integer.toString(counted.census()));
            columns.add(counted.plans().byNcy());
        }
        int lastActual = years.size() - 1;
        for (YearOutcome year : subject.chosen().outcome().years()) {
            years.add(Integer.toString(year.census()));
            columns.add(year.closing().byNcy());
        }
        List<HeatSpec.Row> rows = new ArrayList<>();
        for (int i = 0; i < Ncy.COUNT; i++) {
            int row = i;
            rows.add(
                    new HeatSpec.Row(
                            Ncy.label(Ncy.at(i)),
                            columns.stream().map(column -> column[row]).toList()));
        }
        return new HeatSpec(
                "Plans by national curriculum year",
                "Plans at the January census; a cohort moves one down and one right a year",
                subject.source(),
                summary(rows, years),
                Numbers.PLANS,
                years,
                lastActual,
                rows);
    }

    private static String summary(List<HeatSpec.Row> rows, List<String> years) {
        HeatSpec.Row most = rows.getFirst();
        for (HeatSpec.Row row : rows) {
            most = row.values().getLast() > most.values().getLast() ? row : most;
        }
        return "In "
                + years.getLast()
                + " "
                + most.name()
                + " has most plans: "
                + Format.count(most.values().getLast())
                + ".";
    }
}
