package highneeds.sample;

import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.Setting;
import highneeds.sample.money.Spells;

import java.time.LocalDate;
import java.util.List;

/** Adds up the placements file the way a finance officer would, from its rows alone. */
final class LedgerFromRows {

    private static final FinancialYear LATEST = new FinancialYear(2025);
    private static final String LINE = "1.2.3";

    private LedgerFromRows() {}

    /** What line 1.2.3 should have come to in 2025-26, GBP. */
    static double independentAndPost16(Exampleshire council) {
        Table table = PlacementTable.of(council.course());
        return table.rows().stream().mapToDouble(row -> cost(table.headings(), row)).sum();
    }

    private static double cost(List<String> headings, List<Object> row) {
        String setting = (String) row.get(headings.indexOf("Provision type"));
        if (!line(setting).equals(LINE)) {
            return 0;
        }
        double net =
                amount(headings, row, "Annual cost")
                        - amount(headings, row, "Place funding")
                        - amount(headings, row, "Health contribution")
                        - amount(headings, row, "Social care contribution");
        LocalDate start = (LocalDate) row.get(headings.indexOf("Start date"));
        LocalDate end = (LocalDate) row.get(headings.indexOf("End date"));
        return net * Spells.share(start, end, LATEST);
    }

    private static String line(String settingName) {
        return Catalogue.standard().settings().stream()
                .filter(setting -> setting.name().equals(settingName))
                .map(Setting::returns)
                .findFirst()
                .orElseThrow()
                .topUpLine();
    }

    private static double amount(List<String> headings, List<Object> row, String heading) {
        Object cell = row.get(headings.indexOf(heading));
        return cell == null ? 0 : (Double) cell;
    }
}
