package highneeds.report.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tables every report is made of. A new table is one more entry of the list. */
public final class ReportTables {

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
                    one(Part.OUTPUTS, BridgeTable::of),
                    one(Part.OUTPUTS, BalanceTable::of),
                    one(Part.OUTPUTS, DeficitTable::of),
                    some(Part.OUTPUTS, MovementTable::of),
                    one(Part.OUTPUTS, TransportTable::of),
                    new Entry(Part.RETURNS, ReturnSheets::managementPlan),
                    new Entry(Part.RETURNS, ReturnSheets::financialSummary),
                    new Entry(Part.RETURNS, ReturnSheets::reformPlan),
                    new Entry(Part.RETURNS, ReturnSheets::capacity),
                    one(Part.WORKINGS, CorkscrewTable::of),
                    one(Part.WORKINGS, FlowTables::joiners),
                    one(Part.WORKINGS, FlowTables::leavers),
                    one(Part.WORKINGS, FlowTables::movesIn),
                    one(Part.WORKINGS, FlowTables::placesShort),
                    some(Part.RELIANCE, BacktestScoreTable::of),
                    some(Part.RELIANCE, ReconciliationTable::of),
                    one(Part.INPUTS, RateTables::residents),
                    one(Part.INPUTS, RateTables::joining),
                    one(Part.INPUTS, RateTables::ceasing),
                    one(Part.INPUTS, RecordTables::levers),
                    one(Part.INPUTS, RecordTables::assumptions),
                    one(Part.INPUTS, RecordTables::imports),
                    one(Part.INPUTS, RecordTables::issues),
                    one(Part.INPUTS, RecordTables::run));

    private ReportTables() {}

    /** Parts of a workbook, kept apart. */
    public enum Part {
        OUTPUTS("Outputs"),
        RETURNS("Returns"),
        WORKINGS("Workings"),
        RELIANCE("Can it be relied on"),
        INPUTS("Inputs and records");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        /** Name for people. */
        public String label() {
            return label;
        }
    }

    /**
     * Tables that can be made of any report.
     *
     * @param part where they belong
     * @param make makes them; none if the report has nothing for them
     */
    private record Entry(Part part, Function<ReportContent, List<ReportTable>> make) {}

    /**
     * A table of a report.
     *
     * @param part where it belongs
     * @param table the table
     */
    public record Made(Part part, ReportTable table) {}

    private static Entry one(Part part, Function<ReportContent, ReportTable> make) {
        return new Entry(part, content -> List.of(make.apply(content)));
    }

    private static Entry some(Part part, Function<ReportContent, Optional<ReportTable>> make) {
        return new Entry(part, content -> make.apply(content).stream().toList());
    }

    /** All tables of a report with the parts they belong to. */
    public static List<Made> made(ReportContent content) {
        return ALL.stream()
                .flatMap(
                        entry ->
                                entry.make().apply(content).stream()
                                        .map(table -> new Made(entry.part(), table)))
                .toList();
    }

    /** All tables of a report. */
    public static List<ReportTable> of(ReportContent content) {
        return made(content).stream().map(Made::table).toList();
    }
}
