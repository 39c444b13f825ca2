package highneeds.published.build;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Grant, balance and section 251.
 *
 * @param tables folder of the published tables
 * @param resources folder the resources are written to
 */
record MoneyTables(Path tables, Path resources) {

    /** Lines of the table that together are all of high needs, net of income. */
    private static final Set<String> HIGH_NEEDS_TOTALS =
            Set.of(
                    "place_funding_total",
                    "topup_maintained_academies_colleges_total",
                    "topup_nonmaintained_independent_total",
                    "sen_support_and_inclusion_services",
                    "alternative_provision_services",
                    "hospital_education_services",
                    "therapies_other_health");

    void write() {
        grant(
                "dsg_allocations_by_block_2019-20_2023-24",
                "allocations",
                List.of(
                        "high_needs_block",
                        "high_needs_block_after_deductions",
                        "schools_block",
                        "total_dsg"));
        grant(
                "hnb_allocation_components_2020-21_2023-24",
                "allocation-parts",
                List.of(
                        "hn_nff_allocation",
                        "basic_entitlement_unit",
                        "special_pupils",
                        "import_export_adjustment",
                        "special_free_schools",
                        "total_hnb",
                        "hospital_ap_tpp_factor",
                        "additional_high_needs"));
        balance();
        section251();
        section251ByCouncil();
    }

    private void grant(String source, String name, List<String> values) {
        WideTable table = new WideTable(List.of("year", "area"), values);
        for (NamedCsvRecord row : SourceTable.rows(tables, source)) {
            String code = row.getField("la_code");
            String area = code.isEmpty() ? row.getField("area") : code;
            for (String value : values) {
                table.add(
                        value,
                        SourceTable.number(row, value),
                        row.getField("financial_year"),
                        area);
            }
        }
        table.write(resources, name);
    }

    private void balance() {
        Map<String, String> codes = new HashMap<>();
        for (NamedCsvRecord row : SourceTable.rows(tables, "ehcp_caseload_by_setting_2019_2025")) {
            codes.put(row.getField("area"), PublishedLabels.area(row));
        }
        WideTable table = new WideTable(List.of("year", "area"), List.of("percent"));
        for (NamedCsvRecord row :
                SourceTable.rows(tables, "dsg_cumulative_balance_pct_2019-20_2021-22")) {
            OptionalDouble percent =
                    SourceTable.number(row, "DSG cumulative balance as a % of the total income");
            table.add("percent", percent, row.getField("financial_year"), balanceArea(row, codes));
        }
        table.write(resources, "balance");
    }

    private static String balanceArea(NamedCsvRecord row, Map<String, String> codes) {
        return switch (row.getField("geographic_level")) {
            case "Local authority" -> codes.get(row.getField("la_name"));
            case "Regional" -> row.getField("region_name");
            default -> "England";
        };
    }

    /** All high needs lines each council planned. */
    private void section251ByCouncil() {
        WideTable table = new WideTable(List.of("year", "area"), List.of("planned"));
        for (NamedCsvRecord row : SourceTable.rows(tables, "s251_high_needs_2021-22_by_la")) {
            if (row.getField("return").equals("budget")
                    && HIGH_NEEDS_TOTALS.contains(row.getField("line"))) {
                table.add(
                        "planned",
                        SourceTable.number(row, "amount"),
                        row.getField("financial_year"),
                        row.getField("la_code"));
            }
        }
        table.write(resources, "section251-council");
    }

    private void section251() {
        WideTable table = new WideTable(List.of("return", "line"), List.of("amount"));
        for (NamedCsvRecord row : SourceTable.rows(tables, "s251_high_needs_2021-22_by_la")) {
            table.add(
                    "amount",
                    SourceTable.number(row, "amount"),
                    row.getField("return"),
                    row.getField("line"));
        }
        table.write(resources, "section251");
    }
}
