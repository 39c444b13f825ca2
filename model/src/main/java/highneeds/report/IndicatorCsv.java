package highneeds.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import highneeds.indicator.CouncilFigure;
import highneeds.indicator.IndicatorSheet;
import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.IndicatorValue;
import highneeds.indicator.published.Standing;
import highneeds.indicator.published.Trend;
import highneeds.report.table.SafeText;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Writes indicators.csv: every indicator of the council, its neighbours, region and England, a row
 * for each figure or gap with its source. It has the council's own figures as they are, so it is a
 * working file.
 */
public final class IndicatorCsv {

    private IndicatorCsv() {}

    /**
     * Writes a file, replacing one that is there.
     *
     * @param council name of the council
     * @throws IOException if it cannot be written
     */
    public static void write(List<IndicatorSheet> sheets, String council, Path file)
            throws IOException {
        WholeFile.write(out -> write(sheets, council, out), file);
    }

    private static void write(List<IndicatorSheet> sheets, String council, Writer out)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(
                    "indicator", "unit", "period", "area", "value", "origin", "source", "note");
            for (IndicatorSheet sheet : sheets) {
                new Rows(csv, sheet.indicator()).write(sheet, council);
            }
        }
    }

    /** The rows of one indicator. */
    private record Rows(CsvWriter csv, Indicator indicator) {

        void write(IndicatorSheet sheet, String council) {
            for (CouncilFigure figure : sheet.figures()) {
                row(
                        figure.year(),
                        council,
                        OptionalDouble.of(figure.value()),
                        figure.origin().label(),
                        figure.source(),
                        figure.note());
            }
            sheet.trend().ifPresent(trend -> gaps(trend, sheet, council));
            sheet.standing().ifPresent(this::neighbours);
            for (int i = 0; i < sheet.englandByYear().size(); i++) {
                published(indicator.years().get(i), "England", sheet.englandByYear().get(i));
            }
        }

        private void gaps(Trend trend, IndicatorSheet sheet, String council) {
            for (int i = 0; i < trend.years().size(); i++) {
                int year = trend.years().get(i);
                if (sheet.figures().stream().noneMatch(figure -> figure.year() == year)) {
                    published(year, council, trend.council().get(i));
                }
                String region = sheet.standing().map(Standing::regionName).orElse("Region");
                published(year, region, trend.region().get(i));
            }
        }

        private void neighbours(Standing standing) {
            for (Standing.Neighbour near : standing.neighbours()) {
                published(standing.year(), near.council(), near.figure());
            }
        }

        private void published(int year, String area, IndicatorValue value) {
            row(
                    year,
                    area,
                    value.value(),
                    CouncilFigure.Origin.PUBLISHED.label(),
                    indicator.source(),
                    value.note());
        }

        private void row(
                int year,
                String area,
                OptionalDouble value,
                String origin,
                String source,
                String note) {
            csv.writeRecord(
                    indicator.label(),
                    indicator.unit().label(),
                    indicator.period().label(year),
                    area,
                    value.isPresent()
                            ? String.format(Locale.ROOT, "%.4f", value.getAsDouble())
                            : "",
                    value.isPresent() ? origin : "no figure",
                    SafeText.forCsv(source),
                    note);
        }
    }
}
