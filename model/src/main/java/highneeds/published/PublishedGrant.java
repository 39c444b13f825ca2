package highneeds.published;

import highneeds.domain.FinancialYear;
import highneeds.evidence.LedgerCode;
import highneeds.evidence.LedgerLine;
import highneeds.published.tables.Council;
import highneeds.published.tables.ShippedTable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The high needs block of a council: as published to 2023-24, then grown as the national block.
 *
 * <p>Source: Education and Skills Funding Agency, dedicated schools grant allocations 2019-20 to
 * 2023-24, before deductions; later national totals from the announcements of the grant.
 */
final class PublishedGrant {

    private static final FinancialYear LAST_PUBLISHED = new FinancialYear(2023);

    /** National high needs block, GBP: about 10.7bn in 2024-25, 12bn in 2025-26, the same again. */
    private static final List<Double> NATIONAL_AFTER = List.of(10.7e9, 12.0e9, 12.0e9);

    private PublishedGrant() {}

    /** Allocations of a council, published and estimated; empty where none is published. */
    static List<LedgerLine> allocations(Council council) {
        List<LedgerLine> lines = new ArrayList<>();
        for (int year = 2019; year <= LAST_PUBLISHED.startYear(); year++) {
            FinancialYear published = new FinancialYear(year);
            block(council.code(), published)
                    .ifPresent(pounds -> lines.add(line("High needs block", published, pounds)));
        }
        block(council.code(), LAST_PUBLISHED).ifPresent(last -> lines.addAll(estimates(last)));
        return lines;
    }

    private static List<LedgerLine> estimates(double last) {
        double national = block("England", LAST_PUBLISHED).orElseThrow();
        List<LedgerLine> lines = new ArrayList<>();
        for (int i = 0; i < NATIONAL_AFTER.size(); i++) {
            lines.add(
                    line(
                            "High needs block (estimate: the council's 2023-24 grown as the"
                                    + " national block)",
                            LAST_PUBLISHED.plus(i + 1),
                            Math.round(last * NATIONAL_AFTER.get(i) / national)));
        }
        return lines;
    }

    /**
     * DSG balance at 31 March 2022, GBP, a deficit negative: the published percentage of income, by
     * the grant of 2021-22.
     */
    static OptionalDouble balanceAtMarch2022(Council council) {
        OptionalDouble percent =
                ShippedTable.BALANCE.table().value("percent", "2021-22", council.code());
        OptionalDouble grant =
                ShippedTable.ALLOCATIONS.table().value("total_dsg", "2021-22", council.code());
        return percent.isPresent() && grant.isPresent()
                ? OptionalDouble.of(percent.getAsDouble() / 100 * grant.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble block(String area, FinancialYear year) {
        return ShippedTable.ALLOCATIONS.table().value("high_needs_block", year.toString(), area);
    }

    private static LedgerLine line(String name, FinancialYear year, double pounds) {
        return new LedgerLine(
                LedgerCode.ALLOCATION,
                name,
                year,
                OptionalDouble.of(pounds),
                OptionalDouble.empty());
    }
}
