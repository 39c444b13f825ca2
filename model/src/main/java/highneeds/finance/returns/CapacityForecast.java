package highneeds.finance.returns;

import highneeds.finance.returns.ReturnTable.Row;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Demand for specialist places in the categories of the school capacity survey (SCAP), a column for
 * every January census.
 *
 * <p>Source: Department for Education, school capacity survey, forecast demand for SEND provision.
 */
public final class CapacityForecast {

    private CapacityForecast() {}

    /** One table, a row for each category that the catalogue's settings name. */
    public static ReturnTable table(PlanCounts counts) {
        Set<String> categories = new LinkedHashSet<>();
        counts.catalogue().settings().stream()
                .map(setting -> setting.returns().scapRow())
                .filter(row -> !row.isEmpty())
                .forEach(categories::add);
        List<Row> rows = new ArrayList<>();
        for (String category : categories) {
            rows.add(
                    counts.row(
                            category,
                            (setting, need, ncy) -> setting.returns().scapRow().equals(category)));
        }
        rows.add(
                counts.row(
                        "Total", (setting, need, ncy) -> !setting.returns().scapRow().isEmpty()));
        return new ReturnTable(
                "SCAP",
                "Forecast demand for specialist places",
                counts.caseloads().stream().map(c -> Integer.toString(c.census())).toList(),
                rows);
    }
}
