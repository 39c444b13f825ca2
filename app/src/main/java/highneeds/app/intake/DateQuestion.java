package highneeds.app.intake;

import highneeds.importer.entry.Trial;
import highneeds.importer.value.DateOrder;

/** Whether a table's dates may be read in two ways, so that a person must say how. */
final class DateQuestion {

    private static final String UNCLEAR = "date-order";

    private DateQuestion() {}

    /** True if the order is not known and nobody has said it. */
    static boolean openIn(FoundSheet sheet, Trial trial) {
        return order(sheet) == DateOrder.AS_FOUND && raised(sheet, trial, UNCLEAR + "-unclear");
    }

    /** True if there is a question, answered or not. */
    static boolean worthAsking(FoundSheet sheet, Trial trial) {
        return order(sheet) != DateOrder.AS_FOUND || raised(sheet, trial, UNCLEAR);
    }

    private static DateOrder order(FoundSheet sheet) {
        return sheet.table().map(t -> t.mapping().dateOrder()).orElse(DateOrder.AS_FOUND);
    }

    private static boolean raised(FoundSheet sheet, Trial trial, String code) {
        return trial != null
                && trial.result().issues().stream()
                        .anyMatch(
                                issue ->
                                        issue.code().startsWith(code)
                                                && issue.file().equals(sheet.file())
                                                && issue.sheet().equals(sheet.sheet()));
    }
}
