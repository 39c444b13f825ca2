package highneeds.published.build;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The councils with their neighbours and former councils, their residents and their indicators.
 *
 * @param tables folder of the published tables
 * @param resources folder the resources are written to
 */
record CouncilTables(Path tables, Path resources) {

    /** Former councils by the code of the council that took them over. */
    private static final Map<String, String> FORMER =
            Map.of(
                    "839", "836|837",
                    "940", "928",
                    "941", "928",
                    "942", "909",
                    "943", "909");

    /** Codes of the ONS that differ from those of the DfE. */
    private static final Map<String, String> ONS_CODES =
            Map.of("E10000002", "825", "E06000060", "825", "E10000006", "909", "E10000021", "928");

    private static final Map<String, String> LAIT_AREAS =
            Map.of(
                    "970", "England",
                    "980", "North East",
                    "981", "North West",
                    "982", "Yorkshire and The Humber",
                    "983", "East Midlands",
                    "984", "West Midlands",
                    "985", "East of England",
                    "986", "London",
                    "989", "South East",
                    "990", "South West");

    void write() {
        TreeMap<String, NamedCsvRecord> councils = new TreeMap<>();
        for (NamedCsvRecord row : SourceTable.rows(tables, "ehcp_caseload_by_setting_2019_2025")) {
            if (row.getField("level").equals("Local authority")) {
                councils.put(row.getField("la_code"), row);
            }
        }
        names(councils);
        residents(councils);
        indicators(councils);
    }

    private void names(TreeMap<String, NamedCsvRecord> councils) {
        Map<String, List<String>> neighbours = new HashMap<>();
        for (NamedCsvRecord row : SourceTable.rows(tables, "statistical_neighbours_2025")) {
            neighbours
                    .computeIfAbsent(row.getField("la_code"), code -> new ArrayList<>())
                    .add(row.getField("neighbour_la_code"));
        }
        try (CsvWriter csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(resources.resolve("councils.csv"))) {
            csv.writeRecord("code", "name", "region", "last_year", "former", "neighbours");
            for (NamedCsvRecord row : councils.values()) {
                String code = row.getField("la_code");
                csv.writeRecord(
                        code,
                        row.getField("area"),
                        row.getField("region"),
                        row.getField("year"),
                        FORMER.getOrDefault(code, ""),
                        String.join("|", neighbours.getOrDefault(code, List.of())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The councils cannot be written", e);
        }
    }

    private void residents(TreeMap<String, NamedCsvRecord> councils) {
        Map<String, String> codes = new HashMap<>(ONS_CODES);
        councils.forEach((code, row) -> codes.putIfAbsent(row.getField("la_ons_code"), code));
        WideTable table = new WideTable(List.of("year", "area"), List.of());
        for (NamedCsvRecord row :
                SourceTable.rows(tables, "ons_mid_year_population_by_age_utla_2019_2020")) {
            table.add(
                    row.getField("age"),
                    SourceTable.number(row, "population"),
                    row.getField("mid_year"),
                    codes.getOrDefault(row.getField("la_ons_code"), "unknown"));
        }
        table.write(resources, "population");
    }

    private void indicators(TreeMap<String, NamedCsvRecord> councils) {
        WideTable table = new WideTable(List.of("measure", "area"), List.of());
        for (NamedCsvRecord row : SourceTable.rows(tables, "lait_sen_measures_2016_2025")) {
            String code = row.getField("la_code").replace(".0", "");
            if (councils.containsKey(code) || LAIT_AREAS.containsKey(code)) {
                table.add(
                        row.getField("period").replace(" (OT)", ""),
                        SourceTable.number(row, "value"),
                        row.getField("measure_code"),
                        LAIT_AREAS.getOrDefault(code, code));
            }
        }
        table.write(resources, "lait");
    }
}
