package highneeds.app.money;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.Funding;
import highneeds.assumptions.YearAssumptions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Income of the high needs block, year by year. */
final class FundingRows {

    private FundingRows() {}

    /**
     * @param baseline says what is assumed where nothing is typed, once it is worked out
     */
    static List<YearRow> of(Supplier<Optional<Baseline>> baseline) {
        return List.of(
                new YearRow(
                        "money-allocation",
                        "High needs block allocation",
                        "£",
                        "DSG allocation letter; else the ledger's, with growth",
                        choices -> choices.funding().allocations(),
                        (choices, own) ->
                                choices.withFunding(choices.funding().withAllocations(own)),
                        assumed(baseline, Funding::allocation)),
                new YearRow(
                        "money-growth",
                        "Growth of the allocation over the year before",
                        "%",
                        "Planning assumption; 2026-27 is rolled forward (DSG technical note"
                                + " 2026-27)",
                        choices -> choices.funding().growthIn(),
                        (choices, own) -> choices.withFunding(choices.funding().withGrowthIn(own)),
                        (choices, _) -> choices.funding().growth()),
                new YearRow(
                        "money-import-export",
                        "Import/export adjustment",
                        "£",
                        "DSG allocation tables; else the ledger's. Taken off: negative",
                        choices -> choices.funding().importExport(),
                        (choices, own) ->
                                choices.withFunding(choices.funding().withImportExport(own)),
                        assumed(baseline, Funding::importExport)),
                new YearRow(
                        "money-schools-block",
                        "Schools block",
                        "£",
                        "DSG allocation tables; sets the limit of a transfer",
                        choices -> choices.funding().schoolsBlocks(),
                        (choices, own) ->
                                choices.withFunding(choices.funding().withSchoolsBlocks(own)),
                        (_, _) -> Double.NaN),
                new YearRow(
                        "money-transfer",
                        "Transfer from the schools block",
                        "£",
                        "Schools forum minutes; else the ledger's, rolled forward",
                        choices -> choices.funding().blockTransfers(),
                        (choices, own) ->
                                choices.withFunding(choices.funding().withBlockTransfers(own)),
                        assumed(baseline, Funding::blockTransfer)),
                new YearRow(
                        "money-grants",
                        "Other grants and income",
                        "£",
                        "Grant letters; else the ledger's, rolled forward",
                        choices -> choices.funding().grants(),
                        (choices, own) -> choices.withFunding(choices.funding().withGrants(own)),
                        assumed(baseline, Funding::grants)));
    }

    private static YearRow.Assumed assumed(
            Supplier<Optional<Baseline>> baseline, ToDoubleFunction<Funding> figure) {
        return (_, startYear) ->
                baseline.get().stream()
                        .flatMap(known -> known.years().stream())
                        .filter(year -> year.financialYear().startYear() == startYear)
                        .map(YearAssumptions::funding)
                        .mapToDouble(figure)
                        .findFirst()
                        .orElse(Double.NaN);
    }
}
