package highneeds.importer.table;

import highneeds.domain.Progress;
import highneeds.importer.IssueList;
import highneeds.importer.TableReading;

/** Goes through the rows of a table and counts the used ones. */
final class Rows {

    /** Reads one row or says why it is left out. */
    @FunctionalInterface
    interface RowReader {
        void read(RowValues row) throws LeftOut;
    }

    private Rows() {}

    /** Reads every row; what is left out becomes an issue with its reason. */
    static TableReading each(Table table, IssueList issues, RowReader reader) {
        int used = 0;
        for (DataRow row : table.rows()) {
            RowValues values = new RowValues(table, row, issues);
            try {
                reader.read(values);
                used++;
            } catch (LeftOut reason) {
                values.add(
                        reason.severity(),
                        reason.code(),
                        reason.field(),
                        reason.getMessage(),
                        reason.remedy());
            }
            if (row.number() % 1024 == 0) {
                Progress.stopIfInterrupted();
            }
        }
        return table.reading(used);
    }
}
