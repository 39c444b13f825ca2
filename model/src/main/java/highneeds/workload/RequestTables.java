package highneeds.workload;

import highneeds.domain.AgeGroup;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;
import highneeds.finance.returns.ReturnTable;
import highneeds.finance.returns.ReturnTable.Row;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tables 10 to 12 of the Local SEND Reform Plan: requests, assessments and assessments that lead to
 * a plan, by age and calendar year.
 *
 * <p>Plans that fall due in the forecast are taken back to assessments and requests by the
 * council's own shares, which are the same at every age; so 10 and 11 follow from it. Table 12 has
 * the plans that are made, which are fewer while plans wait for staff.
 */
public final class RequestTables {

    private RequestTables() {}

    /**
     * The three tables.
     *
     * @param years expected years of the forecast, in order
     * @param requests how requests go, with the council's own shares
     */
    public static List<ReturnTable> of(List<YearOutcome> years, Track requests) {
        double issued = requests.stages().get(1).goesOn();
        return List.of(
                table(
                        "10",
                        "Current and projected number of all EHCNA requests by CYP age",
                        years,
                        PlansDue.of(years),
                        1 / requests.yield()),
                table(
                        "11",
                        "EHC Needs Assessments by CYP age",
                        years,
                        PlansDue.of(years),
                        1 / issued),
                table("12", "EHCNAs that result in an EHCP", years, made(years), 1));
    }

    private static ReturnTable table(
            String code,
            String title,
            List<YearOutcome> years,
            List<NcyValues> plans,
            double forEachPlan) {
        List<String> columns =
                years.stream().map(year -> Integer.toString(year.census() - 1)).toList();
        double[][] counts = plans.stream().map(RequestTables::byAge).toArray(double[][]::new);
        List<Row> rows = new ArrayList<>();
        for (AgeGroup age : AgeGroup.values()) {
            rows.add(
                    new Row(
                            "",
                            age.label(),
                            Arrays.stream(counts)
                                    .map(year -> year[age.ordinal()] * forEachPlan)
                                    .toList()));
        }
        rows.add(
                new Row(
                        "",
                        "Total",
                        Arrays.stream(counts)
                                .map(year -> Arrays.stream(year).sum() * forEachPlan)
                                .toList()));
        return new ReturnTable(code, title, columns, rows);
    }

    private static List<NcyValues> made(List<YearOutcome> years) {
        return years.stream()
                .map(year -> year.joiners().byNcy())
                .map(plans -> NcyValues.of(ncy -> plans[Ncy.index(ncy)]))
                .toList();
    }

    private static double[] byAge(NcyValues plans) {
        double[] ages = new double[AgeGroup.values().length];
        for (int ncy = Ncy.FIRST; ncy <= Ncy.LAST; ncy++) {
            ages[AgeGroup.ofNcy(ncy).ordinal()] += plans.get(ncy);
        }
        return ages;
    }
}
