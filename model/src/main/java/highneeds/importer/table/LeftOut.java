package highneeds.importer.table;

import highneeds.importer.Issue;
import highneeds.importer.mapping.Field;

/** A row cannot be used: thrown while it is read and caught where the rows are counted. */
final class LeftOut extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final Field field;
    private final String remedy;
    private final Issue.Severity severity;

    /**
     * @param field column at fault, or null for the whole row
     */
    LeftOut(String code, Field field, String what, String remedy) {
        this(Issue.Severity.LEFT_OUT, code, field, what, remedy);
    }

    private LeftOut(Issue.Severity severity, String code, Field field, String what, String remedy) {
        super(what, null, false, false);
        this.severity = severity;
        this.code = code;
        this.field = field;
        this.remedy = remedy;
    }

    /** A row the program has no use for: nothing is wrong with it and nothing is lost. */
    static LeftOut notNeeded(String code, Field field, String what, String remedy) {
        return new LeftOut(Issue.Severity.NOTE, code, field, what, remedy);
    }

    Issue.Severity severity() {
        return severity;
    }

    String code() {
        return code;
    }

    Field field() {
        return field;
    }

    String remedy() {
        return remedy;
    }
}
