package highneeds.app;

import highneeds.domain.Progress;
import highneeds.forecast.Backtest;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.report.Pack;
import highneeds.report.ProjectContent;
import highneeds.report.Publishing;
import highneeds.report.TermReportFiles;
import highneeds.report.disclosure.Release;
import highneeds.report.table.ReportContent;
import highneeds.report.table.SafeReport;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The papers the model can write, as the report page offers them. */
final class Papers {

    private static final double TESTED = 0.6;

    private Project tested;
    private Backtest test;

    List<Desk.Paper> all() {
        return Arrays.stream(Pack.Paper.values())
                .map(
                        paper ->
                                new Desk.Paper(
                                        paper.label(),
                                        paper.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                        description(paper),
                                        paper == Pack.Paper.RESULTS))
                .toList();
    }

    private static String description(Pack.Paper paper) {
        return switch (paper) {
            case WORKBOOK ->
                    "Excel: summary, plans, spend, balance, returns, back-test, assumptions and"
                            + " logs, with native charts.";
            case BOARD_PAPER -> "Word: a paper in the shape boards and forums expect.";
            case SLIDES -> "PowerPoint: the figures and charts of the board paper.";
            case TABLES -> "A folder with every table as comma-separated text.";
            case RESULTS ->
                    "Every figure of every scenario with its range, exact: for internal packs.";
        };
    }

    /** What a release shows of forecasts, ready to be written. */
    Desk.Pack prepare(Project project, List<Forecast> forecasts, PackOrder order, Progress progress)
            throws IOException {
        Backtest known = backtest(project, progress.between(0, TESTED));
        progress.at(TESTED, "Checking what may be shown");
        ReportContent content =
                ProjectContent.of(
                        project, forecasts, LocalDate.now(), Version.NUMBER, Optional.of(known));
        SafeReport report = ProjectContent.released(content, project, order.release());
        progress.at(1, "Comparing with what was published before");
        return new Ready(report, Publishing.of(report, order.project(), content.asAt()), order);
    }

    /** Writes the report of the term, exact and for those who work with the data. */
    List<Path> writeTermReport(Project project, Path folder, Progress progress) throws IOException {
        return TermReportFiles.write(
                project, Release.internal(), LocalDate.now(), Version.NUMBER, folder, progress);
    }

    /** The back-test of the project written last, so that the next pack need not wait for it. */
    private synchronized Backtest backtest(Project wanted, Progress progress) {
        if (test == null || tested.evidence() != wanted.evidence() || !alike(wanted)) {
            test = Backtest.run(wanted.evidence(), wanted.calibration(), wanted.run(), progress);
            tested = wanted;
        }
        return test;
    }

    private boolean alike(Project wanted) {
        return tested.calibration().equals(wanted.calibration())
                && tested.run().equals(wanted.run());
    }

    /**
     * A pack that is worked out.
     *
     * @param report what may be shown
     * @param publishing what to look at before
     * @param order what was asked for
     */
    private record Ready(SafeReport report, Publishing publishing, PackOrder order)
            implements Desk.Pack {

        @Override
        public List<String> cautions() {
            return publishing.cautions();
        }

        @Override
        public Desk.Written write(Progress progress) throws IOException {
            List<Pack.Paper> kinds =
                    Arrays.stream(Pack.Paper.values())
                            .filter(
                                    kind ->
                                            order.papers().stream()
                                                    .anyMatch(
                                                            paper ->
                                                                    paper.name()
                                                                            .equals(kind.label())))
                            .toList();
            Pack.Written written =
                    publishing.release(
                            () ->
                                    Pack.write(
                                            report,
                                            kinds,
                                            templates(),
                                            order.name(),
                                            order.folder(),
                                            progress));
            return new Desk.Written(written.files(), written.remarks());
        }

        private Map<Pack.Paper, Path> templates() {
            Map<Pack.Paper, Path> templates = new EnumMap<>(Pack.Paper.class);
            order.wordTemplate().ifPresent(file -> templates.put(Pack.Paper.BOARD_PAPER, file));
            order.slideTemplate().ifPresent(file -> templates.put(Pack.Paper.SLIDES, file));
            return templates;
        }
    }
}
