package highneeds.report.table;

import highneeds.evidence.Evidence;
import highneeds.report.disclosure.Disclosure;
import highneeds.report.disclosure.Ledger;
import highneeds.report.disclosure.Release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report of which every figure and word may be shown to those it is released to. Exporters take
 * nothing else, and {@link #of} is the one way to it.
 */
public final class SafeReport {

    private final ReportContent content;
    private final List<SafeTable> tables;

    private SafeReport(ReportContent content) {
        this.content = content;
        this.tables = SafeTable.of(content);
    }

    /**
     * Lets a report out.
     *
     * @param exact its content, exact
     * @param evidence the council's placements and journeys, for the number of providers behind
     *     each figure of money
     * @param release for whom and under which rules
     */
    public static SafeReport of(ReportContent exact, Evidence evidence, Release release) {
        return new SafeReport(Gate.pass(exact, evidence, release));
    }

    /** All tables in the order a workbook shows them. */
    public List<SafeTable> tables() {
        return tables;
    }

    public String council() {
        return content.council();
    }

    /** Date the figures are as at. */
    public LocalDate asAt() {
        return content.asAt();
    }

    /** What was forecast; the baseline first. */
    public List<ShownScenario> scenarios() {
        return content.scenarios().stream().map(ReportContent.ScenarioForecast::shown).toList();
    }

    public ShownScenario baseline() {
        return scenarios().getFirst();
    }

    /** How it was run and on what. */
    public ReportContent.RunRecord run() {
        return content.run();
    }

    /** What shows how far it can be relied on; its logs are shown as tables alone. */
    public Assurance assurance() {
        return content.assurance().withoutLogs();
    }

    /** What the money rests on. */
    public MoneyGiven money() {
        return content.money();
    }

    /** What is told of the council; the year under way is shown as tables alone. */
    public AroundForecast around() {
        return content.around().withMonitor(Optional.empty());
    }

    /** "Draft" or "Signed off": what every page, slide and cover says. */
    public String mark() {
        return content.standing().mark();
    }

    /** Whether it is signed off, and if not why, in a sentence without its full stop. */
    public String standing() {
        return content.standing().words(disclosure().showsNames());
    }

    /** SHA-256 of all the figures come from; empty if nothing of it is on record. */
    public String inputs() {
        return content.assurance().logs().map(logs -> logs.inputs().hash()).orElse("");
    }

    /** For whom it is and how it is protected. */
    public Disclosure disclosure() {
        return content.disclosure();
    }

    /** How small groups are protected and how much that concerned, for readers of the paper. */
    public String method() {
        return SafeTable.method(content.disclosure(), tables);
    }

    /** What whoever lets it out should look at first, in sentences. It is not part of the paper. */
    public List<String> cautions() {
        return new Publication(content, tables).cautions();
    }

    /**
     * What of it goes into the ledger of what was published; nothing of a report that is not
     * public.
     *
     * @param day day of the release
     */
    public List<Ledger.Entry> published(LocalDate day) {
        return disclosure().isPublic() ? new Publication(content, tables).entries(day) : List.of();
    }

    /** True if simulations were made, so that figures have ranges. */
    public boolean hasRanges() {
        return content.hasRanges();
    }

    /** Year of the census the forecast starts from. */
    public int openingCensus() {
        return content.openingCensus();
    }

    /** Year of the last census forecast. */
    public int lastCensus() {
        return content.lastCensus();
    }

    /** One scenario's figures as they may be shown, for words and titles. */
    public Figures figures(ShownScenario scenario) {
        return content.figures(content.named(scenario.name()));
    }

    /**
     * A table worked out by an exporter of an internal report, such as a recalculation.
     *
     * @throws IllegalStateException if the report may leave those who work with the data
     */
    public SafeTable internal(Part part, ReportTable table) {
        if (!disclosure().isInternal()) {
            throw new IllegalStateException(
                    "'" + table.name() + "' was not checked for a report that is not internal");
        }
        return SafeTable.exact(part, table);
    }

    /** The exact content, for working the forecast out again; only of an internal report. */
    public Optional<ReportContent> exact() {
        return content.disclosure().isInternal() ? Optional.of(content) : Optional.empty();
    }
}
