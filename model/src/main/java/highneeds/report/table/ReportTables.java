package highneeds.report.table;

import java.util.List;
import java.util.function.Function;

/** The tables every report is made of. A new table is one more entry of {@link #ALL}. */
public final class ReportTables {

    /** All tables in the order a workbook shows them. */
    public static final List<Entry> ALL =
            List.of(
                    new Entry(Part.OUTPUTS, SummaryTable::of),
                    new Entry(Part.OUTPUTS, RangeTable::of),
                    new Entry(Part.OUTPUTS, SectorTable::of),
                    new Entry(Part.OUTPUTS, PlansTables::bySetting),
                    new Entry(Part.OUTPUTS, PlansTables::byNeed),
                    new Entry(Part.OUTPUTS, PlansTables::byAgeGroup),
                    new Entry(Part.OUTPUTS, PlansTables::byNcy),
                    new Entry(Part.OUTPUTS, SpendTable::of),
                    new Entry(Part.OUTPUTS, LineSpendTable::of),
                    new Entry(Part.OUTPUTS, BridgeTable::of),
                    new Entry(Part.OUTPUTS, BalanceTable::of),
                    new Entry(Part.OUTPUTS, TransportTable::of),
                    new Entry(Part.WORKINGS, CorkscrewTable::of),
                    new Entry(Part.WORKINGS, FlowTables::joiners),
                    new Entry(Part.WORKINGS, FlowTables::leavers),
                    new Entry(Part.WORKINGS, FlowTables::movesIn),
                    new Entry(Part.WORKINGS, FlowTables::placesShort),
                    new Entry(Part.INPUTS, RateTables::residents),
                    new Entry(Part.INPUTS, RateTables::joining),
                    new Entry(Part.INPUTS, RateTables::ceasing),
                    new Entry(Part.INPUTS, RecordTables::levers),
                    new Entry(Part.INPUTS, RecordTables::assumptions),
                    new Entry(Part.INPUTS, RecordTables::imports),
                    new Entry(Part.INPUTS, RecordTables::issues),
                    new Entry(Part.INPUTS, RecordTables::run));

    private ReportTables() {}

    /** Parts of a workbook, kept apart. */
    public enum Part {
        OUTPUTS("Outputs"),
        WORKINGS("Workings"),
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
     * A table that can be made of any report.
     *
     * @param part where it belongs
     * @param make makes it
     */
    public record Entry(Part part, Function<ReportContent, ReportTable> make) {}

    /** All tables of a report. */
    public static List<ReportTable> of(ReportContent content) {
        return ALL.stream().map(entry -> entry.make().apply(content)).toList();
    }
}
