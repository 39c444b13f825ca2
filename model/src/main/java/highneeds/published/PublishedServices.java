package highneeds.published;

import highneeds.domain.FinancialYear;
import highneeds.evidence.LedgerCode;
import highneeds.evidence.LedgerLine;
import highneeds.published.tables.ShippedTable;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * High needs lines that do not follow placements, for a council of which none is known: England's
 * share of the high needs block that went to each, of the council's own block. One council's own
 * published lines are coded too unevenly to be used.
 *
 * <p>Source: section 251 budgets 2021-22 and dedicated schools grant allocations 2021-22, before
 * deductions.
 */
final class PublishedServices {

    private static final FinancialYear PUBLISHED = new FinancialYear(2021);

    /** The financial year after the census the published history ends with. */
    private static final FinancialYear CENSUS_YEAR = FinancialYear.followingCensus(2025);

    /**
     * Published line for each section 251 code; support for inclusion (1.2.8) is published with
     * 1.2.5.
     */
    private static final Map<String, String> LINES =
            Map.of(
                    "1.2.5", "sen_support_and_inclusion_services",
                    "1.2.6", "hospital_education_services",
                    "1.2.13", "therapies_other_health");

    private static final Map<String, String> NAMES =
            Map.of(
                    "1.2.5", "SEN support services and support for inclusion",
                    "1.2.6", "Hospital education services",
                    "1.2.13", "Therapies and other health related services");

    private PublishedServices() {}

    /**
     * Estimated lines of the last year that an allocation is known for.
     *
     * @param allocations the council's high needs block by year; may be empty
     */
    static List<LedgerLine> estimates(List<LedgerLine> allocations) {
        return allocations.stream()
                .filter(line -> line.code().equals(LedgerCode.ALLOCATION))
                .filter(line -> line.year().equals(CENSUS_YEAR))
                .flatMap(block -> LINES.keySet().stream().sorted().map(code -> line(code, block)))
                .toList();
    }

    private static LedgerLine line(String code, LedgerLine block) {
        return new LedgerLine(
                code,
                NAMES.get(code) + " (estimate: England's share of the block in 2021-22)",
                block.year(),
                OptionalDouble.of(Math.round(block.best() * shareOfBlock(LINES.get(code)))),
                OptionalDouble.empty());
    }

    private static double shareOfBlock(String published) {
        double spent =
                ShippedTable.SECTION251.table().value("amount", "budget", published).orElseThrow();
        double block =
                ShippedTable.ALLOCATIONS
                        .table()
                        .value("high_needs_block", PUBLISHED.toString(), "England")
                        .orElseThrow();
        return spent / block;
    }
}
