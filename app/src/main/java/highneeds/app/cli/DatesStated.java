package highneeds.app.cli;

import highneeds.importer.entry.Survey;
import highneeds.importer.table.FoundTable;
import highneeds.importer.value.DateOrder;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.List;

/**
 * The order of dates in figures, as the user says it on the command line.
 *
 * @param file the file meant, with or without its folder; empty for all files
 * @param sheet the sheet meant; empty for all sheets
 * @param order the order
 */
record DatesStated(String file, String sheet, DateOrder order) {

    /** Reads "day-first", "plans.xlsx=day-first" and "plans.xlsx#Sheet 1=day-first". */
    static final class Words implements ITypeConverter<DatesStated> {

        @Override
        public DatesStated convert(String words) {
            int order = words.lastIndexOf('=');
            String where = words.substring(0, Math.max(0, order));
            int sheet = where.lastIndexOf('#');
            return new DatesStated(
                    sheet < 0 ? where : where.substring(0, sheet),
                    where.substring(sheet < 0 ? where.length() : sheet + 1),
                    order(words.substring(order + 1)));
        }

        private static DateOrder order(String word) {
            return switch (word) {
                case "day-first" -> DateOrder.DAY_FIRST;
                case "month-first" -> DateOrder.MONTH_FIRST;
                default ->
                        throw new TypeConversionException(
                                "'" + word + "' is no order of dates: day-first or month-first");
            };
        }
    }

    /**
     * The survey with its dates read as stated; what is said last of a table counts.
     *
     * @throws CommandProblem if a table is meant that is not there
     */
    static Survey in(Survey survey, List<DatesStated> stated) throws CommandProblem {
        Survey told = survey;
        for (DatesStated one : stated) {
            List<FoundTable> meant = told.tables().stream().filter(one::means).toList();
            if (meant.isEmpty() && !one.file.isEmpty()) {
                throw new CommandProblem(
                        "import: --dates names "
                                + one.file
                                + (one.sheet.isEmpty() ? "" : ", sheet '" + one.sheet + "'")
                                + ", but no such table was found. Name a file that is imported, and"
                                + " its sheet as it is written in it.");
            }
            for (FoundTable table : meant) {
                told =
                        told.with(
                                table, table.withMapping(table.mapping().withDateOrder(one.order)));
            }
        }
        return told;
    }

    private boolean means(FoundTable table) {
        return (file.isEmpty()
                        || file.equals(table.file().name())
                        || Path.of(file).equals(table.file().path()))
                && (sheet.isEmpty() || sheet.equals(table.sheet()));
    }
}
