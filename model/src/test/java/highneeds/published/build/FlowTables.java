package highneeds.published.build;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.nio.file.Path;
import java.util.List;

/**
 * Plans that started or ceased, the process before a plan, and residential placements.
 *
 * @param tables folder of the published tables
 * @param resources folder the resources are written to
 */
record FlowTables(Path tables, Path resources) {

    private static final List<String> REASONS =
            List.of(
                    "max_age",
                    "needs_met",
                    "he",
                    "employ",
                    "transfer",
                    "no_engage",
                    "moved_outside_eng",
                    "deceased",
                    "not_rec",
                    "other",
                    "total_ceased");

    void write() {
        startedBySetting();
        startedByAgeAndSetting();
        new PlanTables(tables, resources)
                .byNeed(
                        "ehcp_new_plans_by_need_2024",
                        "new_plans",
                        "new-need",
                        PlanTables.ages(20));
        ceased();
        residential();
        process(
                "ehcna_requests_2019_2024",
                "requests",
                List.of(
                        "requests_received_in_year",
                        "requests_decided_to_assess",
                        "requests_decided_not_to_assess"));
        process(
                "ehcna_assessments_2019_2024",
                "assessments",
                List.of("assess_issued", "assess_not_issued"));
    }

    private void startedBySetting() {
        WideTable table = new WideTable(List.of("year", "area"), PlanTables.SETTINGS);
        for (NamedCsvRecord row : SourceTable.rows(tables, "ehcp_new_plans_by_setting_2019_2024")) {
            table.add(
                    row.getField("setting"),
                    SourceTable.number(row, "plans"),
                    row.getField("year"),
                    PublishedLabels.area(row));
        }
        table.write(resources, "new-setting");
    }

    private void startedByAgeAndSetting() {
        WideTable table = new WideTable(List.of("year", "area", "setting"), PlanTables.ages(20));
        for (NamedCsvRecord row :
                SourceTable.rows(tables, "ehcp_new_plans_age_x_setting_2022_2024")) {
            table.add(
                    PublishedLabels.age(row.getField("age_started")),
                    SourceTable.number(row, "plans"),
                    row.getField("year"),
                    PublishedLabels.area(row),
                    row.getField("setting"));
        }
        table.write(resources, "new-age-setting");
    }

    private void ceased() {
        WideTable byAge = new WideTable(List.of("year", "area", "age"), REASONS);
        WideTable bySetting =
                new WideTable(
                        List.of("year", "area", "setting"), List.of("transfer", "total_ceased"));
        for (NamedCsvRecord row : SourceTable.rows(tables, "ehcp_ceased_plans_2022_2024")) {
            String year = row.getField("year");
            String area = PublishedLabels.area(row);
            String breakdown = row.getField("breakdown");
            switch (row.getField("breakdown_topic")) {
                case "All ceased EHC plans" -> add(byAge, REASONS, row, year, area, "all");
                case "Age plan ceased" ->
                        add(byAge, REASONS, row, year, area, PublishedLabels.age(breakdown));
                case "Type of placement" ->
                        PublishedLabels.setting(breakdown)
                                .ifPresent(
                                        setting ->
                                                add(
                                                        bySetting,
                                                        List.of("transfer", "total_ceased"),
                                                        row,
                                                        year,
                                                        area,
                                                        setting));
                default -> {
                    // Years held are not used.
                }
            }
        }
        byAge.write(resources, "ceased-age");
        bySetting.write(resources, "ceased-setting");
    }

    private void residential() {
        List<String> weeks = List.of("Res_3851", "Res_52");
        WideTable bySetting = new WideTable(List.of("year", "area", "setting"), weeks);
        WideTable byAge = new WideTable(List.of("year", "area", "age"), weeks);
        for (NamedCsvRecord row : SourceTable.rows(tables, "ehcp_residential_2019_2025")) {
            String year = row.getField("year");
            String area = PublishedLabels.area(row);
            String breakdown = row.getField("breakdown");
            switch (row.getField("breakdown_topic")) {
                case "All residential placements" -> add(bySetting, weeks, row, year, area, "all");
                case "Type of placement" ->
                        PublishedLabels.setting(breakdown)
                                .ifPresent(
                                        setting -> add(bySetting, weeks, row, year, area, setting));
                default -> {
                    if (area.equals("England")) {
                        add(byAge, weeks, row, year, area, PublishedLabels.age(breakdown));
                    }
                }
            }
        }
        bySetting.write(resources, "residential");
        byAge.write(resources, "residential-age");
    }

    private void process(String source, String name, List<String> values) {
        WideTable table = new WideTable(List.of("year", "area", "age"), values);
        for (NamedCsvRecord row : SourceTable.rows(tables, source)) {
            String breakdown = row.getField("breakdown");
            String age = breakdown.startsWith("All") ? "all" : PublishedLabels.age(breakdown);
            add(table, values, row, row.getField("year"), PublishedLabels.area(row), age);
        }
        table.write(resources, name);
    }

    private static void add(
            WideTable table, List<String> values, NamedCsvRecord row, String... key) {
        values.forEach(value -> table.add(value, SourceTable.number(row, value), key));
    }
}
