package highneeds.published.build;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.published.tables.PublishedSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans in force: by setting, by age, by need.
 *
 * @param tables folder of the published tables
 * @param resources folder the resources are written to
 */
record PlanTables(Path tables, Path resources) {

    static final List<String> SETTINGS = PublishedSettings.NAMES;

    void write() {
        bySetting();
        byAgeAndSetting();
        byAgeBand();
        byNeed("ehcp_caseload_by_need_2025", "plans", "need", ages(25));
    }

    static List<String> ages(int last) {
        return IntStream.rangeClosed(2, last).mapToObj(String::valueOf).toList();
    }

    private void bySetting() {
        List<String> columns =
                Stream.concat(SETTINGS.stream(), Stream.of("awaiting_or_unallocated")).toList();
        WideTable table = new WideTable(List.of("year", "area"), columns);
        for (NamedCsvRecord row : rows("ehcp_caseload_by_setting_2019_2025")) {
            table.add(
                    row.getField("setting"),
                    SourceTable.number(row, "plans"),
                    row.getField("year"),
                    PublishedLabels.area(row));
        }
        table.write(resources, "caseload-setting");
    }

    private void byAgeAndSetting() {
        WideTable table = new WideTable(List.of("year", "area", "setting"), ages(25));
        for (NamedCsvRecord row : rows("ehcp_caseload_age_x_setting_2024_2025")) {
            table.add(
                    PublishedLabels.age(row.getField("age")),
                    SourceTable.number(row, "plans"),
                    row.getField("year"),
                    PublishedLabels.area(row),
                    row.getField("setting"));
        }
        table.write(resources, "caseload-age-setting");
    }

    private void byAgeBand() {
        List<String> bands =
                List.of("Under 5", "Age 5 to 10", "Age 11 to 15", "Age 16 to 19", "Age 20 to 25");
        WideTable table = new WideTable(List.of("year", "area"), bands);
        for (NamedCsvRecord row : rows("ehcp_caseload_by_age_band_2010_2025")) {
            table.add(
                    row.getField("age_band"),
                    SourceTable.number(row, "plans"),
                    row.getField("year"),
                    PublishedLabels.area(row));
        }
        table.write(resources, "caseload-age-band");
    }

    /** Writes three resources from one table of needs: totals, by age and by setting. */
    void byNeed(String source, String value, String name, List<String> ages) {
        WideTable totals = new WideTable(List.of("area"), List.of());
        WideTable byAge = new WideTable(List.of("area", "need"), ages);
        WideTable bySetting = new WideTable(List.of("area", "need"), SETTINGS);
        for (NamedCsvRecord row : rows(source)) {
            String area = PublishedLabels.area(row);
            String need = PublishedLabels.need(row.getField("need"));
            String breakdown = row.getField("breakdown");
            switch (row.getField("breakdown_topic")) {
                case "All EHC plans" -> totals.add(need, SourceTable.number(row, value), area);
                case "Child or young persons age" ->
                        byAge.add(
                                PublishedLabels.age(breakdown),
                                SourceTable.number(row, value),
                                area,
                                need);
                case "Type of placement" ->
                        PublishedLabels.setting(breakdown)
                                .ifPresent(
                                        setting ->
                                                bySetting.add(
                                                        setting,
                                                        SourceTable.number(row, value),
                                                        area,
                                                        need));
                default -> {
                    // Years held are not used.
                }
            }
        }
        totals.write(resources, name + "-total");
        byAge.write(resources, name + "-age");
        bySetting.write(resources, name + "-setting");
    }

    private List<NamedCsvRecord> rows(String name) {
        return SourceTable.rows(tables, name);
    }
}
