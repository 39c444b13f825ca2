package highneeds.finance.returns;

import highneeds.domain.Sector;
import highneeds.domain.Setting;
import highneeds.finance.returns.ReturnTable.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tables 5.1, 6, 7 and 7.1 to 7.7 of the Local SEND Reform Plan. Its calendar year is the one that
 * ends at a January census: "2025" is counted at the census of January 2026.
 *
 * <p>Source: Department for Education, Local SEND Reform Plan data template, 2026.
 */
public final class ReformPlan {

    private static final String POST16_BASE = "Mainstream Post 16 specialist provision";
    private static final String OTHER = "Other (including hospital schools where applicable)";

    /** Rows of table 6, in its order. */
    private static final List<String> PROVISION =
            List.of(
                    "Early Years settings including PVIs",
                    "Mainstream schools or academies",
                    "Support bases in mainstream settings",
                    "Specialist bases in mainstream settings",
                    "Maintained special schools or special academies",
                    "NMSS or independent schools - LA funded placements",
                    "NMSS or independent schools - other suitable arrangements",
                    "Alternative Provision",
                    "Mainstream Post 16 provision",
                    POST16_BASE,
                    "Specialist Post-16 institutions",
                    "Elective Home Education (EHE)",
                    "Other arrangements by LA (EOTAS)",
                    OTHER);

    /**
     * A table by need within some rows of table 6.
     *
     * @param code number of the table
     * @param title what it covers
     * @param provision rows of table 6 it covers
     */
    private record Within(String code, String title, List<String> provision) {}

    private static final List<Within> WITHIN =
            List.of(
                    new Within("7.1", "Early Years Settings incl. PVIs", PROVISION.subList(0, 1)),
                    new Within(
                            "7.2",
                            "Mainstream Schools or Academies (including Support Bases)",
                            PROVISION.subList(1, 3)),
                    new Within("7.3", "Specialist Bases", PROVISION.subList(3, 4)),
                    new Within(
                            "7.4",
                            "Maintained Special Schools or Special Academies",
                            PROVISION.subList(4, 5)),
                    new Within(
                            "7.5",
                            "Non-Maintained Special Schools or Independent Schools",
                            PROVISION.subList(5, 7)),
                    new Within(
                            "7.6",
                            "Alternative Provision or Hospital Schools",
                            PROVISION.subList(7, 8)),
                    new Within("7.7", "Post-16 (FE or Specialist FE)", PROVISION.subList(8, 11)));

    private ReformPlan() {}

    /** All tables of plans, in the order of the template. */
    public static List<ReturnTable> tables(PlanCounts counts) {
        List<String> columns =
                counts.caseloads().stream().map(c -> Integer.toString(c.census() - 1)).toList();
        Predicate<Setting> all = setting -> true;
        List<ReturnTable> tables = new ArrayList<>();
        tables.add(
                new ReturnTable(
                        "5.1",
                        "Total number of EHC plans by age group (with estimated future"
                                + " projections)",
                        columns,
                        counts.byAgeGroup(all)));
        tables.add(
                new ReturnTable(
                        "6",
                        "Current and projected number of all CYP with EHC plans by provision",
                        columns,
                        byProvision(counts)));
        tables.add(
                new ReturnTable(
                        "7",
                        "Current and projected number of all CYP with EHC plans by primary need",
                        columns,
                        counts.byNeed(all)));
        for (Within table : WITHIN) {
            tables.add(
                    new ReturnTable(
                            table.code(),
                            "CYP with EHC plans by primary need within: " + table.title(),
                            columns,
                            byNeedWithin(counts, table)));
        }
        return tables;
    }

    private static List<Row> byProvision(PlanCounts counts) {
        List<Row> rows = new ArrayList<>();
        for (String label : PROVISION) {
            rows.add(counts.row(label, (setting, need, ncy) -> rowOf(setting, ncy).equals(label)));
        }
        rows.add(counts.row("Total", (setting, need, ncy) -> true));
        return rows;
    }

    private static List<Row> byNeedWithin(PlanCounts counts, Within table) {
        List<Row> rows = new ArrayList<>();
        for (String label : NeedRows.labels()) {
            rows.add(
                    counts.row(
                            label,
                            (setting, need, ncy) ->
                                    NeedRows.of(need).equals(label)
                                            && table.provision().contains(rowOf(setting, ncy))));
        }
        rows.add(
                counts.row(
                        "Total",
                        (setting, need, ncy) -> table.provision().contains(rowOf(setting, ncy))));
        return rows;
    }

    /** Row of table 6: that of the setting, but a base after Year 11 is post-16 provision. */
    private static String rowOf(Setting setting, int ncy) {
        if (setting.sector() == Sector.SPECIAL_BASE && PlanCounts.post16(ncy)) {
            return POST16_BASE;
        }
        String row = setting.returns().lsrpRow();
        return PROVISION.contains(row) ? row : OTHER;
    }
}
