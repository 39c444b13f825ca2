package highneeds.report.table;

import highneeds.domain.FinancialYear;
import highneeds.monitor.ForecastRecord.Entry;

import java.util.List;
import java.util.Optional;

/** Forecasts that were kept, each beside what its year came to; not in public papers. */
public final class ForecastsKeptTable {

    public static final String NAME = "Forecasts kept";

    private static final int WIDTH = 15;
    private static final int HASH_SHOWN = 12;

    private ForecastsKeptTable() {}

    static Optional<ReportTable> of(ReportContent content) {
        return content.around()
                .monitor()
                .filter(_ -> !content.disclosure().isPublic())
                .map(run -> run.record().entries())
                .filter(entries -> !entries.isEmpty())
                .map(entries -> table(entries, content));
    }

    private static ReportTable table(List<Entry> entries, ReportContent content) {
        boolean names = content.disclosure().showsNames();
        boolean words = content.disclosure().showsOwnWords();
        return new ReportTable(
                NAME,
                "How forecasts kept turned out",
                "Spend of the high needs block, pounds, cash. Error is the forecast less what the"
                    + " year came to: too high is positive. A year under way is held against what"
                    + " it is projected to come to now.",
                2,
                List.of(
                        new ReportTable.Column("Year forecast", 14),
                        new ReportTable.Column("Forecast", 28),
                        new ReportTable.Column("Made", 18),
                        new ReportTable.Column("By", 20),
                        new ReportTable.Column("Version", 10),
                        new ReportTable.Column("Inputs (SHA-256)", 18),
                        new ReportTable.Column("Years ahead", 9),
                        new ReportTable.Column("Spend forecast", WIDTH),
                        new ReportTable.Column("80% range from", WIDTH),
                        new ReportTable.Column("80% range to", WIDTH),
                        new ReportTable.Column("Came to", WIDTH),
                        new ReportTable.Column("Known from", 24),
                        new ReportTable.Column("Error", WIDTH),
                        new ReportTable.Column("Of what it came to", 12),
                        new ReportTable.Column("Range held", 10)),
                entries.stream().map(entry -> row(entry, words, names)).toList());
    }

    private static ReportTable.Row row(Entry entry, boolean words, boolean names) {
        boolean range = entry.headline().hasRange();
        return new ReportTable.Row(
                false,
                List.of(
                        Cell.text(new FinancialYear(entry.headline().startYear()).toString()),
                        Cell.text(words ? entry.name() : "\u2013"),
                        Cell.text(Words.date(entry.made())),
                        Cell.text(names && !entry.by().isBlank() ? entry.by() : "\u2013"),
                        Cell.text(entry.version()),
                        Cell.text(
                                entry.inputs()
                                        .substring(
                                                0, Math.min(HASH_SHOWN, entry.inputs().length()))),
                        Cell.figure(entry.yearsAhead(), Unit.NUMBER),
                        Cell.figure(entry.headline().spend(), Unit.POUNDS),
                        range
                                ? Cell.figure(entry.headline().low(), Unit.POUNDS)
                                : Cell.NOT_AVAILABLE,
                        range
                                ? Cell.figure(entry.headline().high(), Unit.POUNDS)
                                : Cell.NOT_AVAILABLE,
                        Cell.figure(entry.cameTo(), Unit.POUNDS),
                        Cell.text(entry.outcome().label()),
                        Cell.figure(entry.error(), Unit.POUNDS),
                        Cell.figure(entry.errorPercent() / 100, Unit.PERCENT),
                        Cell.text(entry.held().map(held -> held ? "Yes" : "No").orElse("\u2013"))));
    }
}
