package highneeds.report.table;

import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.Cells;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.domain.Need;
import highneeds.domain.Scope;
import highneeds.domain.Setting;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Plans at each census, split in different ways; the parts of every split add up to all plans. */
public final class PlansTables {

    /** Label of the row that adds up the parts. */
    public static final String ALL = "All plans";

    private PlansTables() {}

    /** A part of all plans: its name, its key in the results and its cells in a counted census. */
    private record Part(String name, IntFunction<ResultKey> key, Cells cells) {}

    static ReportTable bySetting(ReportContent content) {
        List<Part> parts = new ArrayList<>();
        for (Setting setting : content.catalogue().settings()) {
            parts.add(
                    new Part(
                            setting.name(),
                            year -> ResultKey.setting(Measure.PLANS, year, setting.name()),
                            Scope.ofSettings(List.of(setting.code())).in(content.catalogue())));
        }
        return table(content, "Plans by setting", "Setting", parts);
    }

    static ReportTable byNeed(ReportContent content) {
        List<Part> parts = new ArrayList<>();
        for (Need need : content.catalogue().needs()) {
            parts.add(
                    new Part(
                            need.name(),
                            year -> ResultKey.need(Measure.PLANS, year, need.name()),
                            Scope.ALL.withNeeds(List.of(need.code())).in(content.catalogue())));
        }
        return table(content, "Plans by need", "Primary need", parts);
    }

    static ReportTable byAgeGroup(ReportContent content) {
        List<Part> parts = new ArrayList<>();
        for (AgeGroup group : AgeGroup.values()) {
            parts.add(
                    new Part(
                            group.label(),
                            year -> ResultKey.ageGroup(Measure.PLANS, year, group),
                            ncys(content.catalogue(), ncy -> AgeGroup.ofNcy(ncy) == group)));
        }
        return table(content, "Plans by age group", "Age on 31 August before", parts);
    }

    static ReportTable byNcy(ReportContent content) {
        List<Part> parts =
                IntStream.rangeClosed(Ncy.FIRST, Ncy.LAST)
                        .mapToObj(
                                ncy ->
                                        new Part(
                                                Ncy.label(ncy),
                                                year -> ResultKey.ncy(Measure.PLANS, year, ncy),
                                                ncys(content.catalogue(), n -> n == ncy)))
                        .toList();
        return table(content, "Plans by year group", "National curriculum year", parts);
    }

    private static Cells ncys(Catalogue catalogue, java.util.function.IntPredicate wanted) {
        Grid grid = catalogue.grid();
        return index -> wanted.test(grid.ncy(index));
    }

    private static ReportTable table(
            ReportContent content, String name, String heading, List<Part> all) {
        List<Figures> scenarios = content.scenarios().stream().map(content::exact).toList();
        List<Part> parts =
                all.stream()
                        .filter(part -> scenarios.stream().anyMatch(f -> f.anyPlans(part.cells())))
                        .toList();
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd(heading),
                        Years.censuses(content),
                        Years::censusHeading);
        for (Figures figures : scenarios) {
            int first = table.nextRow();
            for (Part part : parts) {
                table.add(
                        Unit.COUNT,
                        year -> figures.plans(part.key().apply(year), part.cells()),
                        figures.scenario(),
                        part.name());
            }
            table.addSum(Unit.COUNT, first, figures::plans, figures.scenario(), ALL);
        }
        return table.build(
                name,
                "Education, health and care plans" + name.substring("Plans".length()),
                "Plans maintained. " + Headings.countsAndForecasts(content));
    }
}
