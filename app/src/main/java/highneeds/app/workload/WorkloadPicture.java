package highneeds.app.workload;

import highneeds.app.chart.BarSpec;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.HeadlineFigure;
import highneeds.forecast.Forecast;
import highneeds.workload.TargetAnswer;
import highneeds.workload.TargetWords;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadForecast;

import java.util.List;
import java.util.Optional;

/**
 * What the page shows of one kind of work, without a screen.
 *
 * @param kinds kinds of work there are
 * @param headlines figures a reader wants first
 * @param warnings what makes the figures less than they seem
 * @param answer what reaches the target, in sentences; empty while it is worked out
 * @param queues backlog, what is late, the share in time, the weeks it takes, plans that wait,
 *     panels, advice
 * @param staff posts there are and posts it takes
 * @param cost cost of the posts
 */
record WorkloadPicture(
        List<WorkKind> kinds,
        List<HeadlineFigure> headlines,
        List<String> warnings,
        List<String> answer,
        List<ChartSpec> queues,
        BarSpec staff,
        ChartSpec cost) {

    static final WorkloadPicture NOTHING =
            new WorkloadPicture(
                    List.of(WorkKind.REQUEST),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    BarSpec.empty(""),
                    ChartSpec.empty(""));

    /** How many charts there are of queues. */
    static final int QUEUES = 7;

    /**
     * Draws the work; takes a moment where it has a range.
     *
     * @param forecast the forecast that brings the work
     * @param source where the figures come from
     */
    static WorkloadPicture of(
            WorkloadForecast work,
            Optional<TargetAnswer> answer,
            WorkKind kind,
            Forecast forecast,
            String source) {
        QueueFigures queues = new QueueFigures(work, kind, source);
        TeamFigures team = new TeamFigures(work, source);
        return new WorkloadPicture(
                work.kinds(),
                WorkHeadlines.of(work, kind, answer),
                work.warnings(),
                answer.map(TargetWords::of).orElse(List.of("Working out what it takes\u2026")),
                List.of(
                        queues.backlog(),
                        queues.late(),
                        new InTimeFigure(work, kind, source).chart(),
                        queues.weeks(),
                        DelayFigure.of(forecast, work.choices(), source),
                        queues.panels(),
                        queues.healthAdvice()),
                team.needed(answer),
                team.cost());
    }
}
