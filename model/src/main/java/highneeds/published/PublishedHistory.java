package highneeds.published;

import highneeds.domain.AgeGroup;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.PublishedSettings;
import highneeds.published.tables.ShippedTable;
import highneeds.published.tables.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An area's published totals, January 2010 to 2025, for charts. Statements are included to 2018;
 * plans for ages 20 to 25 began in 2014.
 *
 * @param area code of a council, or name of a region or "England"
 * @param years the censuses the area is in, oldest first
 */
public record PublishedHistory(String area, List<Year> years) {

    public PublishedHistory {
        years = List.copyOf(years);
    }

    /** History of an area; without years if the tables do not know it. */
    static PublishedHistory of(String area) {
        List<Year> years = new ArrayList<>();
        for (int census = 2010; census <= 2025; census++) {
            Map<AgeGroup, Double> byAge = byAge(area, census);
            Map<String, Double> bySetting = bySetting(area, census);
            double total =
                    bySetting.isEmpty()
                            ? byAge.values().stream().mapToDouble(plans -> plans).sum()
                            : AreaTables.of(area).total(census);
            if (total > 0) {
                years.add(new Year(census, total, byAge, bySetting));
            }
        }
        return new PublishedHistory(area, years);
    }

    private static Map<AgeGroup, Double> byAge(String area, int census) {
        Table table = ShippedTable.CASELOAD_BY_AGE_BAND.table();
        Map<AgeGroup, Double> result = new EnumMap<>(AgeGroup.class);
        if (table.has(String.valueOf(census), area)) {
            double[] row = table.row(String.valueOf(census), area);
            Arrays.stream(AgeGroup.values())
                    .forEach(group -> result.put(group, row[group.ordinal()]));
        }
        return result;
    }

    private static Map<String, Double> bySetting(String area, int census) {
        Table table = ShippedTable.CASELOAD_BY_SETTING.table();
        Map<String, Double> result = new LinkedHashMap<>();
        if (table.has(String.valueOf(census), area)) {
            double[] row = table.row(String.valueOf(census), area);
            for (int s = 0; s < row.length; s++) {
                result.put(table.columns().get(s), row[s]);
            }
        }
        return result;
    }

    /**
     * One January.
     *
     * @param census year of the census
     * @param plans statements and plans in force
     * @param byAgeGroup plans by age group; empty where not published
     * @param bySetting plans by published setting (see {@link PublishedSettings}) and "awaiting or
     *     unallocated"; empty before 2019
     */
    public record Year(
            int census,
            double plans,
            Map<AgeGroup, Double> byAgeGroup,
            Map<String, Double> bySetting) {

        public Year {
            byAgeGroup = Collections.unmodifiableMap(byAgeGroup);
            bySetting = Collections.unmodifiableMap(bySetting);
        }
    }
}
