package highneeds.report.table;

import highneeds.caseload.Caseload;
import highneeds.domain.FinancialYear;

import java.util.List;
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

    /** "2027" for the census of January 2027. */
    static String censusHeading(int census) {
        return Integer.toString(census);
    }

    /** "2026-27". */
    static String financialHeading(int year) {
        return new FinancialYear(year).toString();
    }
}
