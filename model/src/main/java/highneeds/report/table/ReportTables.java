package highneeds.report.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tables every report is made of, before {@link SafeTable} checks them. A new table is one more
 * entry of the list.
 */
final class ReportTables {

    /** All kinds of tables in the order a workbook shows them. */
    private static final List<Entry> ALL =
            List.of(
                    one(Part.OUTPUTS, SummaryTable::of),
                    one(Part.OUTPUTS, RangeTable::of),
                    one(Part.OUTPUTS, SectorTable::of),
                    one(Part.OUTPUTS, PlansTables::bySetting),
                    one(Part.OUTPUTS, PlansTables::byNeed),
                    one(Part.OUTPUTS, PlansTables::byAgeGroup),
                    one(Part.OUTPUTS, PlansTables::byNcy),
                    one(Part.OUTPUTS, SpendTable::of),
                    one(Part.OUTPUTS, LineSpendTable::of),
                    internal(Part.OUTPUTS, SpendPartsTable::of),
                    one(Part.OUTPUTS, RealTermsTable::of),
                    one(Part.OUTPUTS, BridgeTable::of),
                    one(Part.OUTPUTS, BalanceTable::of),
                    one(Part.OUTPUTS, DeficitTable::of),
                    some(Part.OUTPUTS, MovementTable::of),
                    new Entry(
                            Part.OUTPUTS,
                            false,
                            content -> MovementTable.sinceLast(content).stream().toList()),
                    some(Part.OUTPUTS, BalanceSinceLast::of),
                    one(Part.OUTPUTS, TransportTable::of),
                    some(Part.OUTPUTS, IndicatorTables::beside),
                    some(Part.OUTPUTS, IndicatorTables::overTime),
                    some(Part.OUTPUTS, IndicatorTables::targets),
                    some(Part.OUTPUTS, MonitorLinesTable::of),
                    some(Part.OUTPUTS, MonitorSettingsTable::of),
                    some(Part.OUTPUTS, MonitorReasonsTable::of),
                    some(Part.OUTPUTS, MonitorMonthsTable::of),
                    some(Part.OUTPUTS, ForecastsKeptTable::of),
                    some(Part.OUTPUTS, AreaTables::demand),
                    new Entry(Part.OUTPUTS, false, AreaTables::exact),
                    some(Part.OUTPUTS, SensitivityTables::tornado),
                    some(Part.OUTPUTS, SensitivityTables::onePercent),
                    new Entry(
                            Part.OUTPUTS,
                            false,
                            content -> LeverSteps.of(content).stream().toList()),
                    new Entry(
                            Part.OUTPUTS,
                            false,
                            content -> WorkTable.of(content).stream().toList()),
                    new Entry(Part.RETURNS, true, ReturnSheets::managementPlan),
                    new Entry(Part.RETURNS, true, ReturnSheets::financialSummary),
                    new Entry(Part.RETURNS, true, ReturnSheets::reformPlan),
                    new Entry(Part.RETURNS, false, ReturnSheets::requests),
                    new Entry(Part.RETURNS, true, ReturnSheets::capacity),
                    one(Part.WORKINGS, CorkscrewTable::of),
                    one(Part.WORKINGS, FlowTables::joiners),
                    one(Part.WORKINGS, FlowTables::leavers),
                    one(Part.WORKINGS, FlowTables::movesIn),
                    one(Part.WORKINGS, FlowTables::placesShort),
                    some(Part.RELIANCE, BacktestScoreTable::of),
                    some(Part.RELIANCE, ReconciliationTable::of),
                    some(Part.RELIANCE, StatementTable::of),
                    new Entry(Part.RELIANCE, true, LogTables::of),
                    internal(Part.INPUTS, RateTables::residents),
                    internal(Part.INPUTS, RateTables::joining),
                    internal(Part.INPUTS, RateTables::ceasing),
                    internal(Part.INPUTS, CostTables::plan),
                    internal(Part.INPUTS, CostTables::share),
                    internal(Part.INPUTS, CostTables::empty),
                    new Entry(
                            Part.INPUTS,
                            false,
                            content -> PriceTables.placements(content).stream().toList()),
                    new Entry(
                            Part.INPUTS,
                            false,
                            content -> PriceTables.travel(content).stream().toList()),
                    one(Part.INPUTS, RecordTables::levers),
                    one(Part.INPUTS, RecordTables::assumptions),
                    internal(Part.INPUTS, RecordTables::imports),
                    internal(Part.INPUTS, RecordTables::issues),
                    one(Part.INPUTS, RecordTables::run));

    private ReportTables() {}

    /**
     * Tables that can be made of any report.
     *
     * @param part where they belong
     * @param forPublic false for what no public paper holds
     * @param make makes them; none if the report has nothing for them
     */
    private record Entry(
            Part part, boolean forPublic, Function<ReportContent, List<ReportTable>> make) {}

    /**
     * A table of a report.
     *
     * @param part where it belongs
     * @param table the table
     */
    record Made(Part part, ReportTable table) {}

    private static Entry one(Part part, Function<ReportContent, ReportTable> make) {
        return new Entry(part, true, content -> List.of(make.apply(content)));
    }

    /** Rates, which lead back to exact counts, money of few, and what may name files or rows. */
    private static Entry internal(Part part, Function<ReportContent, ReportTable> make) {
        return new Entry(part, false, content -> List.of(make.apply(content)));
    }

    private static Entry some(Part part, Function<ReportContent, Optional<ReportTable>> make) {
        return new Entry(part, true, content -> make.apply(content).stream().toList());
    }

    /** The tables of a report that its profile may hold, their figures still exact. */
    static List<Made> made(ReportContent content) {
        return ALL.stream()
                .filter(entry -> entry.forPublic() || content.disclosure().isInternal())
                .flatMap(
                        entry ->
                                entry.make().apply(content).stream()
                                        .map(table -> new Made(entry.part(), table)))
                .toList();
    }
}
