package highneeds.report.table;

import highneeds.domain.Ncy;
import highneeds.projection.YearOutcome;

import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * What the baseline's plans follow from, by national curriculum year: residents, new plans per
 * resident, and the share of plans that cease. From these the workbook works the forecast out again.
 */
public final class RateTables {

    public static final String RESIDENTS = "Residents";
    public static final String JOINING = "New plans per resident";
    public static final String CEASING = "Share of plans ceasing";

    private RateTables() {}

    static ReportTable residents(ReportContent content) {
        return table(
                content,
                RESIDENTS,
                "Residents by national curriculum year",
                "Those whom new plans up to each January census come from.",
                Unit.COUNT,
                (year, ncy) -> year.given().population().get(ncy));
    }

    static ReportTable joining(ReportContent content) {
        return table(
                content,
                JOINING,
                "New plans per resident in the year up to each January census",
                "As the baseline assumes it.",
                Unit.RATE,
                (year, ncy) -> year.given().rates().joinersPerHead().get(ncy));
    }

    static ReportTable ceasing(ReportContent content) {
        return table(
                content,
                CEASING,
                "Share of plans that cease in the year up to each January census",
                "Of those who would be in the year group at the census: the baseline's"
                        + " probabilities by need and setting, weighted by its plans.",
                Unit.RATE,
                (year, ncy) -> {
                    double aged = year.opening().aged().byNcy()[Ncy.index(ncy)];
                    return aged == 0 ? 0 : year.leavers().byNcy()[Ncy.index(ncy)] / aged;
                });
    }

    private static ReportTable table(
            ReportContent content,
            String name,
            String title,
            String about,
            Unit unit,
            ToDoubleBiFunction<YearOutcome, Integer> value) {
        List<YearOutcome> years = content.baseline().forecast().outcome().years();
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd("National curriculum year"),
                        years.stream().map(YearOutcome::census).toList(),
                        Years::censusHeading);
        for (int ncy = Ncy.FIRST; ncy <= Ncy.LAST; ncy++) {
            int row = ncy;
            table.add(
                    unit,
                    census ->
                            value.applyAsDouble(
                                    years.get(census - years.getFirst().census()), row),
                    content.baseline().name(),
                    Ncy.label(ncy));
        }
        return table.build(name, title, about);
    }
}
