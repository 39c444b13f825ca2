package highneeds.report.table;

import highneeds.caseload.Caseload;
import highneeds.domain.FinancialYear;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Which years the tables of a report show, and how their columns are headed. */
final class Years {

    /** Most counted censuses shown, so that a table still fits the width of a page. */
    private static final int HISTORY_SHOWN = 6;

    private Years() {}

    /** Counted censuses, the latest ones, and forecast ones. */
    static List<Integer> censuses(ReportContent content) {
        int opening = content.openingCensus();
        int first =
                content.history().caseloads().stream()
                        .mapToInt(Caseload::census)
                        .filter(census -> census > opening - HISTORY_SHOWN)
                        .min()
                        .orElse(opening);
        return IntStream.rangeClosed(Math.min(first, opening), content.lastCensus())
                .boxed()
                .toList();
    }

    /** Financial years forecast, by the calendar year they start in. */
    static List<Integer> financial(ReportContent content) {
        return IntStream.range(content.openingCensus(), content.lastCensus()).boxed().toList();
    }

    /** "Jan 2026" for a count, "Jan 2027 forecast" for a forecast. */
    static IntFunction<String> censusHeading(ReportContent content) {
        return year -> "Jan " + year + (year > content.openingCensus() ? " forecast" : "");
    }

    /** "2026-27". */
    static String financialHeading(int year) {
        return new FinancialYear(year).toString();
    }
}
