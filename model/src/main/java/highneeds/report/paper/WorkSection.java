package highneeds.report.paper;

import highneeds.report.table.Words;
import highneeds.report.table.WorkTable;
import highneeds.workload.TargetWords;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadForecast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether plans can be made in time, for the section on risks: shares, days and posts only. */
final class WorkSection {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Shares of fewer requests in a year say more of single children than of the work. */
    private static final double FEW = 30;

    private WorkSection() {}

    static List<Block> of(PaperSource source) {
        List<WorkloadForecast> all = source.content().around().work().forecasts();
        if (all.isEmpty()) {
            return List.of();
        }
        WorkloadForecast work = all.getFirst();
        int year = work.targetYear();
        if (work.outcome().flow(WorkKind.REQUEST, year).started() < FEW) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Plans within 20 weeks"));
        blocks.add(new Block.Paragraph(expected(work)));
        blocks.add(new Block.Paragraph(String.join(" ", TargetWords.towards(work.target()))));
        blocks.add(
                new Block.Paragraph(
                        "A plan that is late costs later or is paid for from the day it was due; it"
                                + " is not saved. "
                                + work.choices().late().label()
                                + ". Hours for a case and weeks of a stage are working"
                                + " assumptions"
                                + (source.table(WorkTable.NAME) == null
                                        ? "."
                                        : "; the workbook has the table \u201c"
                                                + WorkTable.NAME
                                                + "\u201d.")));
        return blocks;
    }

    private static String expected(WorkloadForecast work) {
        int year = work.targetYear();
        double share = work.outcome().flow(WorkKind.REQUEST, year).shareInTime();
        String range =
                work.range()
                        .map(
                                runs ->
                                        runs.at(
                                                run ->
                                                        run.flow(WorkKind.REQUEST, year)
                                                                .shareInTime(),
                                                0.1,
                                                0.9))
                        .map(
                                band ->
                                        " (80%% range %s to %s)"
                                                .formatted(
                                                        Words.percent(band[0]),
                                                        Words.percent(band[1])))
                        .orElse("");
        return "In %d, %s of plans are expected within 20 weeks of the request%s; the target is %s. %s"
                .formatted(
                        year,
                        Words.percent(share),
                        range,
                        Words.percent(work.target().target()),
                        work.outcome()
                                .backlogEnds(WorkKind.REQUEST)
                                .map(WorkSection::ends)
                                .orElse(
                                        "Some requests are still late at the end of the years"
                                                + " looked at."));
    }

    private static String ends(LocalDate day) {
        return "No request is late from " + DAY.format(day) + " on.";
    }
}
